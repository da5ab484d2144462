import { boxAround, growBox, type Box } from './boxes.ts';
import { breakEdges, breakTicks, findBreak } from './chart-break.ts';
import type { ChartScale } from './chart-scale.ts';
import type { ChartLabel, ChartLine, ChartNote, MarkKind } from './chart-types.ts';
import type { Obstacles } from './label-cost.ts';
import type { DraftLine, LabelDraft } from './draft-lines.ts';
import type { LabelForm } from './label-options.ts';
import { placeLabels, type LabelPlace, type LabelRequest } from './place-labels.ts';
import { estimateTextWidth, wrapText } from './text-width.ts';

const PRIORITIES: Record<LabelDraft['kind'], number> = {
  outcome: 0,
  end: 1,
  name: 2,
  slip: 3,
  'day-itself': 4,
};
/** How far around its middle a mark is kept clear of labels. */
const CLEARANCE: Record<MarkKind, number> = {
  said: 8,
  restated: 4,
  hindsight: 8,
  'came-true': 8,
  paused: 12,
  lost: 8,
  cancelled: 8,
  superseded: 8,
};
const LINE_HEIGHT = 1.22;
/** Wider than this many ems, a line of a label is broken. */
const WIDEST = 23;
/** What a shorter form, and a mere number, are worse by than the fullest text. */
const SHORTER_COST = 40;
const KEY_COST = 260;

/** The labels in their places, and notes for those for which there was only room for a number. */
interface LaidLabels {
  readonly labels: readonly ChartLabel[];
  readonly notes: readonly ChartNote[];
}

/** Gives every label its place, off the lines, the marks and each other. None is lost: where words don't fit, a number leads to a note. */
export const layLabels = (
  drafts: readonly LabelDraft[],
  lines: readonly ChartLine[],
  scale: ChartScale,
  frame: Box,
  fontSize: number,
): LaidLabels => {
  const wrapped = drafts.map((draft) => ({
    ...draft,
    forms: draft.forms.map((form) => form.flatMap((line) => wrapLine(line, fontSize))),
  }));
  const keyWidth = estimateTextWidth(String(drafts.length), fontSize, true);
  const requests = wrapped.map((draft) => requestOf(draft, fontSize, keyWidth));
  const { places } = placeLabels(requests, frame, obstaclesOf(lines, scale));
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const notes = makeNotes(wrapped, placeOf);
  const numberOf = new Map(notes.map(({ id, number }) => [id, number]));
  const labels = wrapped.flatMap((draft) => {
    const place = placeOf.get(draft.id);
    return place ? [setLabel(draft, place, numberOf.get(draft.id), fontSize)] : [];
  });
  return { labels, notes };
};

const wrapLine = ({ text, isStrong }: DraftLine, fontSize: number): readonly DraftLine[] =>
  wrapText(text, fontSize * WIDEST, fontSize, isStrong).map((part) => ({ text: part, isStrong }));

const requestOf = (
  { id, kind, owner, anchors, reach, worth, forms, note }: LabelDraft,
  fontSize: number,
  keyWidth: number,
): LabelRequest => {
  const texts = forms.map((form, index): LabelForm => ({
    width: Math.max(...form.map(({ text, isStrong }) => estimateTextWidth(text, fontSize, isStrong))),
    height: form.length * fontSize * LINE_HEIGHT,
    cost: index * SHORTER_COST,
  }));
  const key = { width: keyWidth, height: fontSize * LINE_HEIGHT, cost: KEY_COST };
  return {
    id,
    anchors,
    forms: note ? [...texts, key] : texts,
    ...(reach !== undefined && { reach }),
    ...(worth !== undefined && { worth }),
    ...(owner !== undefined && { owner }),
    // Of one kind, the largest choose first: the small find room more easily.
    priority: PRIORITIES[kind] - (forms[0]?.length ?? 0) / 10,
  };
};

/** Numbered as they are read: from left to right, then downwards. */
const makeNotes = (
  drafts: readonly LabelDraft[],
  places: ReadonlyMap<string, LabelPlace>,
): readonly ChartNote[] =>
  drafts
    .filter(({ id, note, forms }) => note && (places.get(id)?.form ?? forms.length) >= forms.length)
    .map((draft) => ({ draft, at: places.get(draft.id)?.anchor ?? draft.anchors[0] ?? { x: 0, y: 0 } }))
    .toSorted((a, b) => a.at.x - b.at.x || a.at.y - b.at.y || (a.draft.id < b.draft.id ? -1 : 1))
    .map(({ draft: { id, note } }, index) => ({ id, number: index + 1, text: note }));

const obstaclesOf = (lines: readonly ChartLine[], scale: ChartScale): Obstacles => {
  const { plot } = scale;
  const axisBreak = findBreak(scale);
  const diagonal = {
    from: { x: plot.left, y: plot.top },
    to: { x: plot.right, y: plot.bottom },
    weight: 5,
  };
  const stretches = lines.flatMap((line) =>
    line.stretches.map((stretch) => ({ ...stretch, weight: 2, owner: line.id })),
  );
  const marks = lines.flatMap((line) =>
    line.marks.flatMap(({ at, kind, bar }) => [
      { ...boxAround(at, CLEARANCE[kind]), owner: line.id },
      ...(bar ? [{ ...bar, owner: line.id }] : []),
    ]),
  );
  const edges = axisBreak ? breakEdges(axisBreak, scale).map((edge) => ({ ...edge, weight: 1.5 })) : [];
  const ticks = axisBreak ? breakTicks(axisBreak, scale) : [];
  const tickBoxes = ticks.map(({ from, to }) =>
    growBox({ left: from.x, top: from.y, right: to.x, bottom: to.y }, 3),
  );
  return { lines: [diagonal, ...edges, ...stretches], boxes: [...marks, ...tickBoxes] };
};

const setLabel = (
  draft: LabelDraft,
  { box, align, leader, form }: LabelPlace,
  number: number | undefined,
  fontSize: number,
): ChartLabel => {
  const isKey = number !== undefined;
  const side = isKey ? 'middle' : align;
  const x = side === 'start' ? box.left : side === 'end' ? box.right : (box.left + box.right) / 2;
  const texts = isKey ? [{ text: String(number), isStrong: true }] : (draft.forms[form] ?? []);
  const lines = texts.map((line, index) => ({
    ...line,
    x,
    y: box.top + (index * LINE_HEIGHT + 0.95) * fontSize,
  }));
  const { id, kind, tone } = draft;
  return { id, kind: isKey ? 'key' : kind, tone, align: side, lines, box, ...(leader && { leader }) };
};

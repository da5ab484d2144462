import { saidDateWords } from '../domain/dates/date-words.ts';
import type { Day } from '../domain/dates/day.ts';
import type { Outcome } from '../domain/forecasts/series.ts';
import type { VanguardRecord } from '../domain/record/record.ts';
import type { Vocabulary } from '../domain/model/vocabulary.ts';
import { boxAround, type Box, type Point } from './boxes.ts';
import type { ChartScale } from './chart-scale.ts';
import type { ChartSeries } from './chart-series.ts';
import type { StepPoint } from './chart-lines.ts';
import type { ChartLabel, ChartLine, Tone } from './chart-types.ts';
import {
  changeWords,
  endLabelWords,
  lowerFirst,
  openWords,
  outcomeWords,
  promiseWords,
} from './chart-words.ts';
import { placeLabels, type LabelPlace, type Obstacles } from './place-labels.ts';
import { estimateTextWidth, wrapText } from './text-width.ts';

interface Line {
  readonly text: string;
  readonly isStrong: boolean;
}

/** A label before it has a place. */
export interface LabelDraft {
  readonly id: string;
  readonly kind: ChartLabel['kind'];
  /** The line that it belongs to; the diagonal's own label has none. */
  readonly owner?: string;
  readonly tone: Tone;
  /** Where it may stand: near the first if it can be. */
  readonly anchors: readonly Point[];
  readonly reach?: number;
  readonly lines: readonly Line[];
}

const PRIORITIES: Record<ChartLabel['kind'], number> = {
  outcome: 0,
  end: 1,
  name: 2,
  slip: 3,
  'day-itself': 4,
};
const LINE_HEIGHT = 1.22;
const strong = (text: string): Line => ({ text, isStrong: true });
const plain = (text: string): Line => ({ text, isStrong: false });

interface DraftInput {
  readonly one: ChartSeries;
  readonly line: ChartLine;
  readonly points: readonly StepPoint[];
  readonly record: VanguardRecord;
  readonly vocabulary: Vocabulary;
  readonly asOf: Day;
  readonly fontSize: number;
  /** Whether the chart has no other line. */
  readonly isAlone: boolean;
  /** Says no more than names, sizes and ends. */
  readonly isBrief: boolean;
}

/** The direct labels of one line: its name, one for each slip, and what became of it. */
export const draftLabels = (input: DraftInput): readonly LabelDraft[] =>
  [...nameLabel(input), ...slipLabels(input), ...endLabel(input), ...outcomeLabels(input)].map((label) => ({
    ...label,
    owner: input.one.id,
  }));

/** Points at these shares of the way from one to another. */
const along = (from: Point, to: Point, shares: readonly number[]): readonly Point[] =>
  shares.map((share) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }));

const nameLabel = ({ one, line, points, isBrief }: DraftInput): readonly LabelDraft[] => {
  const [first] = points;
  // In a small chart the label of the outcome bears the name.
  if (!first || (isBrief && one.series.outcomes.length > 0)) return [];
  const promised = first.step.isHindsight ? 'known only in hindsight' : promiseWords(first.step.date);
  const lines = [strong(one.name), ...(isBrief ? [] : [...trackLine(one), plain(promised)])];
  const level = line.stretches.findLast(({ to }) => Math.abs(to.y - first.y) < 1)?.to ?? first;
  const anchors = [first, ...along(first, level, [0.2, 0.4, 0.6])];
  return [{ id: `${one.id}-name`, kind: 'name', tone: one.tone, anchors, lines }];
};

const trackLine = ({ track }: ChartSeries): readonly Line[] => (track ? [plain(track)] : []);

const slipLabels = (input: DraftInput): readonly LabelDraft[] =>
  (input.isBrief ? [] : input.points).flatMap(({ step, x, y }, index, points) => {
    const verdict = step.change?.verdict;
    if (verdict !== 'later' && verdict !== 'earlier') return [];
    const causes = verdict === 'later' ? causeLines(input, step.id) : [];
    const lines = [strong(changeWords(step)), ...causes];
    const tone = verdict === 'later' ? 'delay' : 'open';
    const at = { x, y };
    const before = { x, y: points[index - 1]?.y ?? y };
    const next = { x: Math.min(points[index + 1]?.x ?? Infinity, x + 60), y };
    const anchors = [...along(at, before, [0.5, 0.3, 0.7]), at, ...along(at, next, [0.3, 0.6])];
    return [{ id: `${input.one.id}-${step.id}`, kind: 'slip', tone, anchors, lines }];
  });

/** The causes of a slip. Where one entry moved several milestones, the last slip of its row names them for all. */
const causeLines = ({ record, vocabulary, fontSize }: DraftInput, claim: string): readonly Line[] => {
  const row = record.ledger.find(({ moves }) => moves.some((move) => move.claim === claim));
  const last = row?.moves.findLast(({ kind }) => kind === 'later');
  const titles = (last?.claim === claim ? (row?.causes ?? []) : []).map(
    ({ cause }) => vocabulary.causes.find(({ id }) => id === cause)?.title ?? cause,
  );
  const text = titles.map(lowerFirst).join(', ');
  return text === '' ? [] : wrapText(text, fontSize * 17, fontSize).map(plain);
};

const endLabel = ({ one, line, points, asOf, isBrief, isAlone }: DraftInput): readonly LabelDraft[] => {
  if (one.series.outcomes.length > 0) return [];
  const [last, tail] = [points.at(-1), line.stretches.at(-1)?.to];
  if (!last || !tail) return [];
  const mark = line.marks.findLast(
    ({ kind }) => kind !== 'said' && kind !== 'restated' && kind !== 'hindsight',
  );
  const draft = { id: `${one.id}-end`, kind: 'end', tone: 'open' } as const;
  if (one.ends.length === 0) {
    const words = plain(openWords(one.series.inForce?.date ?? last.step.date, asOf));
    const anchors = along(tail, line.stretches.at(-1)?.from ?? last, [0, 0.25, 0.5, 0.75]);
    return [{ ...draft, anchors, lines: isAlone || isBrief ? [words] : [plain(one.name), words] }];
  }
  const { title, detail } = endLabelWords(one.ends);
  const named = isAlone || isBrief ? title : `${one.name}: ${lowerFirst(title)}`;
  const lines = [strong(named), ...(isBrief ? [] : [plain(detail)])];
  return [{ ...draft, anchors: [mark?.at ?? tail], lines }];
};

const outcomeLabels = (input: DraftInput): readonly LabelDraft[] =>
  input.line.marks
    .filter(({ kind }) => kind === 'came-true')
    .flatMap((mark, index) => {
      const outcome = input.one.series.outcomes[index];
      if (!outcome) return [];
      const id = `${input.one.id}-outcome-${index}`;
      const lines = outcomeLines(input, outcome);
      return [{ id, kind: 'outcome', tone: 'outcome', anchors: [mark.at], lines }] as const;
    });

const outcomeLines = ({ one, isBrief, isAlone }: DraftInput, outcome: Outcome): readonly Line[] => {
  const when = saidDateWords(outcome.date);
  const words = outcomeWords(outcome, one.series.inForce?.date);
  if (isBrief) return [strong(one.name), plain(lowerFirst(words))];
  if (one.series.steps.length > 0) return [strong(words), plain(isAlone ? when : `${one.name}, ${when}`)];
  return [strong(one.name), ...trackLine(one), plain(`Happened ${when}, with no date before`)];
};

/** Gives every label its place, off the lines, the marks and each other. */
export const layLabels = (
  drafts: readonly LabelDraft[],
  lines: readonly ChartLine[],
  scale: ChartScale,
  frame: Box,
  fontSize: number,
): readonly ChartLabel[] => {
  const requests = drafts.map(({ id, kind, owner, anchors, reach, lines: texts }) => ({
    id,
    anchors,
    ...(reach !== undefined && { reach }),
    ...(owner !== undefined && { owner }),
    // Of one kind, the largest choose first: the small find room more easily.
    priority: PRIORITIES[kind] - texts.length / 10,
    width: Math.max(...texts.map(({ text, isStrong }) => estimateTextWidth(text, fontSize, isStrong))),
    height: texts.length * fontSize * LINE_HEIGHT,
  }));
  const { places } = placeLabels(requests, frame, obstaclesOf(lines, scale));
  return places.flatMap((place) => {
    const draft = drafts.find(({ id }) => id === place.id);
    return draft ? [setLabel(draft, place, fontSize)] : [];
  });
};

const obstaclesOf = (lines: readonly ChartLine[], { plot }: ChartScale): Obstacles => {
  const diagonal = {
    from: { x: plot.left, y: plot.top },
    to: { x: plot.right, y: plot.bottom },
    weight: 0.6,
  };
  const stretches = lines.flatMap((line) =>
    line.stretches.map((stretch) => ({ ...stretch, weight: 2, owner: line.id })),
  );
  const marks = lines.flatMap((line) =>
    line.marks.flatMap(({ at, kind, bar }) => [
      boxAround(at, kind === 'restated' ? 4 : 8),
      ...(bar ? [bar] : []),
    ]),
  );
  return { lines: [diagonal, ...stretches], boxes: marks };
};

const setLabel = (draft: LabelDraft, { box, align, leader }: LabelPlace, fontSize: number): ChartLabel => {
  const x = align === 'start' ? box.left : align === 'end' ? box.right : (box.left + box.right) / 2;
  const lines = draft.lines.map((line, index) => ({
    ...line,
    x,
    y: box.top + (index * LINE_HEIGHT + 0.95) * fontSize,
  }));
  const { id, kind, tone } = draft;
  return { id, kind, tone, align, lines, box, ...(leader && { leader }) };
};

import { causeWords } from './cause-words.ts';
import type { LabelDetail } from './chart-layout.ts';
import { changeWords, promiseWords } from './chart-words.ts';
import {
  along,
  plain,
  strong,
  withTrack,
  type DraftInput,
  type DrawnSeries,
  type LabelDraft,
} from './draft-lines.ts';
import type { Point } from './boxes.ts';
import { endLabel, outcomeLabels } from './label-ends.ts';

/** The direct labels of one line: its name, one for each slip, and what became of it. */
export const draftLabels = (input: DrawnSeries & { readonly detail: LabelDetail }): readonly LabelDraft[] => {
  const { one, detail } = input;
  if (detail === 'none') return [];
  const brief = { ...input, isBrief: detail !== 'full' };
  // In a picture, a size that would not stand beside its slip is rather left out.
  const near = detail === 'sizes' ? { reach: 20, worth: 70 } : {};
  const slips = detail === 'names' ? [] : slipLabels(brief).map((label) => ({ ...label, ...near }));
  const labels = [...nameLabel(brief), ...slips, ...endLabel(brief), ...outcomeLabels(brief)];
  // A picture has no notes under it.
  return labels.map((label) => ({ ...label, owner: one.id, ...(detail === 'sizes' && { note: '' }) }));
};

const nameLabel = ({ one, line, points, isBrief }: DraftInput): readonly LabelDraft[] => {
  const [first] = points;
  // In a small chart the label of what became of it bears the name.
  if (!first || isBrief) return [];
  const promised = first.step.isHindsight ? 'known only in hindsight' : promiseWords(first.step.date);
  const name = strong(one.name);
  const named = one.track ? [name, plain(one.track)] : [name];
  const level = line.stretches.findLast(({ to }) => Math.abs(to.y - first.y) < 1)?.to ?? first;
  const anchors = [first, ...along(first, level, [0.2, 0.4, 0.6, 0.8])];
  const forms = [[...named, plain(promised)], named];
  const note = `${withTrack(one)}: first ${promised}`;
  return [{ id: `${one.id}-name`, kind: 'name', tone: one.tone, anchors, forms, note }];
};

const slipLabels = (input: DraftInput): readonly LabelDraft[] =>
  input.points.flatMap(({ step, x, y }, index, points) => {
    const verdict = step.change?.verdict;
    if (verdict !== 'later' && verdict !== 'earlier') return [];
    const size = changeWords(step);
    const isCaused = verdict === 'later' && !input.isBrief;
    const causes = isCaused ? causeWords(input.record, input.vocabulary, step.id) : '';
    const forms = causes ? [[strong(size), plain(causes)]] : [[strong(size)]];
    const { tone } = input.one;
    const at = { x, y };
    const before = { x, y: points[index - 1]?.y ?? y };
    const next = { x: Math.min(points[index + 1]?.x ?? Infinity, x + 60), y };
    const anchors = [...along(at, before, [0.5, 0.3, 0.7]), at, ...along(at, next, [0.3, 0.6])];
    const note = `${withTrack(input.one)}: ${size}${causes && ` (${causes})`}`;
    return [{ id: `${input.one.id}-${step.id}`, kind: 'slip', tone, anchors, forms, note }];
  });

/** The name of the diagonal, at any of these points along it. */
export const draftDayItself = (anchors: readonly Point[]): LabelDraft => ({
  id: 'day-itself',
  kind: 'day-itself',
  tone: 'open',
  anchors,
  reach: 14,
  worth: 90,
  forms: [[plain('the day itself')]],
  note: '',
});

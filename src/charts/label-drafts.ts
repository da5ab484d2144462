import { saidDateWords } from '../domain/dates/date-words.ts';
import type { Day } from '../domain/dates/day.ts';
import type { Outcome } from '../domain/forecasts/series.ts';
import type { Vocabulary } from '../domain/model/vocabulary.ts';
import type { VanguardRecord } from '../domain/record/record.ts';
import type { Point } from './boxes.ts';
import { causeWords } from './cause-words.ts';
import type { LabelDetail } from './chart-layout.ts';
import type { StepPoint } from './line-setting.ts';
import type { ChartSeries } from './chart-series.ts';
import type { ChartLabel, ChartLine, Tone } from './chart-types.ts';
import {
  changeWords,
  endLabelWords,
  lowerFirst,
  openWords,
  outcomeWords,
  promiseWords,
} from './chart-words.ts';

export interface DraftLine {
  readonly text: string;
  readonly isStrong: boolean;
}

/** A label before it has a place. */
export interface LabelDraft {
  readonly id: string;
  readonly kind: Exclude<ChartLabel['kind'], 'key'>;
  /** The line that it belongs to; the diagonal's own label has none. */
  readonly owner?: string;
  readonly tone: Tone;
  /** Where it may stand: near the first if it can be. */
  readonly anchors: readonly Point[];
  readonly reach?: number;
  readonly worth?: number;
  /** What it may say, the fullest first. */
  readonly forms: readonly (readonly DraftLine[])[];
  /** Of a line that is still open: how it stands, without its name. */
  readonly words?: string;
  /** The whole of it as one text, for when there is only room for a number. */
  readonly note: string;
}

const strong = (text: string): DraftLine => ({ text, isStrong: true });
const plain = (text: string): DraftLine => ({ text, isStrong: false });

interface DrawnSeries {
  readonly one: ChartSeries;
  readonly line: ChartLine;
  readonly points: readonly StepPoint[];
  readonly record: VanguardRecord;
  readonly vocabulary: Vocabulary;
  readonly asOf: Day;
  /** Whether the chart has no other line. */
  readonly isAlone: boolean;
  /** Whether a line of another track has the same name, so that labels must name the track. */
  readonly isNameShared: boolean;
}

interface DraftInput extends DrawnSeries {
  /** Says no more than names, sizes and ends. */
  readonly isBrief: boolean;
}

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

/** Points at these shares of the way from one to another. */
const along = (from: Point, to: Point, shares: readonly number[]): readonly Point[] =>
  shares.map((share) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }));

const withTrack = ({ name, track }: ChartSeries): string => (track ? `${name}, ${lowerFirst(track)}` : name);

/** The name of a line, with that of its track where the name alone could be another's. */
const nameLines = (
  { one, isNameShared }: DraftInput,
  line: (text: string) => DraftLine,
): readonly DraftLine[] =>
  isNameShared && one.track ? [line(one.name), plain(one.track)] : [line(one.name)];

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

const endLabel = (input: DraftInput): readonly LabelDraft[] => {
  const { one, line, points, asOf, isBrief, isAlone } = input;
  if (one.series.outcomes.length > 0) return [];
  const last = points.at(-1);
  if (!last) return [];
  const tail = line.stretches.at(-1)?.to ?? last;
  const mark = line.marks.findLast(
    ({ kind }) => kind !== 'said' && kind !== 'restated' && kind !== 'hindsight',
  );
  // A brief label bears the name of the line, and its colour.
  const style = isBrief
    ? ({ kind: 'name', tone: one.tone } as const)
    : ({ kind: 'end', tone: 'open' } as const);
  const draft = { id: `${one.id}-end`, ...style };
  const brief = (words: string): LabelDraft['forms'] => [[...nameLines(input, strong), plain(words)]];
  if (one.ends.length === 0) {
    const words = openWords(one.series.inForce?.date ?? last.step.date, asOf);
    const anchors = along(tail, line.stretches.at(-1)?.from ?? last, [0, 0.25, 0.5, 0.75]);
    const short = [plain(words)];
    const forms = isAlone ? [short] : [[...nameLines(input, plain), plain(words)], short];
    const note = `${withTrack(one)}: ${words}`;
    return [{ ...draft, anchors, forms: isBrief ? brief(words) : forms, note, ...(!isBrief && { words }) }];
  }
  const { title, detail } = endLabelWords(one.ends);
  const named = isAlone ? title : `${one.name}: ${lowerFirst(title)}`;
  const track = isAlone ? [] : nameLines(input, strong).slice(1);
  const forms = [
    [strong(named), ...track, plain(detail)],
    [strong(named), ...track],
  ];
  const note = `${withTrack(one)}: ${lowerFirst(title)}, ${detail}`;
  const anchors = [mark?.at ?? tail];
  return [{ ...draft, anchors, forms: isBrief ? brief(lowerFirst(title)) : forms, note }];
};

const outcomeLabels = (input: DraftInput): readonly LabelDraft[] =>
  input.line.marks
    .filter(({ kind }) => kind === 'came-true')
    .flatMap((mark, index) => {
      const outcome = input.one.series.outcomes[index];
      if (!outcome) return [];
      const id = `${input.one.id}-outcome-${index}`;
      const words = outcomeWords(outcome, input.one.series.inForce?.date);
      const note = `${withTrack(input.one)}: ${lowerFirst(words)}, ${saidDateWords(outcome.date)}`;
      const forms = [outcomeLines(input, outcome, words)];
      return [{ id, kind: 'outcome', tone: 'outcome', anchors: [mark.at], forms, note }] as const;
    });

const outcomeLines = (input: DraftInput, outcome: Outcome, words: string): readonly DraftLine[] => {
  const { one, isBrief, isAlone, isNameShared } = input;
  const when = saidDateWords(outcome.date);
  if (isBrief) return [...nameLines(input, strong), plain(lowerFirst(words))];
  if (one.series.steps.length > 0 && isNameShared) return [strong(words), plain(withTrack(one)), plain(when)];
  if (one.series.steps.length > 0) return [strong(words), plain(isAlone ? when : `${one.name}, ${when}`)];
  const track = one.track ? [plain(one.track)] : [];
  return [strong(one.name), ...track, plain(`Happened ${when}, with no date before`)];
};

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

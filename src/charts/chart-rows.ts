import { saidDateWords, spanWords } from '../domain/dates/date-words.ts';
import type { Day } from '../domain/dates/day.ts';
import type { ForecastStep } from '../domain/forecasts/series.ts';
import { contradicts } from '../domain/forecasts/verdict.ts';
import type { Box } from './boxes.ts';
import { buildScale, yearTicks, type ChartScale, type Tick, type YearRange } from './chart-scale.ts';
import type { ChartSeries } from './chart-series.ts';
import type { ChartGroup } from './chart-types.ts';
import { entryHref } from './end-marks.ts';
import {
  becameWords,
  changeWords,
  endWords,
  lowerFirst,
  outcomeWords,
  saidWords,
  upperFirst,
} from './chart-words.ts';
import { drawCircle, drawCross, drawPause, drawTickedDisc, round } from './mark-shapes.ts';
import { barOf, middleOf } from './promise-levels.ts';

/** The strip of one row in the narrow drawing, in its own units. */
export const STRIP = { width: 320, height: 18, inset: 18 } as const;

/** One row's drawing: from the day it was said to the days it was promised for. */
export interface ChartStrip {
  /** From said to promised; dashed where it runs backwards, for what was known only in hindsight. */
  readonly run?: { readonly from: number; readonly to: number; readonly isBackwards: boolean };
  readonly saidPath?: string;
  readonly bar?: Box;
  readonly markPath: string;
  readonly markKind: 'promised' | 'hindsight' | 'came-true' | 'paused' | 'lost' | 'cancelled' | 'superseded';
}

/** A promise, an end or an outcome in words, ready to be shown. */
export interface ChartRow {
  readonly id: string;
  readonly kind: 'promise' | 'end' | 'outcome';
  /** “Said”, “Lost”: what stands before `said` in a sentence; empty for ends and outcomes. */
  readonly lead: string;
  readonly said: string;
  /** When the entry that it links to was reported. */
  readonly reported: string;
  readonly href: string;
  /** “April 2018”, “not before April 2020”; for an end, what ended it. */
  readonly promised: string;
  /** “12 months later”; empty where there is nothing before it. */
  readonly change: string;
  readonly isDelay: boolean;
  /** True for a date known only because it was reported as lost. */
  readonly isHindsight: boolean;
  /** “said again in 2 later reports”, or empty. */
  readonly again: string;
  readonly became: string;
  /** True where a later forecast took it back, so that it is shown crossed out. */
  readonly isSuperseded: boolean;
  readonly strip: ChartStrip;
}

const stripScale = (years: YearRange): ChartScale =>
  buildScale(years, { left: STRIP.inset, top: 0, right: STRIP.width - STRIP.inset, bottom: STRIP.height });

export const stripTicks = (years: YearRange): readonly Tick[] => yearTicks(years, stripScale(years).x, 34);

/** The rows of one series: its forecasts in the order in which they were said, then what ended it. */
export const buildGroup = (one: ChartSeries, years: YearRange, asOf: Day): ChartGroup => {
  const scale = stripScale(years);
  const promises = one.series.steps.map((step, index) => promiseRow(one, step, index, scale, asOf));
  const outcomes = outcomeRows(one, scale);
  return {
    id: one.id,
    name: one.name,
    track: one.track,
    tone: one.tone,
    rows: [...promises, ...endRows(one, scale), ...outcomes],
    tableRows: promises.length > 0 ? promises.map(asPromiseTableRow) : outcomes.map(asTableRow),
  };
};

const asPromiseTableRow = (row: ChartRow): ChartRow => ({ ...row, change: row.change || 'first date given' });

/** An outcome that nobody had promised: there is no date to give but its own. */
const asTableRow = (row: ChartRow): ChartRow => ({
  ...row,
  promised: 'no date given before',
  change: '',
  became: `${lowerFirst(row.promised)}, ${row.said}`,
  said: row.reported,
});

const MIDDLE = STRIP.height / 2;

const promiseRow = (
  one: ChartSeries,
  step: ForecastStep,
  index: number,
  scale: ChartScale,
  asOf: Day,
): ChartRow => ({
  id: step.id,
  kind: 'promise',
  lead: step.isHindsight ? 'Known' : 'Said',
  said: saidWords(step),
  reported: spanWords(step.reported),
  href: entryHref(step.claims[0]?.entry ?? ''),
  promised: saidDateWords(step.date),
  change: step.change ? changeWords(step) : '',
  isDelay: step.change?.verdict === 'later',
  isHindsight: step.isHindsight,
  again: againWords(step),
  became: becameWords(one.series, one.ends, index, asOf),
  isSuperseded: isTakenBack(one, index),
  strip: promiseStrip(step, scale),
});

const isTakenBack = ({ series: { steps } }: ChartSeries, index: number): boolean =>
  steps.slice(index + 1).some(({ change }) => change !== undefined && contradicts(change.verdict));

const againWords = ({ claims, isHindsight }: ForecastStep): string => {
  const later = claims.length - 1;
  if (later === 0 || isHindsight) return '';
  return later === 1 ? 'said again in 1 other report' : `said again in ${later} other reports`;
};

const promiseStrip = (step: ForecastStep, scale: ChartScale): ChartStrip => {
  const { from, to } = barOf(step.date);
  const [said, promised] = [scale.x(step.reported.latest), scale.x(middleOf({ from, to }))];
  const [left, right] = [scale.x(from), scale.x(to + 1)];
  const isLong = right - left > 12;
  const edge = promised >= said ? promised - 5 : promised + 5;
  return {
    run: { from: round(said), to: round(isLong ? promised : edge), isBackwards: promised < said },
    saidPath: drawCircle({ x: said, y: MIDDLE }, 3),
    ...(isLong && {
      bar: { left: round(left), right: round(right), top: MIDDLE - 4.5, bottom: MIDDLE + 4.5 },
    }),
    markPath: drawCircle({ x: promised, y: MIDDLE }, 5),
    markKind: step.isHindsight ? 'hindsight' : 'promised',
  };
};

const endRows = (one: ChartSeries, scale: ChartScale): readonly ChartRow[] =>
  one.ends.map((end) => {
    const at = { x: scale.x(end.reported.latest), y: MIDDLE };
    return {
      ...textOnly(end.id, upperFirst(spanWords(end.reported)), endWords(end), end.entry),
      reported: spanWords(end.reported),
      kind: 'end',
      strip: {
        markPath: end.kind === 'paused' ? drawPause(at, 5.5) : drawCross(at, 5.5),
        markKind: end.kind,
      },
    };
  });

const outcomeRows = (one: ChartSeries, scale: ChartScale): readonly ChartRow[] =>
  one.series.outcomes.map((outcome) => {
    const [claim] = outcome.claims;
    const words = outcomeWords(outcome, one.series.inForce?.date);
    const at = { x: scale.x(middleOf(barOf(outcome.date))), y: MIDDLE };
    return {
      ...textOnly(claim?.id ?? '', saidDateWords(outcome.date), words, claim?.entry ?? ''),
      reported: claim ? spanWords(claim.reported) : '',
      kind: 'outcome',
      change: one.series.steps.length === 0 ? 'no date was given before' : '',
      strip: { markPath: drawTickedDisc(at, 7), markKind: 'came-true' },
    };
  });

const textOnly = (
  id: string,
  said: string,
  promised: string,
  entry: string,
): Omit<ChartRow, 'kind' | 'strip' | 'reported'> => ({
  id,
  lead: '',
  said,
  href: entryHref(entry),
  promised,
  change: '',
  isDelay: false,
  isHindsight: false,
  again: '',
  became: '',
  isSuperseded: false,
});

import { widthOf, type SaidDate } from '../dates/span.ts';
import { daysThatKeep } from '../forecasts/judge.ts';
import type { Outcome, Series } from '../forecasts/series.ts';
import type { DayRange } from '../forecasts/slip.ts';
import type { MilestoneClaim } from '../model/claim.ts';
import type { MilestoneId } from '../model/ids.ts';
import { compareLargest } from './by-size.ts';
import { compareClaims, compareNumbers, compareText } from './claim-order.ts';

/** How long it took from an event to the first report of it. */
export interface KnowledgeLag {
  readonly series: Series;
  /** The day of the event as its outcomes have it: more than one where sources put it on days that lie apart. */
  readonly outcomes: readonly Outcome[];
  /** The claim that was surely out first. */
  readonly report: MilestoneClaim;
  /** Never negative. */
  readonly days: DayRange;
}

export interface KnowledgeLags {
  /** The longest first. */
  readonly lags: readonly KnowledgeLag[];
  /** How many events were left out because they, or their first report, are not dated to the month. */
  readonly leftOut: number;
}

/** The widest span that is still exact enough: a month. */
const WIDEST = 31;

/**
 * The lag of each event of the series. For a step that `lasts` it runs from its last day. An event, or a first report, that is
 * not dated to the month is left out, and so are one that sources put more than a month apart and one that is only known to
 * have happened “by” or “not before” a day.
 */
export const findKnowledgeLags = (
  series: readonly Series[],
  lasting: ReadonlySet<MilestoneId>,
): KnowledgeLags => {
  const reached = series.filter(({ outcomes }) => outcomes.length > 0);
  const lags = reached.flatMap((one) => lagOf(one, lasting.has(one.milestone)));
  return { lags: lags.toSorted(compareLags), leftOut: reached.length - lags.length };
};

/** The order in which lags of several vanguards stand, too. */
export const compareLags = (a: KnowledgeLag, b: KnowledgeLag): number =>
  compareLargest(a.days, b.days) || compareText(a.report.id, b.report.id);

const lagOf = (series: Series, lasts: boolean): readonly KnowledgeLag[] => {
  const { outcomes } = series;
  const claims = outcomes.flatMap((outcome) => outcome.claims);
  const [report] = claims.toSorted(compareClaims);
  // Without a date of its own an event is dated by its report, which says nothing of a lag.
  if (!report || outcomes.some((outcome) => outcome.claims.every(({ date }) => date === undefined)))
    return [];
  const dates = outcomes.map(({ date }) => daysOf(date, lasts));
  const event = {
    min: Math.min(...dates.map(({ min }) => min)),
    max: Math.max(...dates.map(({ max }) => max)),
  };
  if (event.max - event.min >= WIDEST || widthOf(report.reported) > WIDEST) return [];
  const { earliest, latest } = report.reported;
  const days = { min: Math.max(0, earliest - event.max), max: Math.max(0, latest - event.min) };
  return [{ series, outcomes, report, days }];
};

const daysOf = (date: SaidDate, lasts: boolean): DayRange =>
  lasts && date.span.isInterval ? { min: date.span.latest, max: date.span.latest } : daysThatKeep(date);

/** The median of ranges: between the median of the least and the median of the most. Undefined for none. */
export const medianRange = (ranges: readonly DayRange[]): DayRange | undefined =>
  ranges.length === 0
    ? undefined
    : {
        min: Math.floor(medianOf(ranges.map(({ min }) => min))),
        max: Math.ceil(medianOf(ranges.map(({ max }) => max))),
      };

const medianOf = (values: readonly number[]): number => {
  const sorted = values.toSorted(compareNumbers);
  const middle = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return middle.reduce<number>((sum, value) => sum + (value ?? 0), 0) / 2;
};

import { spanOfDay } from '../dates/parse-span.ts';
import type { Day } from '../dates/day.ts';
import { widthOf, type Span } from '../dates/span.ts';
import type { ForecastStep, Series } from '../forecasts/series.ts';
import { contradicts } from '../forecasts/verdict.ts';
import type { EntryId, MilestoneId, TrackId, VanguardId } from '../model/ids.ts';
import type { Track } from '../model/vocabulary.ts';
import { compareNumbers, compareText } from './claim-order.ts';
import type { VanguardRecord } from './record.ts';

/** Something read about a track. */
interface TrackReport {
  readonly entry: EntryId;
  readonly reported: Span;
}

/** A stretch of time in which nothing was read about a track while a forecast of it was in force. */
export interface Silence {
  readonly vanguard: VanguardId;
  readonly track: TrackId;
  readonly from: TrackReport;
  /** The report that broke it; absent where it lasts to the day of the record. */
  readonly to?: TrackReport;
  /** The days that are sure: on none of them can a report have come out, however inexact the reports are. */
  readonly days: number;
  /** False where a report is not dated to the day, so that the silence may have been longer. */
  readonly isExact: boolean;
  /** What was in force all the while, in the order of the series. */
  readonly waiting: readonly { readonly milestone: MilestoneId; readonly step: ForecastStep }[];
}

/**
 * The silences of each track of a vanguard, the longest first. A report counts on every day on which it may have come out, so
 * that inexact reports shorten silences and never lengthen them. On a track with headline steps only their forecasts count,
 * elsewhere those of every step that is `judged`.
 */
export const findSilences = (
  record: VanguardRecord,
  judged: ReadonlySet<MilestoneId>,
  asOf: Day,
): readonly Silence[] =>
  record.vanguard.tracks
    .flatMap((track) => {
      const counts = track.headline.length > 0 ? new Set(track.headline) : judged;
      const series = record.series.filter(
        (one) => one.track === track.id && judged.has(one.milestone) && counts.has(one.milestone),
      );
      return series.length === 0 ? [] : silencesOf(track, record, series, asOf);
    })
    .toSorted(compareSilences);

/** The order in which silences of several vanguards stand, too. */
export const compareSilences = (a: Silence, b: Silence): number =>
  compareNumbers(b.days, a.days) ||
  compareText(a.vanguard, b.vanguard) ||
  compareText(a.track, b.track) ||
  compareText(a.from.entry, b.from.entry);

const silencesOf = (
  track: Track,
  record: VanguardRecord,
  series: readonly Series[],
  asOf: Day,
): readonly Silence[] => {
  const blocks = mergeReports(reportsOf(track, record, series));
  const base = { vanguard: record.vanguard.id, track: track.id };
  return blocks.flatMap(({ last }, index) => {
    const to = blocks[index + 1]?.first;
    const waiting = series.flatMap((one) => {
      const step = forecastInForce(one, last.reported.latest);
      return step ? [{ milestone: one.milestone, step }] : [];
    });
    const end = to?.reported ?? spanOfDay(asOf);
    const days = end.earliest - last.reported.latest;
    const isExact = widthOf(last.reported) === 1 && widthOf(end) === 1;
    return waiting.length === 0 || days <= 0
      ? []
      : [{ ...base, from: last, ...(to && { to }), days, isExact, waiting }];
  });
};

/** What was read of a track, reposts left out; the entry that tells that another track took its place is one of them. */
const reportsOf = (
  track: Track,
  { vanguard, entries }: VanguardRecord,
  series: readonly Series[],
): readonly TrackReport[] => [
  ...entries.flatMap(({ claims }) =>
    claims
      .filter(
        (claim) =>
          (claim.kind === 'milestone' || claim.kind === 'delay') &&
          claim.vanguard === vanguard.id &&
          claim.track === track.id &&
          claim.repeats === undefined,
      )
      .map(({ entry, reported }) => ({ entry, reported })),
  ),
  ...series.flatMap(({ superseded }) => (superseded ? [superseded] : [])),
];

interface Block {
  /** The report that may have come out first. */
  readonly first: TrackReport;
  /** The one that may have come out last. */
  readonly last: TrackReport;
}

/** Reports that may have come out on the same day, or between one another, make one block. */
const mergeReports = (reports: readonly TrackReport[]): readonly Block[] => {
  const blocks: Block[] = [];
  const ordered = reports.toSorted(
    (a, b) =>
      a.reported.earliest - b.reported.earliest ||
      a.reported.latest - b.reported.latest ||
      compareText(a.entry, b.entry),
  );
  for (const report of ordered) {
    const block = blocks.at(-1);
    if (!block || report.reported.earliest > block.last.reported.latest)
      blocks.push({ first: report, last: report });
    else if (report.reported.latest > block.last.reported.latest)
      blocks[blocks.length - 1] = { ...block, last: report };
  }
  return blocks;
};

/** The forecast of a series in force at the end of a day: the tightest of its run, unless it was reached or given up by then. */
export const forecastInForce = (series: Series, day: Day): ForecastStep | undefined => {
  const isKnown = ({ reported }: { readonly reported: Span }): boolean => reported.latest <= day;
  const ends = [
    ...series.outcomes.flatMap(({ claims }) => claims),
    ...series.cancelled,
    ...(series.superseded ? [series.superseded] : []),
  ];
  if (ends.some(isKnown)) return undefined;
  const known = series.steps.filter(isKnown);
  const start = known.findLastIndex(({ change }) => change !== undefined && contradicts(change.verdict));
  const run = known.slice(Math.max(0, start));
  const plans = run.filter(({ isHindsight }) => !isHindsight).flatMap(({ claims }) => claims);
  const stops = [
    ...run.flatMap(({ lostBy }) => lostBy),
    ...series.stops.filter(({ status }) => status === 'paused'),
  ];
  const latest = (claims: readonly TrackReport[]): Day =>
    Math.max(-Infinity, ...claims.filter(isKnown).map(({ reported }) => reported.latest));
  if (latest(plans) < latest(stops)) return undefined;
  return run
    .filter(({ isHindsight }) => !isHindsight)
    .reduce<ForecastStep | undefined>(
      (best, step) => (best && widthOf(best.date.span) <= widthOf(step.date.span) ? best : step),
      undefined,
    );
};

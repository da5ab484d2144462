import type { Day } from '../dates/day.ts';
import { widthOf, type Span } from '../dates/span.ts';
import type { VanguardId } from '../model/ids.ts';
import { findStateChanges, type RecordChange } from './changes.ts';
import { compareText } from './claim-order.ts';
import { allTimelines, type TimelineRecord } from './record.ts';
import type { Replay, ReplaySource } from './replay.ts';

/** A day by which reports had changed the state of a vanguard. */
export interface AsKnownDate {
  /** The reported date as it stands in addresses: `2016-12`, `2017-01-to-2017-09`. */
  readonly slug: string;
  /** The last day of the reports: what they say was surely known by then. */
  readonly day: Day;
  /** The last day on which this was still the state; absent where it is the state today. */
  readonly until?: Day;
  /** What changed since the date before. Never empty. */
  readonly changes: readonly RecordChange[];
}

/**
 * The source for replaying one vanguard. Editors' notes are left out: they are of today.
 * @throws a RangeError where the record has no such vanguard.
 */
export const replaySourceOf = (record: TimelineRecord, id: VanguardId): ReplaySource => {
  const found = allTimelines(record).find(({ vanguard }) => vanguard.id === id);
  if (!found) throw new RangeError(`The record has no vanguard "${id}"`);
  const vanguard = { ...found.vanguard, notes: [] };
  const telling = new Set(vanguard.tracks.flatMap(({ supersededBy }) => supersededBy?.entry ?? []));
  return {
    vanguard,
    entries: record.entries.filter((entry) => entry.vanguards.includes(id) || telling.has(entry.id)),
  };
};

/**
 * The dates on which the state changed, the oldest first: one for all reports with the same last day. For each day only the things
 * that its reports speak of are looked at, so that the cost is far below the number of days times the number of claims.
 */
export const findAsKnownDates = (replay: Replay): readonly AsKnownDate[] => {
  const days = [...Map.groupBy(replay.entries, ({ reported }) => reported.latest)].toSorted(
    ([a], [b]) => a - b,
  );
  const dates = days.flatMap(([day, reports]): AsKnownDate[] => {
    const changes = findStateChanges(replay.on(day - 1, reports), replay.on(day, reports));
    const telling = reports.filter(replay.moves);
    return changes.length > 0
      ? [{ slug: slugOf(telling.map(({ reported }) => reported)), day, changes }]
      : [];
  });
  return dates.map((date, at) => {
    const next = dates[at + 1];
    return next ? { ...date, until: next.day - 1 } : date;
  });
};

/**
 * A reported date in an address: without `~` and `?`, and with `-to-` for the slash. Of several with the same last day it is the
 * narrowest, so that December 2016 and “about 2016” share `2016-12`. Two days never share one.
 */
export const slugOf = (reports: readonly Span[]): string => {
  const [narrowest] = reports.toSorted(
    (a, b) => widthOf(a) - widthOf(b) || a.edtf.length - b.edtf.length || compareText(a.edtf, b.edtf),
  );
  if (!narrowest) throw new RangeError('an address needs a date');
  return narrowest.edtf.replaceAll(/[~?]/g, '').replace('/', '-to-');
};

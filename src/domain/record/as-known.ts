import type { Day } from '../dates/day.ts';
import { widthOf, type Span } from '../dates/span.ts';
import type { Claim } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import type { VanguardId } from '../model/ids.ts';
import type { Vanguard, Vocabulary } from '../model/vocabulary.ts';
import { findStateChanges, type RecordChange } from './changes.ts';
import { compareText } from './claim-order.ts';
import { allTimelines, buildRecord, type TimelineRecord, type VanguardRecord } from './record.ts';

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

/** All that one vanguard's record is made from. A replay reads this and nothing else, so its cost is that of one vanguard. */
export interface ReplaySource {
  readonly vanguard: Vanguard;
  readonly vocabulary: Vocabulary;
  readonly entries: readonly Entry[];
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
    vocabulary: { ...record.vocabulary, vanguards: [vanguard] },
    entries: record.entries.filter((entry) => entry.vanguards.includes(id) || telling.has(entry.id)),
  };
};

/** The record of one vanguard as it was known on a day, from what had surely been reported by then. */
export const replayVanguard = ({ vocabulary, entries }: ReplaySource, day: Day): VanguardRecord => {
  const [vanguard] = allTimelines(buildRecord({ entries, vocabulary, asOf: day }));
  if (!vanguard) throw new RangeError('a replay needs a vanguard');
  return vanguard;
};

const STATE_KINDS: ReadonlySet<Claim['kind']> = new Set(['milestone', 'decision', 'value', 'term']);

const touchesState = ({ id, claims }: Entry, { vanguard }: ReplaySource): boolean =>
  claims.some((claim) => claim.vanguard === vanguard.id && STATE_KINDS.has(claim.kind)) ||
  vanguard.tracks.some(({ supersededBy }) => supersededBy?.entry === id);

/**
 * The dates on which the state changed, the oldest first: one for all reports with the same last day. Replays the vanguard once for
 * each day with claims on the state, so its cost is that number times the number of its entries.
 */
export const findAsKnownDates = (source: ReplaySource): readonly AsKnownDate[] => {
  const telling = source.entries.filter((entry) => touchesState(entry, source));
  const days = [...Map.groupBy(telling, ({ reported }) => reported.latest)].toSorted(([a], [b]) => a - b);
  const dates: Omit<AsKnownDate, 'until'>[] = [];
  let before = replayVanguard(source, -Infinity);
  for (const [day, entries] of days) {
    const after = replayVanguard(source, day);
    const changes = findStateChanges(before, after);
    if (changes.length > 0)
      dates.push({ slug: slugOf(entries.map(({ reported }) => reported)), day, changes });
    before = after;
  }
  return dates.map((date, index) => {
    const next = dates[index + 1];
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

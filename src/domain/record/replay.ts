import type { Day } from '../dates/day.ts';
import type { Claim, DelayClaim, MilestoneClaim } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import type { EntryId } from '../model/ids.ts';
import type { Vanguard } from '../model/vocabulary.ts';
import { compareClaims } from './claim-order.ts';
import { buildDelayLedger, type DelayRow } from './delay-ledger.ts';
import { groupKey, groupQuantities } from './quantities.ts';
import { openThings } from './replayed-things.ts';
import { buildDecisions } from './stances.ts';
import { buildMilestone, claimsOfKind, milestoneKey, type VanguardState } from './vanguard-state.ts';

/** All that one vanguard's record is made from. A replay reads this and nothing else, so its cost is that of one vanguard. */
export interface ReplaySource {
  readonly vanguard: Vanguard;
  /** Those of the vanguard, and those that end its tracks. */
  readonly entries: readonly Entry[];
}

/** One vanguard as it was known on any day, from what had surely been reported by then. */
export interface Replay extends ReplaySource {
  /**
   * The state on a day. What no report has touched since the day asked for before is the same object again. With `moved`, only the
   * things that claims of these entries speak of, and the milestones of the tracks that these entries end.
   */
  readonly on: (day: Day, moved?: readonly Entry[]) => VanguardState;
  /** The delays that were known on a day. */
  readonly ledgerOn: (day: Day) => readonly DelayRow[];
  /** Whether an entry speaks of anything that has a state. */
  readonly moves: (entry: Entry) => boolean;
}

/** Everything that claims speak of, by kind: the keys of the things that are replayed. */
const keysOf = (claims: readonly Claim[]) => ({
  series: new Set(claimsOfKind(claims, 'milestone').map(milestoneKey)),
  decisions: new Set(claimsOfKind(claims, 'decision').map(({ decision }) => decision)),
  values: new Set(claimsOfKind(claims, 'value').map(groupKey)),
  terms: new Set(claimsOfKind(claims, 'term').map(groupKey)),
});

const STATE_KINDS: ReadonlySet<Claim['kind']> = new Set(['milestone', 'decision', 'value', 'term']);

/** Opens the record of a vanguard for looking at it as it was known on many days, one after the other. */
export const openReplay = ({ vanguard, entries }: ReplaySource): Replay => {
  const ofVanguard = (entry: Entry): readonly Claim[] =>
    entry.claims.filter((claim) => claim.vanguard === vanguard.id);
  const claims = entries.flatMap(ofVanguard).toSorted(compareClaims);
  const byId = new Map<EntryId, Entry>(entries.map((entry) => [entry.id, entry]));
  const ends = new Map(
    vanguard.tracks.flatMap(({ id, supersededBy }) => {
      const entry = supersededBy && byId.get(supersededBy.entry);
      return entry ? [[id, entry] as const] : [];
    }),
  );
  const milestones = claimsOfKind(claims, 'milestone');
  const things = {
    series: openThings(
      milestones,
      milestoneKey,
      (known, day) =>
        buildMilestone(known, vanguard, (id) => {
          const entry = byId.get(id);
          return entry && entry.reported.latest <= day ? entry : undefined;
        }),
      ({ track }) => {
        const end = ends.get(track);
        return end ? [end.reported.latest] : [];
      },
    ),
    decisions: openThings(claimsOfKind(claims, 'decision'), ({ decision }) => decision, buildDecisions),
    values: openThings(claimsOfKind(claims, 'value'), groupKey, groupQuantities),
    terms: openThings(claimsOfKind(claims, 'term'), groupKey, groupQuantities),
  };
  const delays = claimsOfKind(claims, 'delay');
  const endedBy = Map.groupBy(milestones, ({ track }) => ends.get(track)?.id);
  const ended = (moved: readonly Entry[]): readonly MilestoneClaim[] =>
    moved.flatMap(({ id }) => endedBy.get(id) ?? []);
  const on: Replay['on'] = (day, moved) => {
    const only = moved && keysOf([...moved.flatMap(ofVanguard), ...ended(moved)]);
    return {
      vanguard,
      series: things.series.on(day, only?.series),
      decisions: things.decisions.on(day, only?.decisions),
      values: things.values.on(day, only?.values),
      terms: things.terms.on(day, only?.terms),
    };
  };
  const knownDelays = (day: Day): readonly DelayClaim[] =>
    delays.filter(({ reported }) => reported.latest <= day);
  return {
    vanguard,
    entries,
    on,
    ledgerOn: (day) => buildDelayLedger(on(day).series, knownDelays(day)),
    moves: (entry) =>
      ofVanguard(entry).some(({ kind }) => STATE_KINDS.has(kind)) || ended([entry]).length > 0,
  };
};

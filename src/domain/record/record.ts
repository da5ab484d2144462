import type { Day } from '../dates/day.ts';
import type { Series } from '../forecasts/series.ts';
import type { Claim, FigureClaim, PartyClaim, ScopeClaim } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import { NATIONAL, type EntryId } from '../model/ids.ts';
import type { Vanguard, Vocabulary } from '../model/vocabulary.ts';
import { compareClaims, compareText } from './claim-order.ts';
import { buildDelayLedger, type DelayRow } from './delay-ledger.ts';
import { findDisagreements, type Disagreement } from './disagreements.ts';
import { buildEvents } from './build-events.ts';
import type { TimelineEvent } from './events.ts';
import { groupQuantities, type QuantityGroup } from './quantities.ts';
import { scoreSeries, type ScoreRow } from './scorecard.ts';
import { buildDecisions } from './stances.ts';
import { buildMilestone, claimsOfKind, milestoneKey, type VanguardState } from './vanguard-state.ts';

/** What the record is derived from. `asOf` is today, or the day to look back to; nothing reads a clock. */
interface RecordInput {
  readonly entries: readonly Entry[];
  readonly vocabulary: Vocabulary;
  readonly asOf: Day;
}

/** All that is derived of one vanguard. */
export interface VanguardRecord extends VanguardState {
  readonly entries: readonly Entry[];
  readonly ledger: readonly DelayRow[];
  readonly scorecard: readonly ScoreRow[];
  readonly figures: readonly QuantityGroup<FigureClaim>[];
  /** In the order of their reports, as are `parties`. */
  readonly scope: readonly ScopeClaim[];
  readonly parties: readonly PartyClaim[];
  readonly disagreements: readonly Disagreement[];
  readonly events: readonly TimelineEvent[];
}

/** The whole record as known on `asOf`. (Not TypeScript's `Record`.) */
export interface TimelineRecord {
  readonly asOf: Day;
  readonly vocabulary: Vocabulary;
  /** By report, the oldest first. */
  readonly entries: readonly Entry[];
  /** By name. */
  readonly vanguards: readonly VanguardRecord[];
  /** The national programme, where the content has a profile of it. Its claims never enter a vanguard's slippage. */
  readonly programme?: VanguardRecord;
}

/** The vanguards and, where there is one, the programme: everything that has a page and events. */
export const allTimelines = ({ vanguards, programme }: TimelineRecord): readonly VanguardRecord[] =>
  programme ? [...vanguards, programme] : vanguards;

export const compareEntries = (a: Entry, b: Entry): number =>
  a.reported.latest - b.reported.latest || compareText(a.id, b.id);

/** Derives the record from the entries that were out by `asOf`: the same for any order of entries. */
export const buildRecord = ({ entries, vocabulary, asOf }: RecordInput): TimelineRecord => {
  const known = entries.filter(({ reported }) => reported.latest <= asOf).toSorted(compareEntries);
  const claims = Map.groupBy(
    known.flatMap((entry) => entry.claims),
    ({ vanguard }) => vanguard,
  );
  const [programmes, vanguards] = partitionProgramme(vocabulary.vanguards);
  const [programme] = programmes;
  const byId = new Map<EntryId, Entry>(known.map((entry) => [entry.id, entry]));
  const build = (vanguard: Vanguard): VanguardRecord =>
    buildVanguard(vanguard, byId, claims.get(vanguard.id) ?? [], vocabulary, asOf);
  return {
    asOf,
    vocabulary,
    entries: known,
    vanguards: vanguards.map(build),
    ...(programme && { programme: build(programme) }),
  };
};

const partitionProgramme = (profiles: readonly Vanguard[]): readonly [Vanguard[], Vanguard[]] => {
  const byName = profiles.toSorted((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
  return [byName.filter(({ id }) => id === NATIONAL), byName.filter(({ id }) => id !== NATIONAL)];
};

const buildVanguard = (
  vanguard: Vanguard,
  known: ReadonlyMap<EntryId, Entry>,
  unordered: readonly Claim[],
  vocabulary: Vocabulary,
  asOf: Day,
): VanguardRecord => {
  const claims = unordered.toSorted(compareClaims);
  const milestoneClaims = claimsOfKind(claims, 'milestone');
  const series = [...Map.groupBy(milestoneClaims, milestoneKey).values()].flatMap((ofMilestone) =>
    buildMilestone(ofMilestone, vanguard, (id) => known.get(id)),
  );
  const decisions = buildDecisions(claimsOfKind(claims, 'decision'));
  const values = groupQuantities(claimsOfKind(claims, 'value'));
  const terms = groupQuantities(claimsOfKind(claims, 'term'));
  const figures = groupQuantities(claimsOfKind(claims, 'figure'));
  const suggestions = milestoneClaims.filter(({ status }) => status === 'suggested');
  return {
    vanguard,
    entries: [...known.values()].filter((entry) => entry.vanguards.includes(vanguard.id)),
    series,
    ledger: buildDelayLedger(series, claimsOfKind(claims, 'delay')),
    scorecard: scoreHeadlines(vanguard, series, vocabulary, asOf),
    decisions,
    values,
    terms,
    figures,
    scope: claimsOfKind(claims, 'scope'),
    parties: claimsOfKind(claims, 'party'),
    disagreements: findDisagreements({
      series,
      quantities: [...values, ...terms, ...figures],
      decisions,
      notes: vanguard.notes,
      claims,
    }),
    events: buildEvents({ series, suggestions, decisions, vocabulary }),
  };
};

const scoreHeadlines = (
  vanguard: Vanguard,
  series: readonly Series[],
  vocabulary: Vocabulary,
  asOf: Day,
): readonly ScoreRow[] => {
  const judged = new Set(vocabulary.milestones.filter((milestone) => milestone.judged).map(({ id }) => id));
  return vanguard.tracks.flatMap((track) =>
    track.headline
      .filter((milestone) => judged.has(milestone))
      .flatMap((milestone) => series.filter((one) => one.track === track.id && one.milestone === milestone))
      .map((one) => scoreSeries(one, asOf)),
  );
};

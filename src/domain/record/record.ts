import type { Day } from '../dates/day.ts';
import { buildSeries } from '../forecasts/build-series.ts';
import type { Series } from '../forecasts/series.ts';
import type { Claim, FigureClaim, PartyClaim, ScopeClaim, TermClaim, ValueClaim } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import { NATIONAL, type VanguardId } from '../model/ids.ts';
import type { Vanguard, Vocabulary } from '../model/vocabulary.ts';
import { compareClaims, compareText } from './claim-order.ts';
import { buildDelayLedger, type DelayRow } from './delay-ledger.ts';
import { findDisagreements, type Disagreement } from './disagreements.ts';
import { buildEvents } from './build-events.ts';
import type { TimelineEvent } from './events.ts';
import { groupQuantities, type QuantityGroup } from './quantities.ts';
import { scoreSeries, type ScoreRow } from './scorecard.ts';
import { buildDecisions, type DecisionHistory } from './stances.ts';

/** What the record is derived from. `asOf` is today, or the day to look back to; nothing reads a clock. */
export interface RecordInput {
  readonly entries: readonly Entry[];
  readonly vocabulary: Vocabulary;
  readonly asOf: Day;
  /** Leaves the timelines empty, for who looks at the state alone; they are a good part of the work. */
  readonly withoutEvents?: boolean;
}

/** All that is derived of one vanguard. */
export interface VanguardRecord {
  readonly vanguard: Vanguard;
  readonly entries: readonly Entry[];
  readonly series: readonly Series[];
  readonly ledger: readonly DelayRow[];
  readonly scorecard: readonly ScoreRow[];
  readonly decisions: readonly DecisionHistory[];
  readonly values: readonly QuantityGroup<ValueClaim>[];
  readonly terms: readonly QuantityGroup<TermClaim>[];
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
export const buildRecord = ({
  entries,
  vocabulary,
  asOf,
  withoutEvents = false,
}: RecordInput): TimelineRecord => {
  const known = entries.filter(({ reported }) => reported.latest <= asOf).toSorted(compareEntries);
  const claims = Map.groupBy(
    known.flatMap((entry) => entry.claims),
    ({ vanguard }) => vanguard,
  );
  const [programmes, vanguards] = partitionProgramme(vocabulary.vanguards);
  const [programme] = programmes;
  const build = (vanguard: Vanguard): VanguardRecord =>
    buildVanguard(vanguard, known, claims, vocabulary, asOf, withoutEvents);
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
  known: readonly Entry[],
  allClaims: ReadonlyMap<VanguardId, readonly Claim[]>,
  vocabulary: Vocabulary,
  asOf: Day,
  withoutEvents: boolean,
): VanguardRecord => {
  const claims = (allClaims.get(vanguard.id) ?? []).toSorted(compareClaims);
  const ofKind = <Kind extends Claim['kind']>(kind: Kind): Extract<Claim, { kind: Kind }>[] =>
    claims.filter((claim): claim is Extract<Claim, { kind: Kind }> => claim.kind === kind);
  const milestoneClaims = ofKind('milestone');
  const series = [...Map.groupBy(milestoneClaims, ({ track, milestone }) => `${track} ${milestone}`).values()]
    .flatMap(buildSeries)
    .map((one) => markSuperseded(one, vanguard, known));
  const decisions = buildDecisions(ofKind('decision'));
  const values = groupQuantities(ofKind('value'));
  const terms = groupQuantities(ofKind('term'));
  const figures = groupQuantities(ofKind('figure'));
  const suggestions = milestoneClaims.filter(({ status }) => status === 'suggested');
  return {
    vanguard,
    entries: known.filter((entry) => entry.vanguards.includes(vanguard.id)),
    series,
    ledger: buildDelayLedger(series, ofKind('delay')),
    scorecard: scoreHeadlines(vanguard, series, vocabulary, asOf),
    decisions,
    values,
    terms,
    figures,
    scope: ofKind('scope'),
    parties: ofKind('party'),
    disagreements: findDisagreements({
      series,
      quantities: [...values, ...terms, ...figures],
      decisions,
      notes: vanguard.notes,
      claims,
    }),
    events: withoutEvents ? [] : buildEvents({ series, suggestions, decisions, vocabulary }),
  };
};

/** A series still open when another track took its track's place ends there; no slip crosses the two. */
const markSuperseded = (series: Series, vanguard: Vanguard, known: readonly Entry[]): Series => {
  const track = vanguard.tracks.find(({ id }) => id === series.track);
  const by = track?.supersededBy;
  const entry = by && known.find(({ id }) => id === by.entry);
  const isOpen = series.outcomes.length === 0 && series.cancelled.length === 0;
  if (!by || !entry || !isOpen) return series;
  return {
    ...series,
    superseded: { track: by.track, entry: by.entry, reported: entry.reported },
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

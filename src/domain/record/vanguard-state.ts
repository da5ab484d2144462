import { buildSeries } from '../forecasts/build-series.ts';
import type { Series } from '../forecasts/series.ts';
import type { Claim, MilestoneClaim, TermClaim, ValueClaim } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import type { Vanguard } from '../model/vocabulary.ts';
import type { QuantityGroup } from './quantities.ts';
import type { DecisionHistory } from './stances.ts';

/** How one vanguard stands: what a record as known on a day shows, and what moves from one of its dates to the next. */
export interface VanguardState {
  readonly vanguard: Vanguard;
  readonly series: readonly Series[];
  readonly decisions: readonly DecisionHistory[];
  readonly values: readonly QuantityGroup<ValueClaim>[];
  readonly terms: readonly QuantityGroup<TermClaim>[];
}

type ClaimOf<Kind extends Claim['kind']> = Extract<Claim, { kind: Kind }>;

export const claimsOfKind = <Kind extends Claim['kind']>(
  claims: readonly Claim[],
  kind: Kind,
): readonly ClaimOf<Kind>[] => claims.filter((claim): claim is ClaimOf<Kind> => claim.kind === kind);

/** What makes two claims speak of the same milestone of the same track. */
export const milestoneKey = ({ track, milestone }: MilestoneClaim): string => `${track} ${milestone}`;

/** The series of one milestone. `findEntry` finds an entry that was out by the day that the record is as of. */
export const buildMilestone = (
  claims: readonly MilestoneClaim[],
  vanguard: Vanguard,
  findEntry: (id: Entry['id']) => Entry | undefined,
): readonly Series[] => buildSeries(claims).map((one) => markSuperseded(one, vanguard, findEntry));

/** A series still open when another track took its track's place ends there; no slip crosses the two. */
const markSuperseded = (
  series: Series,
  vanguard: Vanguard,
  findEntry: (id: Entry['id']) => Entry | undefined,
): Series => {
  const by = vanguard.tracks.find(({ id }) => id === series.track)?.supersededBy;
  const isOpen = series.outcomes.length === 0 && series.cancelled.length === 0;
  const entry = by && isOpen ? findEntry(by.entry) : undefined;
  return by && entry
    ? { ...series, superseded: { track: by.track, entry: by.entry, reported: entry.reported } }
    : series;
};

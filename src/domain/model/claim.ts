import type {
  Certainty,
  FigureThing,
  MilestoneStatus,
  PartyRole,
  PartyStatus,
  ScopeStatus,
  StanceName,
  TermThing,
  ValueThing,
} from '../code-lists.ts';
import type { SaidDate, Span } from '../dates/span.ts';
import type { Amount } from '../quantities/amount.ts';
import type { Length } from '../quantities/length.ts';
import type {
  CauseId,
  ClaimId,
  DecisionId,
  EntryId,
  MilestoneId,
  OptionId,
  OrganisationId,
  ServiceId,
  TrackId,
  VanguardId,
} from './ids.ts';

interface ClaimBase {
  readonly id: ClaimId;
  readonly entry: EntryId;
  readonly vanguard: VanguardId;
  /** When it became public; order and replay use its latest day. */
  readonly reported: Span;
  /** What day the claim is about; absent where the item gives none. */
  readonly date?: SaidDate;
  /** The entry that this one repeats; such a claim corroborates nothing. */
  readonly repeats?: EntryId;
  readonly certainty: Certainty;
  /** Who said or held it, where the item names somebody. */
  readonly by: readonly OrganisationId[];
  readonly reason?: string;
  readonly note?: string;
}

export interface MilestoneClaim extends ClaimBase {
  readonly kind: 'milestone';
  readonly track: TrackId;
  readonly milestone: MilestoneId;
  readonly status: MilestoneStatus;
}

export interface StanceClaim extends ClaimBase {
  readonly kind: 'decision';
  readonly decision: DecisionId;
  readonly option: OptionId;
  readonly stance: StanceName;
}

/** Over what time a sum of money runs: `unstated` is said, never guessed. */
export type Basis =
  | { readonly kind: 'term' }
  | { readonly kind: 'year' }
  | { readonly kind: 'unstated' }
  | { readonly kind: 'period'; readonly period: Span };

export interface ValueClaim extends ClaimBase {
  readonly kind: 'value';
  readonly of: ValueThing;
  readonly amount: Amount;
  readonly per: Basis;
}

export interface TermClaim extends ClaimBase {
  readonly kind: 'term';
  readonly of: TermThing;
  readonly length: Length;
}

export interface ScopeClaim extends ClaimBase {
  readonly kind: 'scope';
  readonly service: ServiceId;
  readonly status: ScopeStatus;
}

export interface PartyClaim extends ClaimBase {
  readonly kind: 'party';
  readonly organisation: OrganisationId;
  readonly role: PartyRole;
  readonly status: PartyStatus;
}

export interface FigureClaim extends ClaimBase {
  readonly kind: 'figure';
  readonly of: FigureThing;
  readonly count: Amount;
}

export interface DelayClaim extends ClaimBase {
  readonly kind: 'delay';
  readonly track: TrackId;
  readonly milestone: MilestoneId;
  readonly causes: readonly CauseId[];
  /** The forecast that it explains, where the editor names one. */
  readonly forecast?: Span;
}

export type Claim =
  MilestoneClaim | StanceClaim | ValueClaim | TermClaim | ScopeClaim | PartyClaim | FigureClaim | DelayClaim;

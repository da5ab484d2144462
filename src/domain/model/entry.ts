import type { Access, CorrectionKind, EntryKind, Extent, TitleIs } from '../code-lists.ts';
import type { Span } from '../dates/span.ts';
import type { Claim } from './claim.ts';
import type { EntryId, OrganisationId, VanguardId } from './ids.ts';

export interface Source {
  readonly publisher: OrganisationId;
  readonly title: string;
  readonly titleIs: TitleIs;
  readonly author?: string;
  /** Absent where the day of publication is unknown. */
  readonly published?: Span;
  readonly publishedBasis?: string;
  readonly url: string;
  readonly alsoAt: readonly string[];
  readonly archive?: string;
  readonly access: Access;
  /** The day on which we read it. */
  readonly read: Span;
  readonly extent: Extent;
}

export interface Correction {
  readonly date: Span;
  readonly kind: CorrectionKind;
  readonly note: string;
}

/** One published item, parsed: every date, amount and reference is a value, and every claim has its id, track and vanguard. */
export interface Entry {
  readonly id: EntryId;
  readonly title: string;
  readonly kind: EntryKind;
  readonly vanguards: readonly VanguardId[];
  readonly source: Source;
  readonly reported: Span;
  readonly repeats?: EntryId;
  /** Why an entry with no claims is here. */
  readonly because?: string;
  readonly summary: string;
  readonly claims: readonly Claim[];
  readonly corrections: readonly Correction[];
}

/** The fragment at which an entry's page shows what it says of one of several vanguards. */
export const partAnchor = (vanguard: VanguardId): string => `on-${vanguard}`;

import type { Group, OrganisationType } from '../code-lists.ts';
import type { Span } from '../dates/span.ts';
import type {
  CauseId,
  DecisionId,
  EntryId,
  MilestoneId,
  OptionId,
  OrganisationId,
  ServiceId,
  TermId,
  TrackId,
  VanguardId,
} from './ids.ts';

export interface Milestone {
  readonly id: MilestoneId;
  readonly title: string;
  readonly means: string;
  readonly group: Group;
  /** False for a deadline, which is never scored. */
  readonly judged: boolean;
  /** True where `a/b` is the whole length of it, not some day within. */
  readonly lasts: boolean;
  /** The type of this step in the Open Contracting Data Standard, where it has one. */
  readonly ocds?: string;
}

export interface DecisionOption {
  readonly id: OptionId;
  readonly title: string;
  readonly means: string;
}

export interface Decision {
  readonly id: DecisionId;
  readonly title: string;
  readonly asks: string;
  readonly group: Group;
  readonly options: readonly DecisionOption[];
}

export interface Service {
  readonly id: ServiceId;
  readonly title: string;
}

export interface Cause {
  readonly id: CauseId;
  readonly title: string;
  readonly means: string;
}

export interface OrganisationLink {
  readonly organisation: OrganisationId;
  readonly date?: Span;
  /** `planned` where the change was only announced. */
  readonly status?: 'planned';
}

export interface Organisation {
  readonly id: OrganisationId;
  readonly name: string;
  readonly type: OrganisationType;
  readonly aka: readonly string[];
  readonly url?: string;
  readonly note?: string;
  readonly predecessors: readonly OrganisationLink[];
  readonly successors: readonly OrganisationLink[];
}

export interface GlossaryTerm {
  readonly id: TermId;
  readonly term: string;
  readonly abbreviation?: string;
  readonly also: readonly string[];
  readonly short: string;
  readonly years?: string;
  readonly see: readonly TermId[];
  readonly hard: boolean;
}

export interface Track {
  readonly id: TrackId;
  readonly title: string;
  readonly procurement: boolean;
  /** The steps that this process has; a claim on another step is a fault. */
  readonly milestones: readonly MilestoneId[];
  /** The steps for the chart, the home page and the scorecard. */
  readonly headline: readonly MilestoneId[];
  /** The track that took this one's place, and the entry that says so. */
  readonly supersededBy?: { readonly track: TrackId; readonly entry: EntryId };
}

export interface VanguardNote {
  /** What the note is about, for example `values/contract`. */
  readonly on: string;
  readonly note: string;
}

export interface Vanguard {
  readonly id: VanguardId;
  readonly name: string;
  readonly model: string;
  /** Whether NHS England's lists of MCP and PACS vanguards had it. */
  readonly listed: boolean;
  readonly listedNote?: string;
  readonly standfirst: string;
  readonly commissioner: OrganisationId;
  readonly tracks: readonly Track[];
  readonly notes: readonly VanguardNote[];
  readonly openQuestions: readonly string[];
}

/** Everything that entries refer to by id. */
export interface Vocabulary {
  readonly milestones: readonly Milestone[];
  readonly decisions: readonly Decision[];
  readonly services: readonly Service[];
  readonly causes: readonly Cause[];
  readonly organisations: readonly Organisation[];
  readonly glossary: readonly GlossaryTerm[];
  readonly vanguards: readonly Vanguard[];
}

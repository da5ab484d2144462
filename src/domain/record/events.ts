import type { Day } from '../dates/day.ts';
import type { SaidDate } from '../dates/span.ts';
import type { ForecastStep, Outcome } from '../forecasts/series.ts';
import type { MilestoneClaim, StanceClaim } from '../model/claim.ts';
import type { ClaimId, DecisionId, MilestoneId, OptionId, TrackId, VanguardId } from '../model/ids.ts';

/** What the timeline's filters tell apart. */
export type EventCategory = 'tender' | 'delay' | 'form' | 'approval-and-law' | 'outcome';

export interface EventBase {
  /** The id of the claim that first reported it: permanent, and not made from dates. */
  readonly id: ClaimId;
  /** The fragment of its address on the vanguard's page. */
  readonly anchor: string;
  readonly vanguard: VanguardId;
  readonly categories: readonly EventCategory[];
  /** Where it stands on the timeline: the claimed date of what happened, the reported date of all else. */
  readonly at: SaidDate;
  /** True where `at` is the whole length of something, not some day within. */
  readonly lasts: boolean;
  /** The day by which events are sorted, and whose year heads them. */
  readonly sortDay: Day;
}

export interface MilestoneEventBase extends EventBase {
  readonly track: TrackId;
  readonly milestone: MilestoneId;
  readonly claims: readonly MilestoneClaim[];
}

/** Events that tell of claims as they stand: a date is the one that they name. */
export type ClaimEventKind =
  'undated-plan' | 'lost' | 'doubtful-loss' | 'paused' | 'not-yet' | 'cancelled' | 'suggested';

export type TimelineEvent =
  | (MilestoneEventBase & {
      readonly kind: 'happened';
      readonly outcome: Outcome;
      readonly isDisputed: boolean;
    })
  | (MilestoneEventBase & {
      readonly kind: 'forecast';
      readonly step: ForecastStep;
    })
  | (MilestoneEventBase & {
      readonly kind: ClaimEventKind;
      readonly date?: SaidDate;
    })
  | (EventBase & {
      readonly kind: 'stance';
      readonly decision: DecisionId;
      readonly option: OptionId;
      readonly claims: readonly StanceClaim[];
    });

/** `dudley/2017-06-13-tender-issued/milestone-2` → `dudley-2017-06-13-tender-issued-milestone-2`. */
export const anchorOf = (id: ClaimId): string => id.replaceAll('/', '-');

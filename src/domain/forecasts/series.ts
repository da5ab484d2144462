import type { SaidDate, Span } from '../dates/span.ts';
import type { MilestoneClaim } from '../model/claim.ts';
import type { ClaimId, EntryId, MilestoneId, TrackId, VanguardId } from '../model/ids.ts';
import type { DayRange } from './slip.ts';
import type { Verdict } from './verdict.ts';

/** One forecast in a series: when it was first said, what it said, and who repeated it. */
export interface ForecastStep {
  /** The id of the claim that first made it. */
  readonly id: ClaimId;
  readonly date: SaidDate;
  /** The first report; for hindsight, the report that it had been lost. */
  readonly reported: Span;
  /** The first claim leads; those after it corroborate. */
  readonly claims: readonly MilestoneClaim[];
  /** True where the date is known only because it was reported as lost. */
  readonly isHindsight: boolean;
  /** How it stands to the forecast in force before it; absent on the first step. */
  readonly change?: {
    readonly verdict: Verdict;
    readonly from: SaidDate;
    readonly slip: DayRange;
  };
  /** The claims that this forecast was lost. */
  readonly lostBy: readonly MilestoneClaim[];
}

export interface Outcome {
  readonly date: SaidDate;
  /** All claims whose dates overlap; the first reported leads. */
  readonly claims: readonly MilestoneClaim[];
}

/** All that was said of one milestone on one track until it was reached or cancelled. */
export interface Series {
  readonly vanguard: VanguardId;
  readonly track: TrackId;
  readonly milestone: MilestoneId;
  /** 1 for the first; a plan made after an end starts the next. */
  readonly ordinal: number;
  readonly steps: readonly ForecastStep[];
  /** Plans that gave no date. */
  readonly undated: readonly MilestoneClaim[];
  /** Missed dates that fit no forecast and are too uncertain to be one. */
  readonly strayLosses: readonly MilestoneClaim[];
  /** `paused` and `not-yet`: the series stays open. */
  readonly stops: readonly MilestoneClaim[];
  /** More than one where sources put it on days that lie apart. */
  readonly outcomes: readonly Outcome[];
  readonly cancelled: readonly MilestoneClaim[];
  /** The step that the next slip is measured from. */
  readonly inForce?: ForecastStep;
  /** Whether the forecast in force has been lost. */
  readonly isLost: boolean;
  readonly superseded?: {
    readonly track: TrackId;
    readonly entry: EntryId;
    readonly reported: Span;
  };
}

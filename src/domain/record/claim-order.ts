import { widthOf } from '../dates/span.ts';
import type { Claim } from '../model/claim.ts';
import type { MilestoneStatus } from '../code-lists.ts';

const STATUS_RANK: Record<MilestoneStatus, number> = {
  missed: 0,
  happened: 1,
  'not-yet': 2,
  paused: 3,
  cancelled: 4,
  planned: 5,
  suggested: 6,
};

const rankOf = (claim: Claim): number => (claim.kind === 'milestone' ? STATUS_RANK[claim.status] : 0);
const widthOrWidest = (claim: Claim): number => (claim.date ? widthOf(claim.date.span) : Infinity);

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The one order of claims: by the last day of their report, since only then is it surely known. Within a day: missed,
 * happened, planned (what stops a promise comes between), then the narrower date, then the report that may be older, then the id.
 */
export const compareClaims = (a: Claim, b: Claim): number =>
  a.reported.latest - b.reported.latest ||
  rankOf(a) - rankOf(b) ||
  compareNumbers(widthOrWidest(a), widthOrWidest(b)) ||
  a.reported.earliest - b.reported.earliest ||
  compareText(a.id, b.id);

/** Subtraction fails for two infinities; this doesn't. */
export const compareNumbers = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

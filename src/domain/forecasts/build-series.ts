import { isSameSpan, overlaps, widthOf, type SaidDate } from '../dates/span.ts';
import type { MilestoneClaim } from '../model/claim.ts';
import { compareClaims } from '../record/claim-order.ts';
import type { ForecastStep, Outcome, Series } from './series.ts';
import { slipBetween } from './slip.ts';
import { compareForecasts, contradicts } from './verdict.ts';

type Draft<Value> = { -readonly [Key in keyof Value]: Value[Key] };
interface StepDraft extends Omit<Draft<ForecastStep>, 'claims' | 'lostBy'> {
  claims: MilestoneClaim[];
  lostBy: MilestoneClaim[];
}
interface OutcomeDraft extends Omit<Draft<Outcome>, 'claims'> {
  claims: MilestoneClaim[];
}

/** A series while it is being read claim by claim. `run` is the unbroken run of forecasts that don't contradict one another. */
interface SeriesDraft {
  steps: StepDraft[];
  run: StepDraft[];
  isLost: boolean;
  undated: MilestoneClaim[];
  strayLosses: MilestoneClaim[];
  stops: MilestoneClaim[];
  outcomes: OutcomeDraft[];
  cancelled: MilestoneClaim[];
}

const emptyDraft = (): SeriesDraft => ({
  steps: [],
  run: [],
  isLost: false,
  undated: [],
  strayLosses: [],
  stops: [],
  outcomes: [],
  cancelled: [],
});

/**
 * Reads the claims of one milestone on one track into its series, in the order of their reports whatever order they come in.
 * Claims that repeat another item, and mere suggestions, add nothing.
 */
export const buildSeries = (claims: readonly MilestoneClaim[]): readonly Series[] => {
  const telling = claims
    .filter((claim) => claim.repeats === undefined && claim.status !== 'suggested')
    .toSorted(compareClaims);
  const drafts: SeriesDraft[] = [];
  for (const claim of telling) {
    let current = drafts.at(-1);
    if (!current || (hasEnded(current) && claim.status === 'planned')) drafts.push((current = emptyDraft()));
    addClaim(findTold(drafts, claim) ?? current, claim);
  }
  const [first] = telling;
  return first ? drafts.map((draft, index) => finish(draft, first, index + 1)) : [];
};

/** The series whose outcome a `happened` claim tells again, though a plan has since begun another. */
const findTold = (
  drafts: readonly SeriesDraft[],
  { status, date, reported }: MilestoneClaim,
): SeriesDraft | undefined =>
  status === 'happened'
    ? drafts.findLast(({ outcomes }) =>
        outcomes.some((outcome) => overlaps(outcome.date.span, date?.span ?? reported)),
      )
    : undefined;

const hasEnded = (draft: SeriesDraft): boolean => draft.outcomes.length > 0 || draft.cancelled.length > 0;

const addClaim = (draft: SeriesDraft, claim: MilestoneClaim): void => {
  switch (claim.status) {
    case 'planned':
      return addPlan(draft, claim);
    case 'missed':
      return addLoss(draft, claim);
    case 'happened':
      return addOutcome(draft, claim);
    case 'paused':
    case 'not-yet':
      draft.stops.push(claim);
      return;
    case 'cancelled':
      draft.cancelled.push(claim);
      return;
    case 'suggested':
      return;
    default:
      return claim.status satisfies never;
  }
};

/** The tightest of the run; the earliest of those where several are as tight. */
const findInForce = (run: readonly StepDraft[]): StepDraft | undefined =>
  run.reduce<StepDraft | undefined>(
    (best, step) => (best && widthOf(best.date.span) <= widthOf(step.date.span) ? best : step),
    undefined,
  );

const isRestated = (a: SaidDate, b: SaidDate): boolean =>
  isSameSpan(a.span, b.span) && a.qualifier === b.qualifier;

const addPlan = (draft: SeriesDraft, claim: MilestoneClaim): void => {
  const { date } = claim;
  if (!date) {
    draft.undated.push(claim);
    return;
  }
  const restated = draft.run.find((step) => isRestated(step.date, date));
  if (restated) restated.claims.push(claim);
  else addStep(draft, claim, date, false);
};

const addStep = (
  draft: SeriesDraft,
  claim: MilestoneClaim,
  date: SaidDate,
  isHindsight: boolean,
): StepDraft => {
  const reference = findInForce(draft.run);
  const step: StepDraft = {
    id: claim.id,
    date,
    reported: claim.reported,
    claims: [claim],
    isHindsight,
    lostBy: [],
  };
  if (reference) {
    const verdict = compareForecasts(reference.date.span, date.span);
    step.change = {
      verdict,
      from: reference.date,
      slip: slipBetween(reference.date.span, date.span),
    };
    if (draft.isLost || contradicts(verdict)) draft.run = [];
  }
  draft.isLost = false;
  draft.run.push(step);
  draft.steps.push(step);
  return step;
};

const addLoss = (draft: SeriesDraft, claim: MilestoneClaim): void => {
  const inForce = findInForce(draft.run);
  const { date } = claim;
  if (inForce && (!date || overlaps(inForce.date.span, date.span))) {
    inForce.lostBy.push(claim);
    draft.isLost = true;
    return;
  }
  const earlier = date && draft.steps.find((step) => overlaps(step.date.span, date.span));
  if (earlier) earlier.lostBy.push(claim);
  else if (!date || claim.certainty === 'low') draft.strayLosses.push(claim);
  else {
    addStep(draft, claim, date, true).lostBy.push(claim);
    draft.isLost = true;
  }
};

const addOutcome = (draft: SeriesDraft, claim: MilestoneClaim): void => {
  const date = claim.date ?? { span: claim.reported };
  const same = draft.outcomes.find((outcome) => overlaps(outcome.date.span, date.span));
  if (!same) {
    draft.outcomes.push({ date, claims: [claim] });
    return;
  }
  same.claims.push(claim);
  if (widthOf(date.span) < widthOf(same.date.span)) same.date = date;
};

const finish = (draft: SeriesDraft, first: MilestoneClaim, ordinal: number): Series => {
  const { run, ...rest } = draft;
  const inForce = findInForce(run);
  const { vanguard, track, milestone } = first;
  return {
    vanguard,
    track,
    milestone,
    ordinal,
    ...rest,
    ...(inForce && { inForce }),
  };
};

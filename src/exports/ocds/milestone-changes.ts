import { formatIsoDay, type Day } from '../../domain/dates/day.ts';
import type { SaidDate, Span } from '../../domain/dates/span.ts';
import type { ForecastStep, Series } from '../../domain/forecasts/series.ts';
import type { MilestoneClaim } from '../../domain/model/claim.ts';
import type { EntryId } from '../../domain/model/ids.ts';
import type { Milestone } from '../../domain/model/vocabulary.ts';
import type { OcdsMilestone, SaidMilestoneDate } from './types.ts';

/** The end of a day: what is promised for a day is kept until it is over, and what was reported in a month was known by its end. */
export const endOfDay = (day: Day): string => `${formatIsoDay(day)}T23:59:59Z`;

/** What one entry says of one milestone of the process. */
export interface MilestoneChange {
  readonly entry: EntryId;
  readonly milestone: OcdsMilestone;
}

/** The types of milestone that the standard's code list has. */
const TYPES: ReadonlySet<string> = new Set([
  'preProcurement',
  'approval',
  'engagement',
  'assessment',
  'delivery',
  'reporting',
  'financing',
  'payment',
]);

const sayDate = ({ span, qualifier, wording }: SaidDate): SaidMilestoneDate => ({
  edtf: span.edtf,
  ...(qualifier !== undefined && { qualifier }),
  ...(wording !== undefined && { wording }),
  earliest: formatIsoDay(span.earliest),
  latest: formatIsoDay(span.latest),
});

const dueOn = (date: SaidDate): Pick<OcdsMilestone, 'dueDate' | 'dueDateSaid'> => ({
  dueDate: endOfDay(date.span.latest),
  dueDateSaid: sayDate(date),
});

type State = Omit<OcdsMilestone, 'id' | 'title' | 'type' | 'code' | 'dateModified'>;

/** A step that repeats or loosens a promise takes nothing back: its due date stays the one in force. */
const keepsDate = (step: ForecastStep): boolean =>
  step.change?.verdict === 'loosened' || step.change?.verdict === 'held';

const stateOfStep = (step: ForecastStep): State => {
  if (step.isHindsight) return { status: 'notMet', recordStatus: 'missed', ...dueOn(step.date) };
  return { status: 'scheduled', recordStatus: 'planned', ...(keepsDate(step) ? {} : dueOn(step.date)) };
};

const stateOfStop = ({ status }: MilestoneClaim): State => ({
  status: 'notMet',
  recordStatus: status === 'paused' || status === 'cancelled' || status === 'not-yet' ? status : 'missed',
});

/** The first report that this step was lost, unless a newer promise stood by then. */
const lossesOf = (step: ForecastStep, { steps }: Series): readonly MilestoneClaim[] => {
  if (step.isHindsight) return [];
  const next = steps[steps.indexOf(step) + 1];
  return step.lostBy
    .slice(0, 1)
    .filter(({ reported }) => next === undefined || reported.latest < next.reported.latest);
};

/** Everything that the reports did to one milestone, in the order in which they came out. */
export const changesOf = (series: Series, milestone: Milestone | undefined): readonly MilestoneChange[] => {
  const id = series.ordinal === 1 ? series.milestone : `${series.milestone}-${series.ordinal}`;
  const type = milestone?.ocds;
  const change = (entry: EntryId, reported: Span, state: State): MilestoneChange & { day: Day } => ({
    entry,
    day: reported.latest,
    milestone: {
      id,
      title: milestone?.title ?? series.milestone,
      ...(type !== undefined && TYPES.has(type) && { type }),
      code: series.milestone,
      dateModified: endOfDay(reported.latest),
      ...state,
    },
  });
  const ofClaim = (claim: MilestoneClaim, state: State) => change(claim.entry, claim.reported, state);
  const [outcome] = series.outcomes;
  const first = outcome?.claims[0];
  return [
    ...series.steps.flatMap((step) => [
      ...step.claims.slice(0, 1).map((claim) => change(claim.entry, step.reported, stateOfStep(step))),
      ...lossesOf(step, series).map((claim) => ofClaim(claim, { status: 'notMet', recordStatus: 'missed' })),
    ]),
    ...series.undated.map((claim) => ofClaim(claim, { status: 'scheduled', recordStatus: 'planned' })),
    ...[...series.stops, ...series.cancelled].map((claim) => ofClaim(claim, stateOfStop(claim))),
    ...(outcome && first
      ? [
          ofClaim(first, {
            status: 'met',
            recordStatus: 'happened',
            dateMet: endOfDay(outcome.date.span.latest),
            dateMetSaid: sayDate(outcome.date),
          }),
        ]
      : []),
  ].toSorted((a, b) => a.day - b.day);
};

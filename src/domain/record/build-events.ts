import type { Group } from '../code-lists.ts';
import type { Span } from '../dates/span.ts';
import type { ForecastStep, Outcome, Series } from '../forecasts/series.ts';
import type { MilestoneClaim } from '../model/claim.ts';
import type { MilestoneId, OptionId } from '../model/ids.ts';
import type { Milestone, Vocabulary } from '../model/vocabulary.ts';
import { compareClaims, compareText } from './claim-order.ts';
import {
  anchorOf,
  type ClaimEventKind,
  type EventBase,
  type EventCategory,
  type MilestoneEventBase,
  type TimelineEvent,
} from './events.ts';
import type { DecisionHistory, StanceStep } from './stances.ts';

interface EventSources {
  readonly series: readonly Series[];
  readonly suggestions: readonly MilestoneClaim[];
  readonly decisions: readonly DecisionHistory[];
  readonly vocabulary: Vocabulary;
}

export const buildEvents = ({
  series,
  suggestions,
  decisions,
  vocabulary,
}: EventSources): readonly TimelineEvent[] => {
  const milestones = new Map(vocabulary.milestones.map((milestone) => [milestone.id, milestone]));
  const groups = new Map(vocabulary.decisions.map(({ id, group }) => [id, group]));
  return [
    ...series.flatMap((one) => seriesEvents(one, milestones.get(one.milestone))),
    ...groupSuggestions(suggestions).map((claims) => claimEvent('suggested', claims, milestones)),
    ...decisions.flatMap((decision) => stanceEvents(decision, groups.get(decision.decision))),
  ].toSorted(compareEvents);
};

/** By day; within a day in the order of the claims that tell of them. */
const compareEvents = (a: TimelineEvent, b: TimelineEvent): number => {
  const [first, second] = [a.claims[0], b.claims[0]];
  const byClaim = first && second ? compareClaims(first, second) : 0;
  return a.sortDay - b.sortDay || byClaim || compareText(a.id, b.id);
};

const categoryOf = (group: Group): EventCategory =>
  group === 'approval' || group === 'law' ? 'approval-and-law' : group;

const seriesEvents = (series: Series, milestone: Milestone | undefined): readonly TimelineEvent[] => {
  const milestones = new Map(milestone ? [[milestone.id, milestone]] : []);
  const single = (
    kind: 'lost' | 'paused' | 'not-yet' | 'cancelled',
    claims: readonly MilestoneClaim[],
  ): TimelineEvent[] => (claims.length === 0 ? [] : [claimEvent(kind, claims, milestones)]);
  return [
    ...series.outcomes.map((outcome) => happenedEvent(outcome, series, milestone)),
    ...series.steps.map((step) => forecastEvent(step, milestone)),
    ...(series.undated.length > 0 ? [claimEvent('undated-plan', series.undated, milestones)] : []),
    ...single('lost', lossesToShow(series)),
    ...single(
      'paused',
      series.stops.filter(({ status }) => status === 'paused'),
    ),
    ...single(
      'not-yet',
      series.stops.filter(({ status }) => status === 'not-yet'),
    ),
    ...single('cancelled', series.cancelled),
    ...series.strayLosses.map((claim) => claimEvent('doubtful-loss', [claim], milestones)),
  ];
};

/** A loss is an event of its own unless the report that tells of it also gave the step that shows it. */
const lossesToShow = ({ steps, inForce, isLost }: Series): readonly MilestoneClaim[] =>
  isLost && inForce && !inForce.isHindsight && steps.at(-1)?.lostBy ? inForce.lostBy : [];

const baseOf = (
  claim: MilestoneClaim,
  milestone: Milestone | undefined,
  isDelay: boolean,
): Omit<MilestoneEventBase, 'claims' | 'at' | 'sortDay' | 'lasts'> => ({
  id: claim.id,
  anchor: anchorOf(claim.id),
  vanguard: claim.vanguard,
  track: claim.track,
  milestone: claim.milestone,
  categories: [...(milestone ? [categoryOf(milestone.group)] : []), ...(isDelay ? ['delay' as const] : [])],
});

const atReport = (reported: Span): Pick<EventBase, 'at' | 'sortDay' | 'lasts'> => ({
  at: { span: reported },
  sortDay: reported.latest,
  lasts: false,
});

const happenedEvent = (outcome: Outcome, series: Series, milestone: Milestone | undefined): TimelineEvent => {
  const [first] = outcome.claims;
  if (!first) throw new RangeError('an outcome needs a claim');
  const lasts = milestone?.lasts ?? false;
  const { span } = outcome.date;
  return {
    ...baseOf(first, milestone, false),
    kind: 'happened',
    at: outcome.date,
    lasts,
    sortDay: lasts ? span.earliest : span.latest,
    claims: outcome.claims,
    outcome,
    isDisputed: series.outcomes.length > 1,
  };
};

const forecastEvent = (step: ForecastStep, milestone: Milestone | undefined): TimelineEvent => {
  const [first] = step.claims;
  if (!first) throw new RangeError('a forecast needs a claim');
  const isDelay = step.change?.verdict === 'later';
  return {
    ...baseOf(first, milestone, isDelay),
    ...atReport(step.reported),
    kind: 'forecast',
    step,
    claims: step.claims,
  };
};

const DELAYS: ReadonlySet<ClaimEventKind> = new Set(['lost', 'paused', 'cancelled']);

const claimEvent = (
  kind: ClaimEventKind,
  claims: readonly MilestoneClaim[],
  milestones: ReadonlyMap<MilestoneId, Milestone>,
): TimelineEvent => {
  const [first] = claims;
  if (!first) throw new RangeError('an event needs a claim');
  const milestone = milestones.get(first.milestone);
  return {
    ...baseOf(first, milestone, DELAYS.has(kind)),
    ...atReport(first.reported),
    kind,
    claims,
    ...(first.date && { date: first.date }),
  };
};

const groupSuggestions = (claims: readonly MilestoneClaim[]): readonly (readonly MilestoneClaim[])[] => [
  ...Map.groupBy(
    claims.toSorted(compareClaims),
    ({ track, milestone, date }) => `${track} ${milestone} ${date?.span.edtf ?? ''}`,
  ).values(),
];

const stanceEvents = (history: DecisionHistory, group: Group | undefined): readonly TimelineEvent[] =>
  history.options.flatMap(({ option, steps }) =>
    steps.map((step) => stanceEvent(history, option, step, group)),
  );

const stanceEvent = (
  { vanguard, decision }: DecisionHistory,
  option: OptionId,
  step: StanceStep,
  group: Group | undefined,
): TimelineEvent => {
  const reported = step.claims[0]?.reported;
  if (!reported) throw new RangeError('a stance needs a claim');
  return {
    kind: 'stance',
    id: step.id,
    anchor: anchorOf(step.id),
    vanguard,
    categories: group ? [categoryOf(group)] : [],
    ...atReport(reported),
    decision,
    option,
    claims: step.claims,
  };
};

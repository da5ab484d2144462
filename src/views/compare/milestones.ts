import { GROUPS } from '../../domain/code-lists.ts';
import type { Day } from '../../domain/dates/day.ts';
import type { ForecastStep, Outcome, Series } from '../../domain/forecasts/series.ts';
import type { Milestone } from '../../domain/model/vocabulary.ts';
import { compareNumbers, compareText } from '../../domain/record/claim-order.ts';
import { scoreSeries } from '../../domain/record/scorecard.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { saidDateWords } from '../../domain/dates/date-words.ts';
import { entryAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { viewDate, type DateView } from '../date.ts';
import { viewScore, type ScoreTone } from '../scorecard.ts';

/** What became of one step on one track, as one cell of the table tells it. */
export interface StepView {
  /** Where the milestone's name alone would not say which process: its track. */
  readonly track?: string;
  /** A deadline is set; anything else is promised. */
  readonly firstLabel: string;
  readonly first?: DateView;
  /** The last date given, where it is another than the first. */
  readonly last?: DateView;
  readonly isFirstLost: boolean;
  readonly outcome: string;
  readonly outcomeHref?: string;
  readonly tone: ScoreTone;
  /** The other days that sources give for what happened. */
  readonly otherwise: readonly DateView[];
}

/** A step that at least one place has, with the series that each place has of it. */
interface ComparedStep {
  readonly milestone: Milestone;
  readonly series: readonly (readonly Series[])[];
}

interface StepCell<View> {
  readonly vanguard: string;
  readonly steps: readonly View[];
}

interface StepRow<View> {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly StepCell<View>[];
}

export interface StepGroup<View> {
  readonly title: string;
  readonly rows: readonly StepRow<View>[];
}

const HEADLINES = 'The main promises';

const isHeadline = ({ track, milestone }: Series, { vanguard }: VanguardRecord): boolean =>
  vanguard.tracks.some(({ id, headline }) => id === track && headline.includes(milestone));

/** The steps of the tender need one place that has them; any other step two, so that there is something to compare. */
const isCompared = ({ milestone, series }: ComparedStep): boolean =>
  series.filter((ofPlace) => ofPlace.length > 0).length >= (milestone.group === 'tender' ? 1 : 2);

/** The day by which somebody first placed a step, at any place: that is the order of the rows. */
const firstDayOf = ({ series }: ComparedStep): Day =>
  Math.min(
    ...series
      .flat()
      .flatMap(({ steps, outcomes }) => [...steps, ...outcomes].map(({ date }) => date.span.latest)),
  );

const compareSteps = (a: ComparedStep, b: ComparedStep): number =>
  compareNumbers(firstDayOf(a), firstDayOf(b)) || compareText(a.milestone.id, b.milestone.id);

/** The steps on the tracks where they are headline steps, as the drawings have them; then the others by group. */
const groupSteps = ({
  record,
}: ViewContext): readonly { title: string; steps: readonly ComparedStep[] }[] => {
  const { vanguards, vocabulary } = record;
  const steps = vocabulary.milestones
    .map((milestone) => ({
      milestone,
      series: vanguards.map(({ series }) => series.filter((one) => one.milestone === milestone.id)),
    }))
    .filter(({ series }) => series.some(({ length }) => length > 0))
    .toSorted(compareSteps);
  const pick = ({ milestone, series }: ComparedStep, wantsHeadlines: boolean): ComparedStep => ({
    milestone,
    series: vanguards.map((vanguard, index) =>
      (series[index] ?? []).filter((one) => isHeadline(one, vanguard) === wantsHeadlines),
    ),
  });
  const hasAny = ({ series }: ComparedStep): boolean => series.some(({ length }) => length > 0);
  const headlines = steps.map((step) => pick(step, true)).filter(hasAny);
  const others = steps
    .filter(isCompared)
    .map((step) => pick(step, false))
    .filter(hasAny);
  return [
    { title: HEADLINES, steps: headlines },
    ...Object.entries(GROUPS).map(([group, title]) => ({
      title,
      steps: others.filter(({ milestone }) => milestone.group === group),
    })),
  ].filter(({ steps: ofTitle }) => ofTitle.length > 0);
};

/** The track, where a place has the step on several or on a side track alone. */
export const trackOf = (
  series: Series,
  { vanguard }: VanguardRecord,
  { names }: ViewContext,
): { readonly track?: string } =>
  names.step(series) === names.milestone(series.milestone)
    ? {}
    : { track: names.track(vanguard.id, series.track) };

/** Draws every series of the compared steps in one way. */
export const viewStepGroups = <View>(
  context: ViewContext,
  viewOne: (series: Series, vanguard: VanguardRecord, milestone: Milestone) => View,
): readonly StepGroup<View>[] =>
  groupSteps(context).map(({ title, steps }) => ({
    title,
    rows: steps.map(({ milestone, series }) => ({
      id: milestone.id,
      title: milestone.title,
      cells: context.record.vanguards.map((vanguard, index) => ({
        vanguard: vanguard.vanguard.name,
        steps: (series[index] ?? []).map((one) => viewOne(one, vanguard, milestone)),
      })),
    })),
  }));

type Ended = Pick<StepView, 'outcome' | 'outcomeHref' | 'tone'>;

const happened = ({ date, claims }: Outcome, lasts: boolean, tone: ScoreTone): Ended => ({
  outcome: `Happened: ${saidDateWords(date, lasts)}`,
  outcomeHref: entryAddress(claims[0]?.entry ?? ''),
  tone,
});

/** Where no promise is there to be scored, or what lasts is scored by another day than its whole span. */
const viewUnscored = (
  { steps, outcomes, undated }: Series,
  { judged, lasts }: Milestone,
): Ended | undefined => {
  const [outcome] = outcomes;
  const [plan] = undated;
  if (outcome && (!judged || lasts || steps.length === 0))
    return happened(outcome, lasts, steps.length === 0 ? 'plain' : 'outcome');
  if (!judged) return { outcome: '', tone: 'plain' };
  return plan && steps.length === 0 && !outcome
    ? { outcome: 'Planned, with no date given', outcomeHref: entryAddress(plan.entry), tone: 'plain' }
    : undefined;
};

/** What the first date of a step is: a deadline is set, and not promised. */
export const firstLabelOf = (first: ForecastStep | undefined, judged: boolean): string => {
  if (!judged) return 'Set for';
  return first?.isHindsight ? 'First promised, known in hindsight' : 'First promised';
};

const viewPromises = (
  { steps: [first], inForce }: Series,
  { judged, lasts }: Milestone,
): Pick<StepView, 'first' | 'last' | 'firstLabel'> => ({
  firstLabel: firstLabelOf(first, judged),
  ...(first && { first: viewDate(first.date, first.claims[0]?.entry, lasts) }),
  ...(inForce && inForce !== first && { last: viewDate(inForce.date, inForce.claims[0]?.entry, lasts) }),
});

const viewStep = (
  series: Series,
  vanguard: VanguardRecord,
  milestone: Milestone,
  context: ViewContext,
): StepView => {
  const score = viewScore(scoreSeries(series, context.record.asOf), vanguard, context);
  return {
    ...trackOf(series, vanguard, context),
    ...viewPromises(series, milestone),
    isFirstLost: score.isFirstLost && milestone.judged,
    outcome: score.outcome,
    ...(score.outcomeHref !== undefined && { outcomeHref: score.outcomeHref }),
    tone: score.tone,
    ...viewUnscored(series, milestone),
    otherwise: series.outcomes
      .slice(1)
      .map(({ date, claims }) => viewDate(date, claims[0]?.entry, milestone.lasts)),
  };
};

/** The same steps at every place by the calendar. */
export const viewSteps = (context: ViewContext): readonly StepGroup<StepView>[] =>
  viewStepGroups(context, (series, vanguard, milestone) => viewStep(series, vanguard, milestone, context));

const isShared = ({ cells }: StepRow<unknown>): boolean =>
  cells.filter(({ steps }) => steps.length > 0).length > 1;

const isMain = ({ title }: StepGroup<unknown>): boolean => title === HEADLINES || title === GROUPS.tender;

/** The rows to begin with, the main promises and the steps of a tender that two places have, and all the others. */
export const splitSteps = <View>(
  groups: readonly StepGroup<View>[],
): Readonly<Record<'main' | 'rest', readonly StepGroup<View>[]>> => {
  const keep = (isWanted: (group: StepGroup<View>, row: StepRow<View>) => boolean) =>
    groups
      .map((group) => ({ title: group.title, rows: group.rows.filter((row) => isWanted(group, row)) }))
      .filter(({ rows }) => rows.length > 0);
  const isFirst = (group: StepGroup<View>, row: StepRow<View>): boolean =>
    group.title === HEADLINES || (isMain(group) && isShared(row));
  return { main: keep(isFirst), rest: keep((group, row) => !isFirst(group, row)) };
};

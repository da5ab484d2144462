import { GROUPS, type Group } from '../../domain/code-lists.ts';
import type { Series } from '../../domain/forecasts/series.ts';
import type { Milestone } from '../../domain/model/vocabulary.ts';
import { scoreSeries } from '../../domain/record/scorecard.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { capitalise } from '../../domain/words/lists.ts';
import { saidDateWords } from '../../domain/dates/date-words.ts';
import { entryAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { viewDate, type DateView } from '../date.ts';
import { viewScore, type ScoreTone } from '../scorecard.ts';

/** What became of one step on one track, as one cell of the table tells it. */
export interface StepView {
  /** Where the milestone's name alone would not say which process: its track. */
  readonly track?: string;
  readonly first?: DateView;
  /** The last date given, where it is another than the first. */
  readonly last?: DateView;
  readonly isFirstLost: boolean;
  readonly outcome: string;
  readonly outcomeHref?: string;
  readonly tone: ScoreTone;
  /** The other days on which sources put what happened. */
  readonly otherwise: readonly DateView[];
}

/** A step that at least one place has, with the series that each place has of it. */
export interface ComparedStep {
  readonly milestone: Milestone;
  readonly series: readonly (readonly Series[])[];
}

export interface StepCell<View> {
  readonly vanguard: string;
  readonly steps: readonly View[];
}

export interface StepRow<View> {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly StepCell<View>[];
}

export interface StepGroup<View> {
  readonly title: string;
  readonly rows: readonly StepRow<View>[];
}

const HEADLINES = 'The main promises';

const isHeadline = (id: string, vanguards: readonly VanguardRecord[]): boolean =>
  vanguards.some(({ vanguard }) => vanguard.tracks.some(({ headline }) => headline.includes(id)));

/** The steps of the tender need one place that has them; any other step two, so that there is something to compare. */
const isCompared = ({ milestone, series }: ComparedStep): boolean =>
  series.filter((ofPlace) => ofPlace.length > 0).length >= (milestone.group === 'tender' ? 1 : 2);

/** The headline steps, then the others by group, each in the order of the vocabulary. */
export const groupSteps = ({
  record,
}: ViewContext): readonly { title: string; steps: readonly ComparedStep[] }[] => {
  const { vanguards, vocabulary } = record;
  const steps = vocabulary.milestones.map((milestone) => ({
    milestone,
    series: vanguards.map(({ series }) => series.filter((one) => one.milestone === milestone.id)),
  }));
  const headlines = steps.filter(({ milestone }) => isHeadline(milestone.id, vanguards));
  const others = steps.filter((step) => !headlines.includes(step) && isCompared(step));
  const ofGroup = (group: Group): readonly ComparedStep[] =>
    others.filter(({ milestone }) => milestone.group === group);
  return [
    { title: HEADLINES, steps: headlines.filter(({ series }) => series.some(({ length }) => length > 0)) },
    ...Object.keys(GROUPS).map((group) => ({
      title: GROUPS[group as Group],
      steps: ofGroup(group as Group),
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

const plainOutcome = (series: Series): Pick<StepView, 'outcome' | 'outcomeHref' | 'tone'> | undefined => {
  const [undated] = series.undated;
  if (series.steps.length > 0 || series.outcomes.length > 0) return undefined;
  return undated && series.superseded === undefined
    ? { outcome: 'Planned, with no date given', outcomeHref: entryAddress(undated.entry), tone: 'plain' }
    : undefined;
};

/** A deadline is never scored: it came or nothing is on record. */
const deadlineOutcome = ({ outcomes }: Series): Pick<StepView, 'outcome' | 'outcomeHref' | 'tone'> => {
  const [outcome] = outcomes;
  if (!outcome) return { outcome: '', tone: 'plain' };
  const href = entryAddress(outcome.claims[0]?.entry ?? '');
  return { outcome: capitalise(saidDateWords(outcome.date)), outcomeHref: href, tone: 'outcome' };
};

const viewStep = (
  series: Series,
  vanguard: VanguardRecord,
  milestone: Milestone,
  context: ViewContext,
): StepView => {
  const score = viewScore(scoreSeries(series, context.record.asOf), vanguard, context);
  const { first, last, isFirstLost, outcome, outcomeHref, tone } = score;
  return {
    ...trackOf(series, vanguard, context),
    ...(first && { first }),
    ...(last && { last }),
    isFirstLost: isFirstLost && milestone.judged,
    outcome,
    ...(outcomeHref !== undefined && { outcomeHref }),
    tone,
    ...(milestone.judged ? plainOutcome(series) : deadlineOutcome(series)),
    otherwise: series.outcomes
      .slice(1)
      .map(({ date, claims }) => viewDate(date, claims[0]?.entry, milestone.lasts)),
  };
};

/** The same steps at every place by the calendar. */
export const viewSteps = (context: ViewContext): readonly StepGroup<StepView>[] =>
  viewStepGroups(context, (series, vanguard, milestone) => viewStep(series, vanguard, milestone, context));

import { saidDateWords } from '../domain/dates/date-words.ts';
import type { Day } from '../domain/dates/day.ts';
import type { SaidDate } from '../domain/dates/span.ts';
import type { ForecastStep } from '../domain/forecasts/series.ts';
import { contradicts } from '../domain/forecasts/verdict.ts';
import type { Vocabulary } from '../domain/model/vocabulary.ts';
import { monthsSinceWords, NOTICE, type MonthZero } from '../domain/record/months-since.ts';
import type { VanguardRecord } from '../domain/record/record.ts';
import { scoreSeries } from '../domain/record/scorecard.ts';
import { capitalise, listWords, uncapitalise } from '../domain/words/lists.ts';
import { SHORT_SCORES } from '../domain/words/score-words.ts';
import { selectSeries, type ChartSeries } from './chart-series.ts';
import { entryHref } from './end-marks.ts';
import { promiseWords, saidWords } from './chart-words.ts';
import type { LaneMarkKind } from './compare-types.ts';

/** A date to mark, and what the mark says. */
export interface LaneDate {
  readonly id: string;
  readonly kind: LaneMarkKind;
  readonly date: SaidDate;
  readonly href: string;
  readonly name: string;
}

/** A step of a place before it has a place in a drawing. */
export interface LaneStep extends Pick<ChartSeries, 'id' | 'name' | 'track' | 'tone'> {
  readonly dates: readonly LaneDate[];
  readonly end: string;
}

type DateWords = (date: SaidDate) => string;

/** The dates of a drawing by months count from month 0; else they are read from the calendar. */
export const dateWordsFrom = (zero?: MonthZero): DateWords =>
  zero ? (date) => monthsSinceWords(zero, date) : saidDateWords;

/** The notice first, then the headline steps. */
const selectAll = (vanguard: VanguardRecord, vocabulary: Vocabulary, asOf: Day): readonly ChartSeries[] => {
  const noticed = vanguard.vanguard.tracks.map((track) => ({ ...track, headline: [NOTICE] }));
  const asNotice = { ...vanguard, vanguard: { ...vanguard.vanguard, tracks: noticed } };
  const headlines = selectSeries(vanguard, vocabulary, asOf);
  const notices = selectSeries(asNotice, vocabulary, asOf).map((one) => ({ ...one, track: '' }));
  return [...notices.filter(({ id }) => headlines.every((one) => one.id !== id)), ...headlines];
};

/** The promises that moved, with the first and the last: one restated or made more exact has no mark of its own. */
const markedSteps = ({ series: { steps, inForce } }: ChartSeries): readonly ForecastStep[] =>
  steps.filter(
    (step, index) => index === 0 || step === inForce || (step.change && contradicts(step.change.verdict)),
  );

const promisedWords = (step: ForecastStep): string =>
  step.isHindsight
    ? `had been ${promiseWords(step.date)}, known only once it was lost, ${saidWords(step)}`
    : `${promiseWords(step.date)}, said ${saidWords(step)}`;

const viewPromise = (step: ForecastStep, one: ChartSeries, place: string, asOf: Day): LaneDate => {
  const isEnded = one.ends.length > 0 && step === one.series.inForce;
  return {
    id: step.id,
    kind: isEnded ? 'ended' : step.isHindsight ? 'hindsight' : 'promised',
    date: step.date,
    href: entryHref(step.claims[0]?.entry ?? ''),
    name: `${place}, ${uncapitalise(one.name)}: ${promisedWords(step)}${isEnded ? `; then ${endWords(one, asOf)}` : ''}`,
  };
};

/** What became of the last promise, in the words of the scorecard; empty where it came true. */
const endWords = ({ series }: ChartSeries, asOf: Day): string => {
  const kind = scoreSeries(series, asOf).last?.score.kind;
  return kind !== undefined && kind in SHORT_SCORES ? SHORT_SCORES[kind as keyof typeof SHORT_SCORES] : '';
};

const lastWords = (one: ChartSeries, asOf: Day, words: DateWords): string => {
  const { outcomes, inForce } = one.series;
  return inForce && outcomes.length === 0
    ? `${words(inForce.date)}: ${endWords(one, asOf)}`
    : listWords([...new Set(outcomes.map(({ date }) => words(date)))], 'or');
};

const viewSeries = (one: ChartSeries, place: string, asOf: Day, words: DateWords): LaneStep => ({
  id: one.id,
  name: one.name,
  track: one.track,
  tone: one.tone,
  dates: [
    ...markedSteps(one).map((step) => viewPromise(step, one, place, asOf)),
    ...one.series.outcomes.map(({ date, claims }): LaneDate => ({
      id: claims[0]?.id ?? '',
      kind: 'came-true',
      date,
      href: entryHref(claims[0]?.entry ?? ''),
      name: `${place}, ${uncapitalise(one.name)}: happened ${saidDateWords(date)}`,
    })),
  ],
  end: capitalise(lastWords(one, asOf, words)),
});

/** What a lane shows of one place: its tender, and each headline step with its promises and what became of them. */
export const selectLaneSteps = (
  vanguard: VanguardRecord,
  vocabulary: Vocabulary,
  asOf: Day,
  words: DateWords,
): readonly LaneStep[] =>
  selectAll(vanguard, vocabulary, asOf).map((one) => viewSeries(one, vanguard.vanguard.name, asOf, words));

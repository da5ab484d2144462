import { saidDateWords, spanWords } from '../dates/date-words.ts';
import type { SaidDate } from '../dates/span.ts';
import type { ForecastStep } from '../forecasts/series.ts';
import { slipWords } from '../forecasts/slip-words.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Score } from '../record/scorecard.ts';
import { lowerArticle } from './lists.ts';
import { namesOf } from './names.ts';

/** The outcomes of a promise that did not come about in one word or a few, as `scoreWords` opens with them. */
export const SHORT_SCORES = {
  cancelled: 'cancelled',
  missed: 'missed',
  paused: 'paused',
  superseded: 'superseded',
  'not-recorded': 'outcome not recorded',
  'still-open': 'still to come',
} as const satisfies Partial<Readonly<Record<Score['kind'], string>>>;

/** What became of a promise, in words: “put back to 1 April 2019: 12 months later”. `promise` is the date that was scored. */
export const scoreWords = (
  score: Score,
  promise: SaidDate | undefined,
  where: { readonly vocabulary: Vocabulary; readonly vanguard: string },
): string => {
  switch (score.kind) {
    case 'met-on-time':
      return `met on time: ${saidDateWords(score.outcome.date)}`;
    case 'met-late':
      return `met late: ${saidDateWords(score.outcome.date)}${distance(promise, score.outcome.date)}`;
    case 'met-early':
      return `met early: ${saidDateWords(score.outcome.date)}${distance(promise, score.outcome.date)}`;
    case 'met-undated':
      return `happened: ${saidDateWords(score.outcome.date)}, too coarse a date to say whether in time`;
    case 'put-back':
      return `put back to ${saidDateWords(score.to.date)}${distance(promise, score.to.date)}${inHindsight(score.to)}`;
    case 'brought-forward':
      return `brought forward to ${saidDateWords(score.to.date)}${distance(promise, score.to.date)}`;
    case 'cancelled':
      return SHORT_SCORES.cancelled;
    case 'missed':
      return `${SHORT_SCORES.missed}, with no later date on record`;
    case 'paused':
      return `${SHORT_SCORES.paused}, with no new date`;
    case 'superseded': {
      const track = lowerArticle(namesOf(where.vocabulary).track(where.vanguard, score.track));
      return `${SHORT_SCORES.superseded} by another track: ${track}, reported ${spanWords(score.reported)}`;
    }
    case 'not-recorded':
      return `${SHORT_SCORES['not-recorded']}: the day has passed and no report was read`;
    case 'still-open':
      return SHORT_SCORES['still-open'];
    case 'cannot-judge':
      return score.outcome
        ? `happened: ${saidDateWords(score.outcome.date)}; no date had been promised`
        : 'cannot be judged: no date was ever given';
    default:
      return score satisfies never;
  }
};

const inHindsight = (step: ForecastStep): string =>
  step.isHindsight ? ' (a date known only in hindsight)' : '';

const distance = (from: SaidDate | undefined, to: SaidDate): string =>
  from && (to.span.earliest > from.span.latest || to.span.latest < from.span.earliest)
    ? `, ${slipWords(from, to)}`
    : '';

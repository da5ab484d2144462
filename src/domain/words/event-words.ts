import { STANCES } from '../code-lists.ts';
import { saidDateWords } from '../dates/date-words.ts';
import { slipWords } from '../forecasts/slip-words.ts';
import type { ForecastStep } from '../forecasts/series.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { TimelineEvent } from '../record/events.ts';
import { asSentence, listWords, uncapitalise } from './lists.ts';
import { namesOf } from './names.ts';

/** The heading of an event: what it is, with the date that was promised, if any. No full stop. */
export const eventHeading = (event: TimelineEvent, vocabulary: Vocabulary): string => {
  const names = namesOf(vocabulary);
  if (event.kind === 'stance')
    return `${names.option(event.decision, event.option)}: ${stanceWords(event.claims[0]?.stance)}`;
  const subject = names.step(event);
  switch (event.kind) {
    case 'happened':
      return subject;
    case 'forecast':
      return names.isJudged(event.milestone)
        ? `${subject} ${forecastWords(event.step, names.lasts(event.milestone))}`
        : `${subject}: ${saidDateWords(event.step.date)}`;
    case 'undated-plan':
      return `${subject} planned, no date given`;
    case 'lost':
      return event.date
        ? `${subject}: promised date lost, ${saidDateWords(event.date)}`
        : `${subject}: promised date lost`;
    case 'doubtful-loss':
      return event.date
        ? `${subject}: another lost date mentioned, ${saidDateWords(event.date)}`
        : `${subject}: a lost date mentioned`;
    case 'paused':
      return `${subject}: stopped with no new date`;
    case 'not-yet':
      return `${subject}: had not yet happened`;
    case 'cancelled':
      return `${subject}: cancelled`;
    case 'suggested':
      return event.date ? `${subject}: ${saidDateWords(event.date)} suggested` : `${subject} suggested`;
    default:
      return event satisfies never;
  }
};

const stanceWords = (stance: keyof typeof STANCES | undefined): string =>
  stance === undefined ? '' : uncapitalise(STANCES[stance]);

const forecastWords = (step: ForecastStep, lasts: boolean): string => {
  const date = saidDateWords(step.date, lasts);
  if (step.isHindsight) return `had been promised: ${date}`;
  const verdict = step.change?.verdict;
  switch (verdict) {
    case undefined:
      return `promised: ${date}`;
    case 'later':
      return `put back to ${date}`;
    case 'earlier':
      return `brought forward to ${date}`;
    case 'refined':
      return `narrowed to ${date}`;
    case 'loosened':
      return `given less exactly: ${date}`;
    case 'held':
      return `promised again: ${date}`;
    case 'shifted':
      return `moved to ${date}`;
    default:
      return verdict satisfies never;
  }
};

/** One or more sentences under the heading: how far it moved, from what, who held it and why. May be empty. */
export const eventDetail = (event: TimelineEvent, vocabulary: Vocabulary): string => {
  const names = namesOf(vocabulary);
  const [first] = event.claims;
  const holders = [...new Set(event.claims.flatMap(({ by }) => by))].map(names.organisation);
  const independent = event.claims.filter(({ repeats }) => repeats === undefined);
  const telling = independent.length > 0 ? independent : event.claims;
  const reasons = [...new Set(telling.flatMap(({ reason }) => (reason === undefined ? [] : [reason])))];
  return [
    ...(event.kind === 'forecast' ? stepSentences(event.step) : []),
    ...(event.kind === 'stance' && holders.length > 0 ? [`Held by ${listWords(holders)}.`] : []),
    ...reasons.map((reason) => `Reason given: ${uncapitalise(asSentence(reason))}`),
    ...(first?.note === undefined ? [] : [asSentence(first.note)]),
  ].join(' ');
};

/** “12 months later than 1 April 2018.”, and for hindsight how the date is known. */
const stepSentences = (step: ForecastStep): readonly string[] => {
  const { change } = step;
  const isMove = change?.verdict === 'later' || change?.verdict === 'earlier';
  return [
    ...(isMove
      ? [asSentence(`${slipWords(change.from, step.date)} than ${saidDateWords(change.from)}`)]
      : []),
    ...(step.isHindsight
      ? ['Known only in hindsight: it was first read of when it was reported as lost.']
      : []),
    ...(!step.isHindsight && step.lostBy.length > 0 ? ['Later reported as lost.'] : []),
  ];
};

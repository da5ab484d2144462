import type { Score } from '../record/scorecard.ts';

/** The rule of the scorecard, as it is printed with it. */
export const SCORE_RULE =
  'A promise is judged by its own words: “by” a month is met on any day up to its end. A “not before” date cannot be late by itself; but a later date given in its place is a move, and is counted from it. The first date is the tightest of those first given that do not contradict one another; the last is the one in force when the story stops. Where the two fared differently, the first line tells how the first date fared and the second how the last one did; else one line tells both.';

/** How the list of outcomes is headed. */
export const SCORE_ORDER_WORDS =
  'The outcomes, in the order in which they are tried: of each of the two dates, the first that fits is printed';

/** What each outcome means. They are in the order in which they are tried: the first that fits is the outcome of a date. */
const MEANINGS: Readonly<Record<Score['kind'], string>> = {
  'met-on-time': 'Met on time: it happened on a day that the promise allows.',
  'met-late': 'Met late: it happened after.',
  'met-early': 'Met early: it happened before.',
  'met-undated': 'Happened: but its date is too coarse to say whether in time.',
  'put-back': 'Put back: a later date took its place.',
  'brought-forward': 'Brought forward: an earlier date took its place.',
  cancelled: 'Cancelled: a source says that it will not happen.',
  missed: 'Missed: a source says that the date was lost, and no later one is on record.',
  paused: 'Paused: a source says that it stopped, with no new date.',
  superseded: 'Superseded: another track took its place. No delay is counted across the two.',
  'not-recorded': 'Outcome not recorded: the day has passed, and no report of it was read.',
  'still-open': 'Still to come: the day has not passed.',
  'cannot-judge': 'Cannot be judged: no date was ever given.',
};

export const SCORE_ORDER = Object.keys(MEANINGS) as readonly Score['kind'][];

/** The outcomes with what each means, in the order in which they are tried. */
export const SCORE_MEANINGS: readonly string[] = Object.values(MEANINGS);

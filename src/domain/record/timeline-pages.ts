import { toCivil } from '../dates/day.ts';
import type { TimelineEvent } from './events.ts';

/** A timeline of more events than this is told on a page for each of its years. */
const MOST_ON_ONE_PAGE = 150;

type Events = readonly Pick<TimelineEvent, 'sortDay'>[];

export const isPagedByYear = (events: Events): boolean => events.length > MOST_ON_ONE_PAGE;

/** The year in which an event stands. */
export const eventYear = ({ sortDay }: Pick<TimelineEvent, 'sortDay'>): string =>
  String(toCivil(sortDay).year);

/** The page on which an event of a timeline stands, after the address of its vanguard: empty, or `timeline/2017/`. */
export const pageOfEvent = (event: Pick<TimelineEvent, 'sortDay'>, events: Events): string =>
  isPagedByYear(events) ? `timeline/${eventYear(event)}/` : '';

import { toCivil } from '../dates/day.ts';
import type { TimelineEvent } from './events.ts';

/** A timeline of more events than this is told on a page for each of its years. */
const MOST_ON_ONE_PAGE = 150;
/** A year of more events than this is told on several pages. */
const MOST_OF_A_YEAR = 100;

type Dated = Pick<TimelineEvent, 'sortDay'>;

/** Some events of one year that stand on one page. */
export interface TimelinePage<Event> {
  readonly year: string;
  /** From 1 on, and of how many. */
  readonly part: number;
  readonly parts: number;
  /** Its address, after that of its vanguard: `timeline/2017/`, `timeline/2017/2/`. */
  readonly page: string;
  readonly events: readonly Event[];
}

export const isPagedByYear = (events: readonly Dated[]): boolean => events.length > MOST_ON_ONE_PAGE;

/** The year in which an event stands. */
export const eventYear = ({ sortDay }: Dated): string => String(toCivil(sortDay).year);

const pagesOfYear = <Event>(year: string, events: readonly Event[]): readonly TimelinePage<Event>[] => {
  const parts = Math.ceil(events.length / MOST_OF_A_YEAR);
  const startOf = (part: number): number => Math.ceil((part * events.length) / parts);
  return Array.from({ length: parts }, (_, index) => ({
    year,
    part: index + 1,
    parts,
    page: `timeline/${year}/${index === 0 ? '' : `${index + 1}/`}`,
    events: events.slice(startOf(index), startOf(index + 1)),
  }));
};

/** The pages of a timeline that is too long for one, in the order of its events; none of a shorter one. */
export const timelinePages = <Event extends Dated>(
  events: readonly Event[],
): readonly TimelinePage<Event>[] =>
  isPagedByYear(events)
    ? [...Map.groupBy(events, eventYear)].flatMap(([year, ofYear]) => pagesOfYear(year, ofYear))
    : [];

const found = new WeakMap<readonly Dated[], ReadonlyMap<Dated, string>>();

const pagesByEvent = (events: readonly Dated[]): ReadonlyMap<Dated, string> => {
  const known =
    found.get(events) ??
    new Map(timelinePages(events).flatMap(({ page, events: own }) => own.map((event) => [event, page])));
  found.set(events, known);
  return known;
};

/** The page on which one of the events of a timeline stands, after the address of its vanguard: empty, or `timeline/2017/`. */
export const pageOfEvent = (event: Dated, events: readonly Dated[]): string =>
  pagesByEvent(events).get(event) ?? '';

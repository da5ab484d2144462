import type { VanguardId } from '../../domain/model/ids.ts';
import type { TimelineEvent } from '../../domain/record/events.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { timelinePages, type TimelinePage } from '../../domain/record/timeline-pages.ts';
import { countWords, lowerArticle } from '../../domain/words/lists.ts';
import { vanguardAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../link.ts';
import { viewPageNumbers, type PageNumber } from '../page-numbers.ts';
import { viewWhole, type TimelineView } from './timeline.ts';

/** One year of a timeline that is too long for one page, or a part of it. */
export interface TimelineYearView {
  readonly vanguard: { readonly id: VanguardId };
  /** The end of its address: `2017`, `2017/2`. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  readonly trail: readonly Link[];
  /** “83 events”, “Events 76 to 150 of 301”. */
  readonly heading: string;
  readonly timeline: TimelineView;
  /** The parts of the year; empty where this is the only one. */
  readonly parts: readonly PageNumber[];
  /** The page before and the page after this one, through the years. */
  readonly earlier?: Link;
  readonly later?: Link;
  /** The years with events; the one that is shown has no address. */
  readonly years: readonly PageNumber[];
}

type Page = TimelinePage<TimelineEvent>;

const headingOf = ({ year, part, parts, events }: Page, pages: readonly Page[]): string => {
  const ofYear = pages.filter((page) => page.year === year);
  const count = ofYear.reduce((sum, page) => sum + page.events.length, 0);
  if (parts === 1) return countWords(count, 'event');
  const before = ofYear.slice(0, part - 1).reduce((sum, page) => sum + page.events.length, 0);
  return `Events ${before + 1} to ${before + events.length} of ${count}`;
};

const partWords = ({ year, part, parts }: Page): string => (parts === 1 ? year : `${year}, part ${part}`);

const viewPage = (
  page: Page,
  pages: readonly Page[],
  vanguard: VanguardRecord,
  context: ViewContext,
): TimelineYearView => {
  const { id, name } = vanguard.vanguard;
  const { year, part, parts } = page;
  const own = vanguardAddress(id);
  const addressOf = (one: Page): string => `${own}${one.page}`;
  const numberOf = (wanted: number): Page =>
    pages.find((one) => one.year === year && one.part === wanted) ?? page;
  const linkTo = (one: Page): Link => ({ href: addressOf(one), text: partWords(one) });
  const index = pages.indexOf(page);
  const [earlier, later] = [pages[index - 1], pages[index + 1]];
  return {
    vanguard: { id },
    page: page.page.replace(/^timeline\/|\/$/g, ''),
    title: `${name}: the timeline of ${partWords(page)}`,
    description: `What happened, was promised and was decided in ${lowerArticle(name)} in ${year}, each with its sources.`,
    trail: [{ href: own, text: name }],
    heading: headingOf(page, pages),
    timeline: viewWhole(vanguard, page.events, context),
    parts: viewPageNumbers(parts, part, (number) => addressOf(numberOf(number))),
    ...(earlier && { earlier: linkTo(earlier) }),
    ...(later && { later: linkTo(later) }),
    years: pages
      .filter((one) => one.part === 1)
      .map((one) => ({ text: one.year, ...(one.year !== year && { href: addressOf(one) }) })),
  };
};

/** The pages of the years of one vanguard's timeline; none where it stands whole on the page of the vanguard. */
export const viewTimelineYears = (
  vanguard: VanguardRecord,
  context: ViewContext,
): readonly TimelineYearView[] => {
  const pages = timelinePages(vanguard.events);
  return pages.map((page) => viewPage(page, pages, vanguard, context));
};

import type { VanguardId } from '../../domain/model/ids.ts';
import type { TimelineEvent } from '../../domain/record/events.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { isPagedByYear } from '../../domain/record/timeline-pages.ts';
import { countWords, lowerArticle } from '../../domain/words/lists.ts';
import { timelineYearAddress, vanguardAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../link.ts';
import { eventsByYear, viewWhole, type TimelineView } from './timeline.ts';

/** One year of a timeline that is too long for one page. */
export interface TimelineYearView {
  readonly vanguard: { readonly id: VanguardId };
  readonly year: string;
  readonly title: string;
  readonly description: string;
  readonly trail: readonly Link[];
  /** “83 events”. */
  readonly heading: string;
  readonly timeline: TimelineView;
  /** The way back, and the other years with events. */
  readonly others: readonly Link[];
}

const viewYear = (
  vanguard: VanguardRecord,
  year: string,
  events: readonly TimelineEvent[],
  years: readonly string[],
  context: ViewContext,
): TimelineYearView => {
  const { id, name } = vanguard.vanguard;
  const own = { href: vanguardAddress(id), text: name };
  return {
    vanguard: { id },
    year,
    title: `${name}: the timeline of ${year}`,
    description: `What happened, was promised and was decided in ${lowerArticle(name)} in ${year}, each with its sources.`,
    trail: [own],
    heading: countWords(events.length, 'event'),
    timeline: viewWhole(vanguard, events, context),
    others: [
      own,
      ...years
        .filter((one) => one !== year)
        .map((one) => ({ href: timelineYearAddress(id, one), text: one })),
    ],
  };
};

/** The pages of the years of one vanguard's timeline; none where it stands whole on the page of the vanguard. */
export const viewTimelineYears = (
  vanguard: VanguardRecord,
  context: ViewContext,
): readonly TimelineYearView[] => {
  if (!isPagedByYear(vanguard.events)) return [];
  const byYear = eventsByYear(vanguard.events);
  return [...byYear].map(([year, events]) => viewYear(vanguard, year, events, [...byYear.keys()], context));
};

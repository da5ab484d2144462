import { saidDateWords } from '../../domain/dates/date-words.ts';
import { exactnessOf, type Exactness } from '../../domain/dates/exactness.ts';
import { anchorOf, type EventCategory, type TimelineEvent } from '../../domain/record/events.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { eventDetail, eventHeading } from '../../domain/words/event-words.ts';
import { eventYear, isPagedByYear } from '../../domain/record/timeline-pages.ts';
import { listWords, uncapitalise } from '../../domain/words/lists.ts';
import type { ViewContext } from '../context.ts';
import { opening, viewDate, type DateView } from '../date.ts';
import { viewEvidence, type EvidenceView } from '../evidence.ts';
import { entryAddress, timelineYearAddress } from '../addresses.ts';
import { viewDissent } from './dissent.ts';

const CATEGORY_WORDS: Readonly<Record<EventCategory, string>> = {
  tender: 'Tender',
  delay: 'Delay',
  form: 'Form',
  'approval-and-law': 'Approval and law',
  outcome: 'Outcome',
};

const CATEGORIES = Object.keys(CATEGORY_WORDS) as readonly EventCategory[];

export interface EventView {
  /** Its fragment, which is permanent. */
  readonly id: string;
  readonly at: DateView;
  /** How exactly it is dated: its mark is the longer for it. */
  readonly exactness: Exactness;
  /** The delay first, if it is one: it gives the mark its colour. */
  readonly categories: readonly { readonly id: EventCategory; readonly text: string }[];
  /** Whether it happened, and was not only said: its mark is filled. */
  readonly isDone: boolean;
  readonly heading: string;
  /** The date that this forecast put out of force. */
  readonly struck?: string;
  readonly detail: string;
  /** “Causes given: national approval and engagement”. */
  readonly causes?: string;
  readonly evidence: EvidenceView;
}

/** One year of a timeline; a year without events has none. */
export interface YearView {
  readonly year: string;
  /** Its fragment. */
  readonly id: string;
  /** Its page, where the timeline is too long for one; its events stand there. */
  readonly href?: string;
  /** How many events it has. */
  readonly count: number;
  /** How many events each filter shows of it; one that shows none is left out. */
  readonly counts: Readonly<Partial<Record<EventCategory, number>>>;
  readonly events: readonly EventView[];
}

export interface TimelineView {
  readonly count: number;
  readonly filters: readonly { readonly id: EventCategory; readonly text: string; readonly count: number }[];
  readonly years: readonly YearView[];
}

/** The order in which an event's categories are shown. */
const rankOf = (category: EventCategory): number =>
  category === 'delay' ? -1 : CATEGORIES.indexOf(category);

const findCauses = (
  event: TimelineEvent,
  vanguard: VanguardRecord,
  context: ViewContext,
): string | undefined => {
  const row = vanguard.ledger.find(({ moves }) => moves.some(({ claim }) => claim === event.id));
  const causes = row?.causes.map(({ cause }) => uncapitalise(context.names.cause(cause))) ?? [];
  return causes.length > 0 ? listWords(causes) : undefined;
};

const viewEvent = (event: TimelineEvent, vanguard: VanguardRecord, context: ViewContext): EventView => {
  const { vocabulary } = context.record;
  const causes = findCauses(event, vanguard, context);
  const change = event.kind === 'forecast' ? event.step.change : undefined;
  const dissent = viewDissent(event, vanguard, context);
  const reportShown = event.kind === 'happened' ? undefined : event.at.span;
  return {
    id: anchorOf(event.id),
    at: opening({
      ...viewDate(event.at, undefined, event.lasts),
      href: entryAddress(event.claims[0]?.entry ?? ''),
    }),
    exactness: exactnessOf(event.at.span),
    categories: event.categories
      .toSorted((a, b) => rankOf(a) - rankOf(b))
      .map((id) => ({ id, text: CATEGORY_WORDS[id] })),
    isDone: event.kind === 'happened',
    heading: eventHeading(event, vocabulary),
    ...(change?.verdict === 'later' && { struck: saidDateWords(change.from) }),
    detail: eventDetail(event, vocabulary),
    ...(causes !== undefined && { causes }),
    evidence: { ...viewEvidence(event.claims, context, reportShown), ...(dissent && { dissent }) },
  };
};

const countOf = (events: readonly TimelineEvent[], category: EventCategory): number =>
  events.filter(({ categories }) => categories.includes(category)).length;

const countCategories = (events: readonly TimelineEvent[]): YearView['counts'] =>
  Object.fromEntries(
    CATEGORIES.map((id) => [id, countOf(events, id)] as const).filter(([, count]) => count > 0),
  );

/** The events of each year that has any, in their order. */
const eventsByYear = (events: readonly TimelineEvent[]): ReadonlyMap<string, readonly TimelineEvent[]> =>
  Map.groupBy(events, eventYear);

/** Every event of a timeline, in its order. */
export const viewEvents = (vanguard: VanguardRecord, context: ViewContext): readonly EventView[] =>
  vanguard.events.map((event) => viewEvent(event, vanguard, context));

const yearBase = (year: string, events: readonly TimelineEvent[]) => ({
  year,
  id: `year-${year}`,
  count: events.length,
  counts: countCategories(events),
});

/** Some events of one vanguard by year, with how many of them each filter shows. */
export const viewWhole = (
  vanguard: VanguardRecord,
  events: readonly TimelineEvent[],
  context: ViewContext,
): TimelineView => ({
  count: events.length,
  filters: CATEGORIES.map((id) => ({ id, text: CATEGORY_WORDS[id], count: countOf(events, id) })),
  years: [...eventsByYear(events)].map(([year, some]) => ({
    ...yearBase(year, some),
    events: some.map((event) => viewEvent(event, vanguard, context)),
  })),
});

/** The timeline of one vanguard: whole, or where it is too long for a page the ways to its years. */
export const viewTimeline = (vanguard: VanguardRecord, context: ViewContext): TimelineView => {
  const { vanguard: profile, events } = vanguard;
  if (!isPagedByYear(events)) return viewWhole(vanguard, events, context);
  return {
    count: events.length,
    filters: [],
    years: [...eventsByYear(events)].map(([year, some]) => ({
      ...yearBase(year, some),
      href: timelineYearAddress(profile.id, year),
      events: [],
    })),
  };
};

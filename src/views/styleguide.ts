import { compareText } from '../domain/record/claim-order.ts';
import { allTimelines, type TimelineRecord } from '../domain/record/record.ts';
import { isPagedByYear } from '../domain/record/timeline-pages.ts';
import { vanguardAddress } from './addresses.ts';
import { viewAsKnownNav } from './as-known/as-known-nav.ts';
import { viewAsKnownPage, type AsKnownPageView } from './as-known/as-known-page.ts';
import { openHistory } from './as-known/history.ts';
import { viewCompare, type CompareView } from './compare/compare-page.ts';
import { viewDelays, type DelaysView } from './delays/delays-page.ts';
import { viewFormList, type FormListView } from './forms/form-list.ts';
import { tallyForms, type FormTally } from './forms/form-tally.ts';
import { viewForms, type FormPageView } from './forms/form-page.ts';
import type { ViewContext } from './context.ts';
import type { DateView } from './date.ts';
import { viewEntry, type EntryPageView } from './entry/entry-page.ts';
import { viewEntryTitles, type EntryTitles } from './entry/entry-titles.ts';
import type { EvidenceView } from './evidence.ts';
import { viewLeadingForms } from './forms/leading-form.ts';
import { viewHome, type HomeView } from './home.ts';
import { fitTogether } from './place-groups.ts';
import { viewOrganisations, type OrganisationPageView } from './organisation/organisation-page.ts';
import type { ScoreView } from './scorecard.ts';
import type { DecisionView, OptionView, StanceView } from './vanguard/decisions.ts';
import type { EventView, TimelineView, YearView } from './vanguard/timeline.ts';
import { viewVanguard, type VanguardPageView } from './vanguard/vanguard-page.ts';

/** What the style guide shows each component with: the fullest examples that the record has, and as few as show all. */
export interface StyleguideView {
  readonly home: HomeView;
  /** The vanguard with the most events. Absent in an empty record, as the other examples are. */
  readonly vanguard?: VanguardPageView;
  readonly scores: readonly ScoreView[];
  readonly timeline: TimelineView;
  readonly decision?: DecisionView;
  readonly dates: readonly DateView[];
  readonly evidence: readonly EvidenceView[];
  readonly notes: readonly string[];
  /** The entry that makes claims of the most kinds. */
  readonly entry?: EntryPageView;
  readonly titles: EntryTitles;
  readonly organisation?: OrganisationPageView;
  readonly delays: DelaysView;
  readonly compare: CompareView;
  readonly formList: FormListView;
  readonly tallies: readonly FormTally[];
  /** The form with the longest history. */
  readonly form?: FormPageView;
  /** The vanguard above as it was known on the last date on which its state changed. */
  readonly asKnown?: AsKnownPageView;
}

const MOST_PLACES = 3;

/** The first of those than which none is greater. */
const greatestBy = <Item>(items: readonly Item[], measure: (item: Item) => number): Item | undefined => {
  const greatest = Math.max(...items.map(measure));
  return items.find((item) => measure(item) === greatest);
};

/** The first of each look. */
const oneOfEach = <Item>(items: readonly Item[], lookOf: (item: Item) => string): readonly Item[] =>
  [...Map.groupBy(items, lookOf).values()].flatMap(([first]) => first ?? []);

const viewYear = (year: string, events: readonly EventView[]): YearView => {
  const categories = events.flatMap((event) => event.categories);
  const counts = [...Map.groupBy(categories, ({ id }) => id)].map(([id, all]) => [id, all.length] as const);
  return { year, id: `year-${year}`, count: events.length, counts: Object.fromEntries(counts), events };
};

const lookOfEvent = ({ categories, isDone, struck }: EventView): string =>
  [...categories.map(({ id }) => id), isDone, struck !== undefined].join(' ');

/** One event of each look, from all timelines, by year. */
const sampleTimeline = (timelines: readonly TimelineView[]): TimelineView => {
  const all = timelines.flatMap(({ years }) =>
    years.flatMap(({ year, events }) => events.map((event) => ({ year, event }))),
  );
  const samples = oneOfEach(all, ({ event }) => lookOfEvent(event));
  return {
    count: samples.length,
    filters: (timelines[0]?.filters ?? []).map((filter) => ({
      ...filter,
      count: samples.filter(({ event }) => event.categories.some(({ id }) => id === filter.id)).length,
    })),
    years: [...Map.groupBy(samples, ({ year }) => year)]
      .toSorted(([a], [b]) => Number(a) - Number(b))
      .map(([year, ofYear]) =>
        viewYear(
          year,
          ofYear.map(({ event }) => event),
        ),
      ),
  };
};

/** The sides that were taken of an option. */
const sidesOf = ({ latest, earlier }: OptionView): string =>
  [...new Set([...earlier, latest].map(({ side }) => side))].toSorted().join(' ');

/** The decision with the most options, with as many of them as show every side that was taken. */
const sampleDecision = ({ id, decisions }: VanguardPageView): DecisionView | undefined => {
  const fullest = greatestBy([...decisions.form, ...decisions.others], ({ options }) => options.length);
  /** An event of a long timeline stands on a page of its own, and its address is whole. */
  const atPage = (stance: StanceView): StanceView => ({
    ...stance,
    eventHref: stance.eventHref.replace(/^(?=#)/, vanguardAddress(id)),
  });
  const leadToPage = (option: OptionView): OptionView => ({
    ...option,
    latest: atPage(option.latest),
    earlier: option.earlier.map(atPage),
  });
  return fullest && { ...fullest, options: oneOfEach(fullest.options, sidesOf).map(leadToPage) };
};

const mentionCount = ({ tookPart, held, published }: OrganisationPageView): number =>
  [...tookPart, ...held].reduce((sum, { mentions }) => sum + mentions.length, Math.min(published.count, 1));

/** Of many places, the few with the most events that still stand on one page, and their entries: enough to show every component. */
const sampleRecord = (record: TimelineRecord): TimelineRecord => {
  if (fitTogether(record.vanguards)) return record;
  const vanguards = record.vanguards
    .toSorted(
      (a, b) =>
        Number(isPagedByYear(a.events)) - Number(isPagedByYear(b.events)) ||
        b.events.length - a.events.length ||
        compareText(a.vanguard.id, b.vanguard.id),
    )
    .slice(0, MOST_PLACES);
  const { vocabulary, asOf } = record;
  return { vocabulary, asOf, vanguards, entries: vanguards.flatMap(({ entries }) => entries) };
};

export const viewStyleguide = (whole: ViewContext): StyleguideView => {
  const record = sampleRecord(whole.record);
  const context = { ...whole, record, isPart: record !== whole.record };
  const stories = allTimelines(record).map((one) => {
    const history = openHistory(record, one.vanguard.id);
    return { history, page: viewVanguard(one, '', viewAsKnownNav(history), context) };
  });
  const vanguards = stories.map(({ page }) => page);
  const fullest = greatestBy(stories, ({ page }) => page.timeline.count);
  const vanguard = fullest?.page;
  const lastDate = fullest?.history.dates.at(-1);
  const form = greatestBy(viewForms(context), ({ histories }) =>
    histories.reduce((sum, { stances }) => sum + stances.length, 0),
  );
  const events = vanguards.flatMap(({ timeline }) => timeline.years.flatMap((year) => year.events));
  const kindsOf = (claims: readonly { readonly kind: string }[]): number =>
    new Set(claims.map(({ kind }) => kind)).size;
  const entry = greatestBy(record.entries, ({ claims }) => kindsOf(claims));
  const decision = vanguard && sampleDecision(vanguard);
  const organisation = greatestBy(viewOrganisations(context), mentionCount);
  // So few places as here have a table of forms instead.
  const home = { ...viewHome(context), leadingForms: viewLeadingForms(record.vanguards, context) };
  return {
    home,
    ...(vanguard && { vanguard }),
    scores: oneOfEach(home.scores, ({ tone, moved }) => `${tone} ${moved !== undefined}`),
    timeline: sampleTimeline(vanguards.map(({ timeline }) => timeline)),
    ...(decision && { decision }),
    dates: oneOfEach(
      events.map(({ at }) => at),
      ({ datetime, words }) => `${datetime?.length} ${words.split(' ').length}`,
    ).slice(0, 6),
    evidence: oneOfEach(
      events.map(({ evidence }) => evidence),
      ({ label, certainty }) => `${label} ${certainty}`,
    ),
    notes: record.vanguards
      .flatMap(({ vanguard: { notes } }) => notes)
      .map(({ note }) => note)
      .slice(0, 1),
    ...(entry && { entry: viewEntry(entry, '', context) }),
    titles: viewEntryTitles(record.entries.slice(0, 6)),
    ...(organisation && { organisation }),
    delays: viewDelays(context),
    compare: viewCompare(context),
    formList: viewFormList(context),
    tallies: tallyForms(context),
    ...(form && { form }),
    ...(fullest && lastDate && { asKnown: viewAsKnownPage(fullest.history, lastDate, context) }),
  };
};

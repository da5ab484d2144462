import type { Day } from '../../domain/dates/day.ts';
import type { Series } from '../../domain/forecasts/series.ts';
import type { Vanguard, Vocabulary } from '../../domain/model/vocabulary.ts';
import { lowerArticle } from '../../domain/words/lists.ts';
import type { AsKnownDate } from '../../domain/record/as-known.ts';
import type { RecordChange } from '../../domain/record/changes.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { findFirstForecast } from '../../domain/record/scorecard.ts';
import type { VanguardState } from '../../domain/record/vanguard-state.ts';
import { asKnownAddress, vanguardAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../link.ts';
import type { FactView } from '../vanguard/facts.ts';
import type { ChartInput } from '../vanguard/vanguard-page.ts';
import { viewMoneyStates, type MoneyState } from './money-states.ts';
import { orderChanges, viewChange, type ChangeView } from './change-views.ts';
import { asKnownIndexAddress, dayInYear, dayWords, yearOf, type VanguardHistory } from './history.ts';
import { seriesKey, viewMilestoneStates, type SeenState, type TrackStates } from './milestone-states.ts';
import { viewDecisionStates, type DecisionState } from './position-states.ts';

/** The record of one vanguard as it was known by one day. */
export interface AsKnownPageView {
  readonly title: string;
  readonly description: string;
  readonly vanguard: Link;
  readonly indexHref: string;
  /** What the link to all dates says. */
  readonly indexText: string;
  /** “16 January 2019”. */
  readonly day: string;
  /** “Date 23 of 61 on which the record changed; it then stood until 30 July 2020.” */
  readonly position: string;
  readonly earlier?: Link;
  readonly later?: Link;
  readonly headlines: readonly FactView[];
  readonly changes: readonly ChangeView[];
  readonly changesTitle: string;
  /** Absent where no headline date had been promised, and where the chart stands on an earlier date. */
  readonly chart?: ChartInput;
  /** The last date before this one on which the chart changed, where the charts of all dates would be too many. */
  readonly chartAt?: Link;
  /** What the charts of all dates share their years from, so that they can be leafed through. */
  readonly chartScale: readonly [readonly VanguardRecord[], Vocabulary, Day];
  readonly tracks: readonly TrackStates[];
  readonly decisions: readonly DecisionState[];
  readonly money: readonly MoneyState[];
  /** The other dates of its year, and the years. */
  readonly year: string;
  readonly sameYear: readonly (Link & { readonly isHere: boolean })[];
  readonly years: readonly Link[];
}

const linkTo = (id: string, date: AsKnownDate): Link => ({
  href: asKnownAddress(id, date.slug),
  text: dayWords(date.day),
});

const stoodWords = ({ until }: AsKnownDate): string =>
  until === undefined ? 'it has stood since.' : `it then stood until ${dayWords(until)}.`;

const viewPlace = (
  { id, dates, years }: VanguardHistory,
  date: AsKnownDate,
): Pick<AsKnownPageView, 'position' | 'earlier' | 'later' | 'year' | 'sameYear' | 'years'> => {
  const index = dates.indexOf(date);
  const [earlier, later] = [dates[index - 1], dates[index + 1]];
  const year = yearOf(date.day);
  return {
    position: `Date ${index + 1} of ${dates.length} on which the record changed; ${stoodWords(date)}`,
    ...(earlier && { earlier: linkTo(id, earlier) }),
    ...(later && { later: linkTo(id, later) }),
    year,
    sameYear: dates
      .filter((one) => yearOf(one.day) === year)
      .map((one) => ({
        href: asKnownAddress(id, one.slug),
        text: dayInYear(one.day),
        isHere: one === date,
      })),
    years,
  };
};

const changedSeries = (changes: readonly RecordChange[]): ReadonlySet<string> =>
  new Set(
    changes.flatMap((change) =>
      change.kind === 'milestone' && change.after ? [seriesKey(change.after)] : [],
    ),
  );

const changedOptions = (changes: readonly RecordChange[]): ReadonlySet<string> =>
  new Set(
    changes.flatMap((change) => (change.kind === 'stance' ? [`${change.decision} ${change.option}`] : [])),
  );

/** The milestones by which a vanguard is judged first. */
const isHeadline = ({ tracks }: Vanguard, { track, milestone }: Series): boolean =>
  tracks.some(({ id, headline }) => id === track && headline.includes(milestone));

const hasPromises = ({ vanguard, series }: VanguardState): boolean =>
  series.some((one) => isHeadline(vanguard, one) && findFirstForecast(one) !== undefined);

/** Where a record changed on more dates than this, its chart stands only on those on which it changed itself. */
const MOST_CHARTS = 80;

const movesChart = ({ changes }: AsKnownDate, vanguard: Vanguard): boolean =>
  changes.some((change) => {
    const series = change.kind === 'milestone' ? (change.after ?? change.before)?.series : undefined;
    return series !== undefined && isHeadline(vanguard, series);
  });

/** The date whose page has the chart that a date would have. */
const chartDate = ({ dates, vanguard }: VanguardHistory, date: AsKnownDate): AsKnownDate =>
  dates.length <= MOST_CHARTS
    ? date
    : (dates.slice(0, dates.indexOf(date) + 1).findLast((one) => movesChart(one, vanguard)) ?? date);

const viewChart = (
  history: VanguardHistory,
  date: AsKnownDate,
  state: VanguardState,
  vocabulary: Vocabulary,
): Pick<AsKnownPageView, 'chart' | 'chartAt'> => {
  if (!hasPromises(state)) return {};
  const drawn = chartDate(history, date);
  if (drawn !== date) return { chartAt: linkTo(history.id, drawn) };
  const { vanguard, series } = state;
  const ledger = history.replay.ledgerOn(date.day);
  return { chart: { vanguard: { vanguard, series, ledger }, vocabulary, asOf: date.day } };
};

/** Replays the vanguard to the date, which is one of the history's. */
export const viewAsKnownPage = (
  history: VanguardHistory,
  date: AsKnownDate,
  context: ViewContext,
): AsKnownPageView => {
  const { id, vanguard, replay } = history;
  const { vocabulary, asOf } = context.record;
  const state = replay.on(date.day);
  const seen: SeenState = { state, asOf: date.day, changed: changedSeries(date.changes) };
  const { name } = vanguard;
  const day = dayWords(date.day);
  const before = history.dates[history.dates.indexOf(date) - 1];
  const today = context.vanguards.get(id);
  return {
    title: `${name}, as known by ${day}`,
    description: `What was known about ${lowerArticle(name)} by ${day}: the promises, decisions and sums in force, from what had been reported by then.`,
    vanguard: { href: vanguardAddress(id), text: name },
    indexHref: asKnownIndexAddress(id),
    indexText: `All dates on which the record of ${lowerArticle(name)} changed`,
    day,
    ...viewPlace(history, date),
    changes: orderChanges(date.changes, vanguard).map((change) => viewChange(change, context)),
    changesTitle: before ? `What changed after ${dayWords(before.day)}` : 'What the first report said',
    ...viewChart(history, date, state, vocabulary),
    chartScale: [today ? [today] : [], vocabulary, asOf],
    ...viewMilestoneStates(seen, context),
    decisions: viewDecisionStates(state, changedOptions(date.changes), context),
    money: viewMoneyStates(state, context),
  };
};

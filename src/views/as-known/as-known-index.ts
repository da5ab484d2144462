import type { AsKnownDate } from '../../domain/record/as-known.ts';
import { changeSentence } from '../../domain/words/change-words.ts';
import { countWords, lowerArticle } from '../../domain/words/lists.ts';
import { asKnownAddress, vanguardAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../link.ts';
import { orderChanges } from './change-views.ts';
import {
  asKnownIndexAddress,
  dayWords,
  yearAnchor,
  type HistoryPart,
  type VanguardHistory,
} from './history.ts';

/** Every date on which the record of a vanguard changed, each with the days through which it then stood. */
export interface AsKnownIndexView {
  readonly id: string;
  /** The end of its address: empty for the first page. */
  readonly page: string;
  readonly trail: readonly Link[];
  readonly title: string;
  readonly description: string;
  readonly caption: string;
  readonly count: string;
  /** All years, each leading to where its dates stand. */
  readonly allYears: readonly Link[];
  /** The years of this page. */
  readonly years: readonly {
    readonly year: string;
    readonly anchor: string;
    readonly rows: readonly AsKnownRow[];
  }[];
}

interface AsKnownRow {
  readonly href: string;
  readonly from: string;
  /** “29 January 2018”, “today”. */
  readonly until: string;
  /** The change that matters most. */
  readonly change: string;
  /** “and 3 more changes”; empty where there is one alone. */
  readonly more: string;
}

const viewRow = (date: AsKnownDate, { id, vanguard }: VanguardHistory, context: ViewContext): AsKnownRow => {
  const [first, ...rest] = orderChanges(date.changes, vanguard);
  return {
    href: asKnownAddress(id, date.slug),
    from: dayWords(date.day),
    until: date.until === undefined ? 'today' : dayWords(date.until),
    change: first ? changeSentence(first, context.record.vocabulary) : '',
    more: rest.length > 0 ? `and ${countWords(rest.length, 'more change')}` : '',
  };
};

const yearsWords = ({ years }: HistoryPart): string =>
  [...new Set([years[0]?.[0], years.at(-1)?.[0]])].join(' to ');

/** The pages of the index: one, unless the dates are very many. */
export const viewAsKnownIndexes = (
  history: VanguardHistory,
  context: ViewContext,
): readonly AsKnownIndexView[] => {
  const { id, vanguard, dates, parts } = history;
  const { name } = vanguard;
  const inSentence = lowerArticle(name);
  const own = { href: vanguardAddress(id), text: name };
  const title = `What was known about ${inSentence}, and when`;
  return parts.map((part, index) => ({
    id,
    page: part.page,
    trail: index === 0 ? [own] : [own, { href: asKnownIndexAddress(id), text: 'As it was known' }],
    title: parts.length === 1 ? title : `${title}: ${yearsWords(part)}`,
    caption: `The days through which the record of ${inSentence} stood unchanged`,
    description: `What was known about ${inSentence} on any day: each date on which a promise, a decision or a sum in the record changed.`,
    count: countWords(dates.length, 'date'),
    allYears: history.years,
    years: part.years.map(([year, ofYear]) => ({
      year,
      anchor: yearAnchor(year),
      rows: ofYear.map((date) => viewRow(date, history, context)),
    })),
  }));
};

import type { Entry } from '../../domain/model/entry.ts';
import {
  ENTRY_FACETS,
  entryFacets,
  FACET_TITLES,
  nameValues,
  UNDATED,
  type EntryFacet,
} from '../../domain/record/entry-facets.ts';
import { entriesByAddress } from '../addresses.ts';
import { coinsOf } from '../citations/coins.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../link.ts';
import { facetSentences } from './entries-by-words.ts';
import { viewEntryLine, type EntryLine } from './entry-line.ts';

/** A link to a list with the number of its entries; what is shown has no address. */
export interface CountedLink {
  readonly text: string;
  readonly count: number;
  readonly href?: string;
}

/** One page of the entries that have one value of a facet. */
export interface EntriesByPage {
  readonly facet: EntryFacet;
  readonly value: string;
  /** From 1 on. */
  readonly number: number;
  readonly title: string;
  readonly description: string;
  readonly trail: readonly Link[];
  readonly heading: string;
  readonly entries: readonly EntryLine[];
  /** How many entries have the value. */
  readonly count: number;
  /** How many entries there are. */
  readonly total: number;
  /** The name of the facet, and its other values where they are few. */
  readonly facetTitle: string;
  readonly siblings: readonly CountedLink[];
  /** All pages of the value; empty where this is the only one. */
  readonly pages: readonly { readonly text: string; readonly href?: string }[];
}

/** A facet with its values. */
export interface FacetLists {
  readonly facet: EntryFacet;
  readonly title: string;
  readonly href: string;
  readonly values: readonly CountedLink[];
  /** How many values there are, where `values` are only those with the most entries. */
  readonly all?: number;
}

/** What keeps a page of a list within a few round trips. */
const PAGE_SIZE = 75;
const MOST_SIBLINGS = 14;
const MOST_IN_OVERVIEW = 14;

interface ValueEntries {
  readonly value: string;
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** The values of a facet that some entry has, in the order for readers; years from the newest back. */
const groupBy = (facet: EntryFacet, { record }: ViewContext): readonly ValueEntries[] => {
  const groups = new Map<string, Entry[]>();
  for (const entry of record.entries)
    for (const value of entryFacets(entry)[facet]) {
      const group = groups.get(value);
      if (group) group.push(entry);
      else groups.set(value, [entry]);
    }
  const named = nameValues(facet, groups.keys(), record.vocabulary);
  const [undated, dated] = [
    named.filter(({ value }) => value === UNDATED),
    named.filter(({ value }) => value !== UNDATED),
  ];
  const ordered = facet === 'year' ? [...dated.toReversed(), ...undated] : named;
  return ordered.map((one) => ({ ...one, entries: groups.get(one.value) ?? [] }));
};

const pageAddress = (facet: EntryFacet, value: string, number: number): string =>
  entriesByAddress(facet, value, ...(number === 1 ? [] : [String(number)]));

const linkTo = (facet: EntryFacet, { value, name, entries }: ValueEntries): CountedLink => ({
  text: name,
  count: entries.length,
  href: entriesByAddress(facet, value),
});

const viewSiblings = (
  facet: EntryFacet,
  shown: string,
  all: readonly ValueEntries[],
): readonly CountedLink[] =>
  all.length > MOST_SIBLINGS && facet !== 'year'
    ? []
    : all.map((one) =>
        one.value === shown ? { text: one.name, count: one.entries.length } : linkTo(facet, one),
      );

const viewPages = (
  facet: EntryFacet,
  one: ValueEntries,
  siblings: readonly CountedLink[],
  context: ViewContext,
): readonly EntriesByPage[] => {
  const { value, name, entries } = one;
  const count = Math.ceil(entries.length / PAGE_SIZE);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const words = facetSentences(facet, name);
  return numbers.map((number) => {
    const suffix = number === 1 ? '' : `, page ${number}`;
    return {
      facet,
      value,
      number,
      title: `${words.title}${suffix}`,
      description: `${words.description}${suffix}.`,
      trail: [
        { href: '/entries/', text: 'Entries' },
        { href: entriesByAddress(), text: 'Lists' },
        { href: entriesByAddress(facet), text: FACET_TITLES[facet] },
      ],
      heading: count === 1 ? name : `${name}, page ${number} of ${count}`,
      entries: entries
        .slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE)
        .map((entry) => ({ ...viewEntryLine(entry, context), coins: coinsOf(entry, context.names) })),
      count: entries.length,
      total: context.record.entries.length,
      facetTitle: FACET_TITLES[facet],
      siblings,
      pages:
        count === 1
          ? []
          : numbers.map((other) => ({
              text: String(other),
              ...(other !== number && { href: pageAddress(facet, value, other) }),
            })),
    };
  });
};

/** The pages of every value of a facet, in the order for readers. */
export const viewEntriesBy = (facet: EntryFacet, context: ViewContext): readonly EntriesByPage[] => {
  const all = groupBy(facet, context);
  return all.flatMap((one) => viewPages(facet, one, viewSiblings(facet, one.value, all), context));
};

/** Every facet with all of its values, for a page each. */
export const viewFacetLists = (context: ViewContext): readonly FacetLists[] =>
  ENTRY_FACETS.map((facet) => ({
    facet,
    title: FACET_TITLES[facet],
    href: entriesByAddress(facet),
    values: groupBy(facet, context).map((one) => linkTo(facet, one)),
  })).filter(({ values }) => values.length > 0);

/** The same for one page of all facets: of a long one, the values with the most entries. */
export const viewFacetOverview = (context: ViewContext): readonly FacetLists[] =>
  viewFacetLists(context).map((list) => {
    if (list.values.length <= MOST_IN_OVERVIEW || list.facet === 'year') return list;
    const most = new Set(list.values.toSorted((a, b) => b.count - a.count).slice(0, MOST_IN_OVERVIEW));
    return { ...list, values: list.values.filter((one) => most.has(one)), all: list.values.length };
  });

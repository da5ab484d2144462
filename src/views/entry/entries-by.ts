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
import { onceEach } from '../once-each.ts';
import { viewEntryLine, type EntryLine } from './entry-line.ts';

/** A link to a list with the number of its entries; what is shown has no address. */
export interface CountedLink {
  readonly text: string;
  readonly count: number;
  readonly href?: string;
}

/** Which page of which list. */
export interface EntriesByPlace {
  readonly facet: EntryFacet;
  readonly value: string;
  /** From 1 on. */
  readonly number: number;
}

/** One page of the entries that have one value of a facet. */
export interface EntriesByPage extends EntriesByPlace {
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

type Groups = ReadonlyMap<EntryFacet, ReadonlyMap<string, readonly Entry[]>>;

const groupAll = (entries: readonly Entry[]): Groups => {
  const groups = new Map(ENTRY_FACETS.map((facet) => [facet, new Map<string, Entry[]>()]));
  for (const entry of entries) {
    const facets = entryFacets(entry);
    for (const [facet, values] of groups)
      for (const value of facets[facet]) {
        const group = values.get(value);
        if (group) group.push(entry);
        else values.set(value, [entry]);
      }
  }
  return groups;
};

/** The values of a facet that some entry has, in the order for readers; years from the newest back. */
const valuesOf = (facet: EntryFacet, groups: Groups, { record }: ViewContext): readonly ValueEntries[] => {
  const values = groups.get(facet) ?? new Map<string, readonly Entry[]>();
  const named = nameValues(facet, values.keys(), record.vocabulary);
  const [undated, dated] = [
    named.filter(({ value }) => value === UNDATED),
    named.filter(({ value }) => value !== UNDATED),
  ];
  const ordered = facet === 'year' ? [...dated.toReversed(), ...undated] : named;
  return ordered.map((one) => ({ ...one, entries: values.get(one.value) ?? [] }));
};

/** The entries by facet and value, for all pages that list them. */
type EntryGroups = ReadonlyMap<EntryFacet, readonly ValueEntries[]>;

export const groupEntries = (context: ViewContext): EntryGroups => {
  const groups = groupAll(context.record.entries);
  return new Map(ENTRY_FACETS.map((facet) => [facet, valuesOf(facet, groups, context)]));
};

const countPages = ({ entries }: ValueEntries): number => Math.ceil(entries.length / PAGE_SIZE);

const numbersTo = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index + 1);

/** The places of all pages of all lists. */
export const entriesByPlaces = (groups: EntryGroups): readonly EntriesByPlace[] =>
  [...groups].flatMap(([facet, values]) =>
    values.flatMap((one) =>
      numbersTo(countPages(one)).map((number) => ({ facet, value: one.value, number })),
    ),
  );

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

/** An entry stands in a list of each facet. */
const viewLine = onceEach((entry: Entry, context) => ({
  ...viewEntryLine(entry, context),
  coins: coinsOf(entry, context.names),
}));

/**
 * One page of the entries that have one value of a facet.
 * @throws a RangeError where no entry has it.
 */
export const viewEntriesBy = (
  { facet, value, number }: EntriesByPlace,
  groups: EntryGroups,
  context: ViewContext,
): EntriesByPage => {
  const all = groups.get(facet) ?? [];
  const one = all.find((each) => each.value === value);
  if (!one) throw new RangeError(`No entry has the ${facet} "${value}"`);
  const { name, entries } = one;
  const count = countPages(one);
  const words = facetSentences(facet, name);
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
      .map((entry) => viewLine(entry, context)),
    count: entries.length,
    total: context.record.entries.length,
    facetTitle: FACET_TITLES[facet],
    siblings: viewSiblings(facet, value, all),
    pages:
      count === 1
        ? []
        : numbersTo(count).map((other) => ({
            text: String(other),
            ...(other !== number && { href: pageAddress(facet, value, other) }),
          })),
  };
};

/** Every facet with all of its values, for a page each. */
export const viewFacetLists = (groups: EntryGroups): readonly FacetLists[] =>
  [...groups]
    .map(([facet, values]) => ({
      facet,
      title: FACET_TITLES[facet],
      href: entriesByAddress(facet),
      values: values.map((one) => linkTo(facet, one)),
    }))
    .filter(({ values }) => values.length > 0);

/** The same for one page of all facets: of a long one, the values with the most entries. */
export const viewFacetOverview = (groups: EntryGroups): readonly FacetLists[] =>
  viewFacetLists(groups).map((list) => {
    if (list.values.length <= MOST_IN_OVERVIEW || list.facet === 'year') return list;
    const most = new Set(list.values.toSorted((a, b) => b.count - a.count).slice(0, MOST_IN_OVERVIEW));
    return { ...list, values: list.values.filter((one) => most.has(one)), all: list.values.length };
  });

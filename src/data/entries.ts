import type { EntryId } from '../domain/model/ids.ts';
import { ENTRY_FACETS } from '../domain/record/entry-facets.ts';
import {
  viewEntriesBy,
  viewFacetLists,
  viewFacetOverview,
  type EntriesByPage,
  type FacetLists,
} from '../views/entry/entries-by.ts';
import { viewMovedEntries, type MovedEntryView } from '../views/entry/entry-list.ts';
import { viewEntry, type EntryPageView } from '../views/entry/entry-page.ts';
import { getBodies } from './bodies.ts';
import { getSource } from './hand-over.ts';
import { getContext } from './record.ts';

/** The ids of all entries, in the order in which they became public. Their pages are made one by one: all would fill the memory. */
export const entryIds = async (): Promise<readonly EntryId[]> =>
  (await getContext()).record.entries.map(({ id }) => id);

/** The page of an entry; undefined for an id that none has. */
export const entryPage = async (id: EntryId): Promise<EntryPageView | undefined> => {
  const context = await getContext();
  const entry = context.entries.get(id);
  return entry && viewEntry(entry, (await getBodies('entries'))(id), context);
};

/** The pages that stay where entries were merged or renamed. */
export const movedEntryPages = async (): Promise<readonly MovedEntryView[]> =>
  viewMovedEntries((await getSource()).redirects, await getContext());

/** The pages of the lists of entries, for every value of every facet. */
export const entriesByPages = async (): Promise<readonly EntriesByPage[]> => {
  const context = await getContext();
  return ENTRY_FACETS.flatMap((facet) => viewEntriesBy(facet, context));
};

/** The entries of the newest year, with the way to the others. */
export const newestEntries = async (): Promise<EntriesByPage | undefined> =>
  viewEntriesBy('year', await getContext())[0];

/** Every facet with the lists of its values. */
export const facetLists = async (): Promise<readonly FacetLists[]> => viewFacetLists(await getContext());

/** The same for one page: of a long facet, the longest lists. */
export const facetOverview = async (): Promise<readonly FacetLists[]> =>
  viewFacetOverview(await getContext());

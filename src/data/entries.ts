import type { EntryId } from '../domain/model/ids.ts';
import {
  entriesByPlaces,
  groupEntries,
  viewEntriesBy,
  viewFacetLists,
  viewFacetOverview,
  type EntriesByPage,
  type EntriesByPlace,
  type FacetLists,
} from '../views/entry/entries-by.ts';
import { viewMovedEntries, type MovedEntryView } from '../views/entry/entry-list.ts';
import { viewEntry, type EntryPageView } from '../views/entry/entry-page.ts';
import { getBodies } from './bodies.ts';
import { derived, getSource } from './hand-over.ts';
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

const getGroups = derived(async () => groupEntries(await getContext()));

/** The places of the pages of the lists of entries, for every value of every facet. */
export const entriesByPaths = async (): Promise<readonly EntriesByPlace[]> =>
  entriesByPlaces(await getGroups());

export const entriesByPage = async (place: EntriesByPlace): Promise<EntriesByPage> =>
  viewEntriesBy(place, await getGroups(), await getContext());

/** The entries of the newest year, with the way to the others. */
export const newestEntries = async (): Promise<EntriesByPage | undefined> => {
  const groups = await getGroups();
  const [newest] = groups.get('year') ?? [];
  return (
    newest && viewEntriesBy({ facet: 'year', value: newest.value, number: 1 }, groups, await getContext())
  );
};

/** Every facet with the lists of its values. */
export const facetLists = async (): Promise<readonly FacetLists[]> => viewFacetLists(await getGroups());

/** The same for one page: of a long facet, the longest lists. */
export const facetOverview = async (): Promise<readonly FacetLists[]> => viewFacetOverview(await getGroups());

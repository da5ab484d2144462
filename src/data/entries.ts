import { getCollection } from 'astro:content';
import {
  viewEntryYearPages,
  viewMovedEntries,
  type EntryYearPage,
  type MovedEntryView,
} from '../views/entry/entry-list.ts';
import { viewEntry, type EntryPageView } from '../views/entry/entry-page.ts';
import { getBodies } from './bodies.ts';
import { getContext } from './record.ts';

/** The page of each entry, in the order in which they became public. */
export const entryPages = async (): Promise<readonly EntryPageView[]> => {
  const context = await getContext();
  const bodies = await getBodies('entries');
  return context.record.entries.map((entry) => viewEntry(entry, bodies.get(entry.id) ?? '', context));
};

/** The pages that stay where entries were merged or renamed. */
export const movedEntryPages = async (): Promise<readonly MovedEntryView[]> => {
  const files = await getCollection('entries');
  const redirects = files.flatMap(({ id, data }) =>
    'redirect' in data ? [[id, data.redirect] as const] : [],
  );
  return viewMovedEntries(new Map(redirects), await getContext());
};

/** A page for each year with entries, the newest first. */
export const entryYearPages = async (): Promise<readonly EntryYearPage[]> =>
  viewEntryYearPages(await getContext());

import type { EntryId, VanguardId } from '../domain/model/ids.ts';
import { citationMetas } from '../views/citations/citation-metas.ts';
import type { LinkGroup } from '../views/frame.ts';
import { entryThing, lastChangeOf } from '../views/head/entry-ld.ts';
import { viewVanguardFeeds } from '../views/head/feed-links.ts';
import { dataset, website } from '../views/head/json-ld.ts';
import type { HeadFacts } from '../views/head/page-head.ts';
import { HOME_IMAGE, shareImageOf } from '../views/head/share-image.ts';
import { viewWaysIn } from '../views/head/ways-in.ts';
import { getContext, getRecord } from './record.ts';

const site = import.meta.env.SITE;

/** What the head of the home page says of the site and of the record as a whole. */
export const homeHead = async (): Promise<HeadFacts> => ({
  image: HOME_IMAGE,
  things: [website(site), dataset(await getRecord(), site)],
});

export const vanguardHead = async (id: VanguardId): Promise<HeadFacts> => {
  const { record, vanguards } = await getContext();
  const found = vanguards.get(id);
  return {
    image: shareImageOf([id], record),
    ...(found && { feeds: viewVanguardFeeds(found.vanguard) }),
  };
};

/** What the head of an entry's page says; nothing for an id that is no entry's. */
export const entryHead = async (id: EntryId): Promise<HeadFacts> => {
  const { record, entries, names } = await getContext();
  const entry = entries.get(id);
  if (!entry) return {};
  const modified = lastChangeOf(entry);
  return {
    image: shareImageOf(entry.vanguards, record),
    article: modified === undefined ? {} : { modified },
    citation: citationMetas(entry, names),
    things: [entryThing(entry, record.vocabulary, site)],
  };
};

/** The lists for somebody who came to an address without a page. */
export const waysIn = async (): Promise<readonly LinkGroup[]> => viewWaysIn(await getRecord());

import { getRepository } from '../data/repository.ts';
import type { SiteSource } from '../data/source.ts';
import { replaySourceOf } from '../domain/record/as-known.ts';
import { allTimelines } from '../domain/record/record.ts';
import { buildContext } from '../views/context.ts';
import { viewEntry } from '../views/entry/entry-page.ts';
import { buildFrame } from '../views/frame.ts';
import { shareImageOf } from '../views/head/share-image.ts';
import { keyOf } from './site-memory.ts';

/** A digest of all that a page is made from, by the page's address; undefined for a page that is always made anew. */
export type PageKeys = (address: string) => string | undefined;

const AS_KNOWN = /^\/vanguards\/([^/]+)\/as-known\/[^/]+\/$/;

/**
 * The keys of the pages that are most of a large site: entries, and states as they were known. `code` stands for everything that is
 * not content. An entry's page shows its neighbours; a page of a past state shows nothing but what is in the entries of its
 * vanguard. All pages show the frame, and name things by the vocabulary.
 */
export const pageKeys = ({ record, version, bodies }: SiteSource, site: string, code: string): PageKeys => {
  const context = buildContext(record);
  const frame = buildFrame(record, getRepository());
  const shared = keyOf(code, site, version, record.asOf, record.vocabulary, frame);
  const timelines = new Map(
    allTimelines(record).map(({ vanguard: { id } }) => [
      id,
      keyOf(shared, replaySourceOf(record, id).entries),
    ]),
  );
  const entryKey = (id: string): string | undefined => {
    const entry = context.entries.get(id);
    if (!entry) return undefined;
    const view = viewEntry(entry, bodies.get(`entries/${id}`) ?? '', context);
    return keyOf(shared, entry, view, shareImageOf(entry.vanguards, record));
  };
  return (address) => {
    const [, vanguard = ''] = AS_KNOWN.exec(address) ?? [];
    const timeline = timelines.get(vanguard);
    if (timeline !== undefined) return keyOf(timeline, address);
    const [, entry = ''] = /^\/entries\/(.+)\/$/.exec(address) ?? [];
    return entryKey(entry);
  };
};

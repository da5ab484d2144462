import { ENTRY_KINDS, type EntryKind } from '../../domain/code-lists.ts';
import type { Span } from '../../domain/dates/span.ts';
import type { Entry } from '../../domain/model/entry.ts';
import type { OrganisationId } from '../../domain/model/ids.ts';
import type { Vocabulary } from '../../domain/model/vocabulary.ts';
import { entryAddress } from '../addresses.ts';
import { LICENCE_ADDRESS } from '../frame.ts';
import { websiteReference, type Thing } from './json-ld.ts';

/** What schema.org calls each kind; it has no word for a notice or a judgment. */
const TYPES: Readonly<Record<EntryKind, string>> = {
  news: 'NewsArticle',
  'case-study': 'Article',
  notice: 'CreativeWork',
  'board-paper': 'DigitalDocument',
  'press-release': 'Article',
  report: 'Report',
  judgment: 'CreativeWork',
  analysis: 'Article',
  'web-page': 'WebPage',
};

/** A day, a month or a year; nothing for a date that is a range, a guess or in doubt, which a machine would take as sure. */
const sureDate = ({ isInterval, approximate, uncertain, edtf }: Span): string | undefined =>
  isInterval || approximate || uncertain ? undefined : edtf;

const viewPublisher = (id: OrganisationId, { organisations }: Vocabulary): Thing | undefined => {
  const found = organisations.find((one) => one.id === id);
  return (
    found && {
      '@type': 'Organization',
      name: found.name,
      ...(found.url !== undefined && { url: found.url }),
    }
  );
};

/** The published item. A title that we gave it is a description, not its name; whom `author` names, person or body, is not known. */
const viewSource = ({ kind, source }: Entry, vocabulary: Vocabulary): Thing => {
  const published = source.published && sureDate(source.published);
  const publisher = viewPublisher(source.publisher, vocabulary);
  return {
    '@type': TYPES[kind],
    '@id': source.url,
    url: source.url,
    genre: ENTRY_KINDS[kind],
    [source.titleIs === 'exact' ? 'name' : 'description']: source.title,
    ...(source.author !== undefined && { author: source.author }),
    ...(publisher && { publisher }),
    ...(published !== undefined && { datePublished: published }),
    ...(source.access !== 'unknown' && { isAccessibleForFree: source.access === 'open' }),
    ...(source.archive !== undefined && { archivedAt: source.archive }),
  };
};

/** When the page of an entry last changed: its latest correction, else the day on which its source was read. */
export const lastChangeOf = ({ source, corrections }: Entry): string | undefined => {
  const last = [source.read, ...corrections.map(({ date }) => date)].toSorted((a, b) => a.latest - b.latest);
  const latest = last.at(-1);
  return latest && sureDate(latest);
};

/** The page of an entry: a summary of ours that is about the item and cites it, and is not the item. */
export const entryThing = (entry: Entry, vocabulary: Vocabulary, site: string): Thing => {
  const url = new URL(entryAddress(entry.id), site).href;
  const modified = lastChangeOf(entry);
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: entry.title,
    abstract: entry.summary,
    inLanguage: 'en-GB',
    license: LICENCE_ADDRESS,
    ...(modified !== undefined && { dateModified: modified }),
    isPartOf: websiteReference(site),
    about: { '@id': entry.source.url },
    citation: viewSource(entry, vocabulary),
  };
};

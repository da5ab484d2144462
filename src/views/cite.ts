import type { Entry } from '../domain/model/entry.ts';
import type { Vanguard } from '../domain/model/vocabulary.ts';
import type { RecordVersion } from '../domain/record/version.ts';
import type { Names } from '../domain/words/names.ts';
import { entryAddress, vanguardAddress } from './addresses.ts';
import { pageText, sourceText } from './citations/citation-text.ts';
import { entryCitedPage, vanguardCitedPage } from './citations/page-item.ts';
import type { LinkGroup } from './frame.ts';

/** How to cite a page, and what it rests on. */
export interface CiteView {
  /** Each thing to cite, ready to be copied. */
  readonly texts: readonly { readonly term: string; readonly text: string }[];
  readonly files: readonly LinkGroup[];
}

const FORMATS = [
  ['bib', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl.json', 'CSL-JSON'],
] as const;

const viewFiles = (title: string, start: string): LinkGroup => ({
  title,
  links: FORMATS.map(([ending, text]) => ({ href: `${start}.${ending}`, text })),
});

export const viewEntryCitation = (
  entry: Entry,
  names: Names,
  site: string,
  version: RecordVersion,
): CiteView => ({
  texts: [
    { term: 'The source', text: sourceText(entry, names) },
    { term: 'This page', text: pageText(entryCitedPage(entry, site), version) },
  ],
  files: [viewFiles('Both, for a reference manager', `${entryAddress(entry.id)}cite`)],
});

export const viewVanguardCitation = (
  vanguard: Pick<Vanguard, 'id' | 'name'>,
  site: string,
  version: RecordVersion,
): CiteView => ({
  texts: [{ term: 'This page', text: pageText(vanguardCitedPage(vanguard, site), version) }],
  files: [
    viewFiles('This page, for a reference manager', `${vanguardAddress(vanguard.id)}cite`),
    viewFiles('This page and all its sources', `${vanguardAddress(vanguard.id)}sources`),
  ],
});

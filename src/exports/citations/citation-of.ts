import type { Entry } from '../../domain/model/entry.ts';
import type { Vanguard } from '../../domain/model/vocabulary.ts';
import type { RecordVersion } from '../../domain/record/version.ts';
import type { Names } from '../../domain/words/names.ts';
import { pageText, sourceText } from '../../views/citations/citation-text.ts';
import type { CslItem } from '../../views/citations/csl-item.ts';
import { entryCitedPage, pageItem, vanguardCitedPage } from '../../views/citations/page-item.ts';
import { sourceItem } from '../../views/citations/source-item.ts';
import { writeCitations } from './write-citations.ts';

/** What citations are written with. */
interface CitationContext {
  readonly names: Names;
  /** Where the site stands: `https://example.org`. */
  readonly site: string;
}

/** A citation in every form that we give. */
export interface Citation {
  readonly text: string;
  readonly bibtex: string;
  readonly ris: string;
  readonly csl: readonly CslItem[];
}

/** The published item first, then our page of it. */
export const entryItems = (
  entry: Entry,
  { names, site }: CitationContext,
  version: RecordVersion,
): readonly CslItem[] => [sourceItem(entry, names), pageItem(entryCitedPage(entry, site), version)];

/** Our page alone. */
export const vanguardItems = (
  vanguard: Pick<Vanguard, 'id' | 'name'>,
  { site }: CitationContext,
  version: RecordVersion,
): readonly CslItem[] => [pageItem(vanguardCitedPage(vanguard, site), version)];

/** Our page, which names the version, then the sources that it rests on, in their order. */
export const vanguardSourceItems = (
  vanguard: Pick<Vanguard, 'id' | 'name'>,
  entries: readonly Entry[],
  context: CitationContext,
  version: RecordVersion,
): readonly CslItem[] => [
  ...vanguardItems(vanguard, context, version),
  ...entries.map((entry) => sourceItem(entry, context.names)),
];

const writeAll = (text: string, csl: readonly CslItem[]): Citation => ({
  text,
  bibtex: writeCitations(csl, 'bib'),
  ris: writeCitations(csl, 'ris'),
  csl,
});

/** The published item alone: for a list of many, which names its version once. */
export const sourceCitationOf = (entry: Entry, { names }: CitationContext): Citation =>
  writeAll(sourceText(entry, names), [sourceItem(entry, names)]);

/** The published item and our page of it, one after the other. */
export const citationOf = (entry: Entry, context: CitationContext, version: RecordVersion): Citation =>
  writeAll(
    [sourceText(entry, context.names), pageText(entryCitedPage(entry, context.site), version)].join('\n'),
    entryItems(entry, context, version),
  );

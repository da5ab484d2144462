import type { CslItem } from '../../views/citations/csl-item.ts';
import { writeBibtex } from './bibtex.ts';
import { writeRis } from './ris.ts';

/** The endings of citation files, with the type that each is served as. */
export const CITATION_FORMATS = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json',
} as const;

export type CitationFormat = keyof typeof CITATION_FORMATS;

/** The text of a file. The same items give the same text on any day and in any time zone. */
export const writeCitations = (items: readonly CslItem[], format: CitationFormat): string => {
  switch (format) {
    case 'bib':
      return writeBibtex(items);
    case 'ris':
      return writeRis(items);
    case 'csl.json':
      return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
    default:
      return format satisfies never;
  }
};

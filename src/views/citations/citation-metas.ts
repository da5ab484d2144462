import type { Entry } from '../../domain/model/entry.ts';
import type { Names } from '../../domain/words/names.ts';
import type { Meta } from '../head/page-head.ts';
import { isVague } from './csl-date.ts';
import { oneLine } from './csl-item.ts';
import { CITED_KINDS } from './source-kinds.ts';
import { citedTitle } from './source-item.ts';

/**
 * What reference managers read on the page of an entry: the published item, not our page. `citation_title` alone would make
 * a journal article of it, and `og:site_name` a page of this site: Zotero takes its type from `DC.type`, where it knows
 * its own names, and what it appeared in from `DC.source`. A vague date is left out, as a machine would take it as sure.
 */
export const citationMetas = ({ kind, source }: Entry, names: Names): readonly Meta[] => {
  const { type, zotero, appearedIn } = CITED_KINDS[kind];
  const { published, author, url } = source;
  const publisher = oneLine(names.organisation(source.publisher));
  const meta = (name: string, content: string): Meta => ({ name, content });
  return [
    meta('citation_title', citedTitle(source)),
    ...(author === undefined ? [] : [meta('citation_author', oneLine(author))]),
    ...(published && !isVague(published)
      ? [meta('citation_publication_date', published.edtf.replaceAll('-', '/'))]
      : []),
    ...(appearedIn ? [meta('DC.source', publisher)] : [meta('citation_publisher', publisher)]),
    ...(type === 'report' ? [meta('citation_technical_report_institution', publisher)] : []),
    meta('citation_public_url', url),
    meta('DC.type', zotero),
  ];
};

import type { Entry } from '../../domain/model/entry.ts';
import type { Names } from '../../domain/words/names.ts';
import { isVague } from './csl-date.ts';
import { oneLine } from './csl-item.ts';
import { CITED_KINDS } from './source-kinds.ts';
import { citedTitle } from './source-item.ts';

/**
 * The published item as COinS, for the `title` of an empty `<span class="Z3988">`: an OpenURL in the Dublin Core format,
 * since the other formats know only books, journals and patents.
 */
export const coinsOf = ({ kind, source }: Entry, names: Names): string => {
  const { zotero, appearedIn } = CITED_KINDS[kind];
  const { published, author, url } = source;
  return new URLSearchParams([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', zotero],
    ['rft.title', citedTitle(source)],
    ...(author === undefined ? [] : [['rft.creator', oneLine(author)]]),
    [appearedIn ? 'rft.source' : 'rft.publisher', oneLine(names.organisation(source.publisher))],
    ...(published && !isVague(published) ? [['rft.date', published.edtf]] : []),
    ['rft.identifier', url],
  ]).toString();
};

import type { EntryKind } from '../../domain/code-lists.ts';
import type { CslType } from './csl-item.ts';

/** How an item of some kind is cited. */
interface CitedKind {
  readonly type: CslType;
  /** The same in the words of Zotero, which reads its own names in `DC.type` and in COinS. */
  readonly zotero: string;
  /** Whether its publisher is something that it appeared in, such as a newspaper, or a body that put it out. */
  readonly appearedIn: boolean;
  /** Whether its kind has to be said because its type does not say it. */
  readonly saysKind: boolean;
}

const cited = (type: CslType, zotero: string, appearedIn: boolean, saysKind: boolean): CitedKind => ({
  type,
  zotero,
  appearedIn,
  saysKind,
});

/** CSL has no type for a press release or a notice: they are documents that say what they are. None is a journal article. */
export const CITED_KINDS: Readonly<Record<EntryKind, CitedKind>> = {
  news: cited('article-newspaper', 'newspaperArticle', true, false),
  'case-study': cited('report', 'report', false, true),
  notice: cited('document', 'document', false, true),
  'board-paper': cited('report', 'report', false, true),
  'press-release': cited('document', 'document', false, true),
  report: cited('report', 'report', false, false),
  judgment: cited('legal_case', 'case', false, false),
  analysis: cited('article-magazine', 'magazineArticle', true, false),
  'web-page': cited('webpage', 'webpage', true, false),
};

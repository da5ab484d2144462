import { ENTRY_KINDS } from '../../domain/code-lists.ts';
import { spanWords } from '../../domain/dates/date-words.ts';
import type { Entry, Source } from '../../domain/model/entry.ts';
import type { Names } from '../../domain/words/names.ts';
import { SITE_NAME } from '../frame.ts';
import { cslDate, isVague } from './csl-date.ts';
import { oneLine, type CslItem } from './csl-item.ts';
import { CITED_KINDS } from './source-kinds.ts';

/** The title as printed; one that is our description stands in square brackets, as is the custom. */
export const citedTitle = ({ title, titleIs }: Source): string =>
  titleIs === 'exact' ? oneLine(title) : `[${oneLine(title)}]`;

/** What the fields of some formats cannot say: that a day is not sure, and whose words a title is. */
const noteOn = ({ published, titleIs }: Source): string =>
  [
    ...(published && isVague(published) ? [`Published ${spanWords(published)}.`] : []),
    ...(titleIs === 'descriptive' ? [`The title is a description by ${SITE_NAME}.`] : []),
  ].join(' ');

/** The published item that an entry stands for. */
export const sourceItem = ({ id, kind, source }: Entry, names: Names): CslItem => {
  const { type, appearedIn, saysKind } = CITED_KINDS[kind];
  const note = noteOn(source);
  return {
    id,
    type,
    title: citedTitle(source),
    ...(saysKind && { genre: ENTRY_KINDS[kind] }),
    ...(source.author !== undefined && { author: [{ literal: oneLine(source.author) }] }),
    [appearedIn ? 'container-title' : 'publisher']: oneLine(names.organisation(source.publisher)),
    ...(source.published && { issued: cslDate(source.published) }),
    accessed: cslDate(source.read),
    URL: source.url,
    ...(note !== '' && { note }),
  };
};

import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseRis } from 'astrocite-ris';

export type ReadItem = Readonly<Record<string, unknown>>;

/** What a reader that we did not write finds in a file. */
export const readBibtex = (text: string): readonly ReadItem[] =>
  new Cite(text, { forceType: '@biblatex/text', generateGraph: false }).data;

export const readRis = (text: string): readonly ReadItem[] =>
  new Cite(text, { forceType: '@ris/file', generateGraph: false }).data;

export const readCsl = (text: string): readonly ReadItem[] =>
  new Cite(JSON.parse(text), { forceType: '@csl/list+object', generateGraph: false }).data;

/** The same from readers that had no part in the writing: those of Better BibTeX and of Astrocite. */
export const readBibtexElsewhere = (text: string): readonly ReadItem[] => {
  const { entries, errors } = parseBibtex(text, { sentenceCase: false });
  if (errors.length > 0) throw new Error(errors.map(({ error }) => error).join('\n'));
  return entries.map(({ key, fields }) => ({
    id: key,
    title: fields.title,
    author: fields.author?.map(({ name }) => ({ literal: name })),
    URL: fields.url,
  }));
};

export const readRisElsewhere = (text: string): readonly ReadItem[] =>
  (parseRis(text) as readonly ReadItem[]).map((item) => ({ ...item }));

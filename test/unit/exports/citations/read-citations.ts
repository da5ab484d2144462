import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

export type ReadItem = Readonly<Record<string, unknown>>;

/** What a reader that we did not write finds in a file. */
export const readBibtex = (text: string): readonly ReadItem[] =>
  new Cite(text, { forceType: '@biblatex/text', generateGraph: false }).data;

export const readRis = (text: string): readonly ReadItem[] =>
  new Cite(text, { forceType: '@ris/file', generateGraph: false }).data;

export const readCsl = (text: string): readonly ReadItem[] =>
  new Cite(JSON.parse(text), { forceType: '@csl/list+object', generateGraph: false }).data;

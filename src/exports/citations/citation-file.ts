import type { CslItem } from '../../views/citations/csl-item.ts';
import { CITATION_FORMATS, writeCitations, type CitationFormat } from './write-citations.ts';

const isFormat = (text: string): text is CitationFormat => Object.hasOwn(CITATION_FORMATS, text);

/** The parameters of the files of each of these ids, one for each format. */
export const citationFiles = (
  ids: readonly string[],
): { readonly params: { readonly id: string; readonly format: CitationFormat } }[] =>
  ids.flatMap((id) =>
    (Object.keys(CITATION_FORMATS) as CitationFormat[]).map((format) => ({ params: { id, format } })),
  );

/** A citation file as a server gives it. Throws a RangeError for an ending that none has. */
export const citationResponse = (items: readonly CslItem[], format: string): Response => {
  if (!isFormat(format)) throw new RangeError(`"${format}" is no format of citations`);
  return new Response(writeCitations(items, format), {
    headers: { 'Content-Type': CITATION_FORMATS[format] },
  });
};

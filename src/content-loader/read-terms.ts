import { glossarySchema } from '../schemas/glossary.ts';
import { placeOfPath } from './collections.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { ContentFile } from './read-tree.ts';
import { buildTermFinder, type NamedTerm, type TermFinder } from './term-names.ts';

const readTerm = ({ path, text }: ContentFile): NamedTerm[] => {
  const place = placeOfPath(path);
  if (!place || !('folder' in place) || place.folder !== 'glossary') return [];
  const parts = splitFrontMatter(text);
  if (!('yaml' in parts)) return [];
  const parsed = glossarySchema.safeParse(parts.yaml.value);
  return parsed.success ? [{ id: place.id, ...parsed.data }] : [];
};

/** What finds the terms of the glossary files: every body needs all of them, so they are read first. A broken one is left out. */
export const readTerms = (files: readonly ContentFile[]): TermFinder =>
  buildTermFinder(files.flatMap(readTerm));

import type { z } from 'zod';
import type { FolderName } from './collections.ts';
import { faultOfFile, type LocalFault } from './fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parseBody, type Body } from './parse-body.ts';
import type { ContentFile } from './read-tree.ts';
import { explainIssues } from './schema-faults.ts';
import type { TermFinder } from './term-names.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

/** Where a file of a folder belongs. */
export interface FilePlace {
  readonly folder: FolderName;
  readonly id: string;
}

/** The two parts of an MDX file, and what is wrong with them. */
interface MdxParts {
  readonly yaml: YamlSource;
  readonly body: Body;
  readonly faults: readonly LocalFault[];
}

const NO_BODY: Body = { links: [], terms: [], faults: [] };
export const NO_YAML = parseYaml('');

export const readParts = (file: ContentFile, { folder, id }: FilePlace, terms: TermFinder): MdxParts => {
  const parts = splitFrontMatter(file.text);
  if (!('yaml' in parts)) return { yaml: NO_YAML, body: NO_BODY, faults: [parts] };
  const { yaml } = parts;
  const body = parseBody(parts.body, parts.linesBeforeBody, {
    headings: folder === 'vanguards',
    terms,
    ...(folder === 'glossary' && { ownTerm: id }),
  });
  const isEmpty = yaml.faults.length === 0 && (yaml.value === null || yaml.value === undefined);
  const empty = faultOfFile(
    file.file,
    'front-matter-present',
    'The front matter is empty.',
    'Write the keys between the two lines of hyphens.',
  );
  return { yaml, body, faults: [...yaml.faults, ...body.faults, ...(isEmpty ? [empty] : [])] };
};

/** What the front matter says, where it is sound; else what is wrong with it. */
export const parseWritten = <Written>(
  schema: z.ZodType<Written>,
  yaml: YamlSource,
): { readonly written?: Written; readonly faults: readonly LocalFault[] } => {
  if (yaml.value === null || yaml.value === undefined) return { faults: [] };
  const parsed = schema.safeParse(yaml.value);
  return parsed.success
    ? { written: parsed.data, faults: [] }
    : { faults: explainIssues(schema, yaml, parsed.error.issues) };
};

/** A file whose front matter has one form. */
export const readTyped = <Written>(
  schema: z.ZodType<Written>,
  place: FilePlace,
  file: ContentFile,
  terms: TermFinder,
) => {
  const { yaml, body, faults } = readParts(file, place, terms);
  const { faults: more, ...parsed } = parseWritten(schema, yaml);
  return { source: { ...file, id: place.id, yaml, body, ...parsed }, faults: [...faults, ...more] };
};

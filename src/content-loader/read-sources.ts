import type { z } from 'zod';
import { draftEntry } from '../schemas/entry-draft.ts';
import { entryIdSchema } from '../schemas/common.ts';
import { entrySchema, redirectSchema } from '../schemas/entry.ts';
import { glossarySchema } from '../schemas/glossary.ts';
import { vanguardSchema } from '../schemas/vanguard.ts';
import {
  placeOfPath,
  VOCABULARY_NAMES,
  VOCABULARY_SCHEMAS,
  type FolderName,
  type VocabularyName,
} from './collections.ts';
import { findStrangeCharacters, replaceStrange } from './characters.ts';
import { faultOfFile, type Fault, type LocalFault } from './fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import { LIMITS } from './limits.ts';
import { parseBody, type Body } from './parse-body.ts';
import type { ContentFile } from './read-tree.ts';
import { readTerms } from './read-terms.ts';
import { explainIssues } from './schema-faults.ts';
import type {
  ContentSources,
  EntrySource,
  GlossarySource,
  RedirectSource,
  VanguardSource,
  VocabularySource,
} from './sources.ts';
import type { TermFinder } from './term-names.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

/** Where a file of a folder belongs. */
interface FilePlace {
  readonly folder: FolderName;
  readonly id: string;
}

type Report = (file: ContentFile, faults: readonly LocalFault[]) => void;

const NO_BODY: Body = { links: [], terms: [], faults: [] };
const NO_YAML = parseYaml('');

/** Parses each file once, by its place; what is wrong with one file hides nothing in another. */
export const readSources = (
  dir: string,
  files: readonly ContentFile[],
): { sources: ContentSources; faults: Fault[] } => {
  const faults: Fault[] = [];
  const told = new Map<string, number>();
  const report: Report = ({ file }, found) => {
    const before = told.get(file) ?? 0;
    told.set(file, before + found.length);
    for (const fault of found.slice(0, Math.max(0, LIMITS.faults - before))) faults.push({ ...fault, file });
  };
  const entries: EntrySource[] = [];
  const redirects: RedirectSource[] = [];
  const vanguards: VanguardSource[] = [];
  const glossary: GlossarySource[] = [];
  const vocabularies = new Map<VocabularyName, VocabularySource>();
  const terms = readTerms(files);
  for (const found of files) {
    const file = withoutStrange(found, report);
    const place = placeOfPath(file.path);
    if (!place) faults.push(refusePlace(file));
    else if ('vocabulary' in place)
      vocabularies.set(place.vocabulary, readVocabulary(place.vocabulary, file, report));
    else if (place.folder === 'vanguards')
      vanguards.push(readTyped(vanguardSchema, place, file, report, terms));
    else if (place.folder === 'glossary')
      glossary.push(readTyped(glossarySchema, place, file, report, terms));
    else readEntry(place, file, entries, redirects, report, terms);
  }
  for (const name of VOCABULARY_NAMES.filter((each) => !vocabularies.has(each))) {
    const missing = { path: `${name}.yaml`, file: `${dir}/${name}.yaml`, text: '' };
    vocabularies.set(name, { ...missing, name, yaml: NO_YAML });
    faults.push(
      faultOfFile(
        missing.file,
        'file-present',
        'The file is missing.',
        'Every content folder has the five lists; bring this one back.',
      ),
    );
  }
  for (const [file, count] of told)
    if (count > LIMITS.faults)
      faults.push(
        faultOfFile(
          file,
          'size-limit',
          `There are more faults in this file than the ${LIMITS.faults} that are told here.`,
          'Mend these first, and run the check again.',
        ),
      );
  const byName = Object.fromEntries(vocabularies) as unknown as ContentSources['vocabularies'];
  return { sources: { dir, entries, redirects, vanguards, glossary, vocabularies: byName }, faults };
};

/** The file with what has no place in a text told of and replaced, so that nothing after it has to expect it. */
const withoutStrange = (file: ContentFile, report: Report): ContentFile => {
  const strange = findStrangeCharacters(file.text);
  if (strange.length === 0) return file;
  report(file, strange);
  return { ...file, text: replaceStrange(file.text) };
};

const refusePlace = ({ file, path }: ContentFile): Fault =>
  faultOfFile(
    file,
    'file-place',
    'This file has no place in content.',
    /^(entries|vanguards|glossary)\//.test(path)
      ? 'Files here end in .mdx, and only entries have folders: entries/dudley/2017-06-13-tender-issued.mdx.'
      : `Content is entries/, vanguards/, glossary/ and ${VOCABULARY_NAMES.map((name) => `${name}.yaml`).join(', ')}. Move the file away.`,
  );

const readVocabulary = <Name extends VocabularyName>(
  name: Name,
  file: ContentFile,
  report: Report,
): VocabularySource<Name> => {
  const yaml = parseYaml(file.text);
  const schema: z.ZodType = VOCABULARY_SCHEMAS[name];
  const source = { ...file, name, yaml };
  if (yaml.faults.length > 0) {
    report(file, yaml.faults);
    return source;
  }
  if (yaml.value === null || yaml.value === undefined) {
    report(file, [
      faultOfFile(
        file.file,
        'file-not-empty',
        'The file is empty.',
        'Write one line for each thing, or [] for none.',
      ),
    ]);
    return source;
  }
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success)
    return { ...source, written: parsed.data as NonNullable<VocabularySource<Name>['written']> };
  report(file, explainIssues(schema, yaml, parsed.error.issues));
  return source;
};

/** The two parts of an MDX file, with their own faults reported. */
const readParts = (
  file: ContentFile,
  { folder, id }: FilePlace,
  report: Report,
  terms: TermFinder,
): { yaml: YamlSource; body: Body } => {
  const parts = splitFrontMatter(file.text);
  if (!('yaml' in parts)) {
    report(file, [parts]);
    return { yaml: NO_YAML, body: NO_BODY };
  }
  const body = parseBody(parts.body, parts.linesBeforeBody, {
    headings: folder === 'vanguards',
    terms,
    ...(folder === 'glossary' && { ownTerm: id }),
  });
  report(file, parts.yaml.faults);
  report(file, body.faults);
  if (parts.yaml.faults.length === 0 && (parts.yaml.value === null || parts.yaml.value === undefined))
    report(file, [
      faultOfFile(
        file.file,
        'front-matter-present',
        'The front matter is empty.',
        'Write the keys between the two lines of hyphens.',
      ),
    ]);
  return { yaml: parts.yaml, body };
};

const parseWritten = <Written>(
  schema: z.ZodType<Written>,
  yaml: YamlSource,
  file: ContentFile,
  report: Report,
): { written?: Written } => {
  if (yaml.value === null || yaml.value === undefined) return {};
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return { written: parsed.data };
  report(file, explainIssues(schema, yaml, parsed.error.issues));
  return {};
};

const readTyped = <Written>(
  schema: z.ZodType<Written>,
  place: FilePlace,
  file: ContentFile,
  report: Report,
  terms: TermFinder,
) => {
  const { yaml, body } = readParts(file, place, report, terms);
  return { ...file, id: place.id, yaml, body, ...parseWritten(schema, yaml, file, report) };
};

const BAD_STUB_NAME: LocalFault = {
  line: 1,
  column: 1,
  path: '',
  rule: 'file-name-form',
  severity: 'error',
  message: 'This is not a name for a stub.',
  help: 'A stub has the folder and the name that the entry had: entries/dudley/2017-06-13-tender-issued.mdx.',
};

const isRedirect = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'redirect' in value;

const readEntry = (
  place: FilePlace,
  file: ContentFile,
  entries: EntrySource[],
  redirects: RedirectSource[],
  report: Report,
  terms: TermFinder,
): void => {
  const { yaml, body } = readParts(file, place, report, terms);
  const source = { ...file, id: place.id, yaml, body };
  if (isRedirect(yaml.value)) {
    if (!entryIdSchema.safeParse(place.id).success) report(file, [BAD_STUB_NAME]);
    redirects.push({ ...source, ...parseWritten(redirectSchema, yaml, file, report) });
    return;
  }
  const parsed = parseWritten(entrySchema, yaml, file, report);
  entries.push({ ...source, ...parsed, draft: parsed.written ?? draftEntry(yaml.value) });
};

import type { z } from 'zod';
import { glossarySchema } from '../schemas/glossary.ts';
import { vanguardSchema } from '../schemas/vanguard.ts';
import { placeOfPath, VOCABULARY_NAMES, VOCABULARY_SCHEMAS, type VocabularyName } from './collections.ts';
import { findStrangeCharacters, replaceStrange } from './characters.ts';
import { faultOfFile, type Fault, type LocalFault } from './fault.ts';
import { LIMITS } from './limits.ts';
import { readEntry, type EntryMemory, type RememberedEntries } from './read-entry.ts';
import { NO_YAML, readTyped } from './read-mdx.ts';
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
import { parseYaml } from './yaml-source.ts';

type Report = (file: ContentFile, faults: readonly LocalFault[]) => void;

/** Everything whose words bodies link to: a change in it can change any body. */
const glossaryText = (files: readonly ContentFile[]): string =>
  JSON.stringify(
    files.filter(({ path }) => path.startsWith('glossary/')).map(({ path, text }) => [path, text]),
  );

/**
 * Parses each file once, by its place; what is wrong with one file hides nothing in another. Of the refused ones a fault has been
 * told. Entries that have not changed come from `remembered`, if there is any.
 */
export const readSources = (
  dir: string,
  files: readonly ContentFile[],
  refused: ReadonlySet<string> = new Set(),
  remembered?: RememberedEntries,
): { sources: ContentSources; faults: Fault[] } => {
  const faults: Fault[] = [];
  const counts = new Map<string, number>();
  const report: Report = ({ file }, found) => {
    const before = counts.get(file) ?? 0;
    counts.set(file, before + found.length);
    for (const fault of found.slice(0, Math.max(0, LIMITS.faults - before))) faults.push({ ...fault, file });
  };
  const told = <Source>(
    file: ContentFile,
    read: { source: Source; faults: readonly LocalFault[] },
  ): Source => {
    report(file, read.faults);
    return read.source;
  };
  const entries: EntrySource[] = [];
  const redirects: RedirectSource[] = [];
  const vanguards: VanguardSource[] = [];
  const glossary: GlossarySource[] = [];
  const vocabularies = new Map<VocabularyName, VocabularySource>();
  const terms = readTerms(files);
  const memory: EntryMemory = remembered?.openWith(glossaryText(files), terms) ?? {
    read: (place, file) => readEntry(place, file, terms),
  };
  for (const found of files) {
    const file = withoutStrange(found, report);
    const place = placeOfPath(file.path);
    if (!place) faults.push(refusePlace(file));
    else if ('vocabulary' in place)
      vocabularies.set(place.vocabulary, readVocabulary(place.vocabulary, file, report));
    else if (place.folder === 'vanguards')
      vanguards.push(told(file, readTyped(vanguardSchema, place, file, terms)));
    else if (place.folder === 'glossary')
      glossary.push(told(file, readTyped(glossarySchema, place, file, terms)));
    else {
      const read = memory.read(place, file);
      report(file, read.faults);
      if ('entry' in read) entries.push(read.entry);
      else redirects.push(read.redirect);
    }
  }
  for (const name of VOCABULARY_NAMES.filter((each) => !vocabularies.has(each))) {
    const missing = { path: `${name}.yaml`, file: `${dir}/${name}.yaml`, text: '' };
    vocabularies.set(name, { ...missing, name, yaml: NO_YAML });
    if (refused.has(missing.file)) continue;
    faults.push(
      faultOfFile(
        missing.file,
        'file-present',
        'The file is missing.',
        'Every content folder has the five lists; bring this one back.',
      ),
    );
  }
  for (const [file, count] of counts)
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

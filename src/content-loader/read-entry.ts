import { entryIdSchema } from '../schemas/common.ts';
import { draftEntry } from '../schemas/entry-draft.ts';
import { entrySchema, redirectSchema } from '../schemas/entry.ts';
import type { LocalFault } from './fault.ts';
import { parseWritten, readParts, type FilePlace } from './read-mdx.ts';
import type { ContentFile } from './read-tree.ts';
import type { EntrySource, RedirectSource } from './sources.ts';
import type { TermFinder } from './term-names.ts';

/** A file among the entries: an entry, or the stub of one that was merged or renamed. */
type ReadEntry = { readonly faults: readonly LocalFault[] } & (
  { readonly entry: EntrySource } | { readonly redirect: RedirectSource }
);

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

/** Reads one file. It depends on nothing but the file and the terms of the glossary. */
export const readEntry = (place: FilePlace, file: ContentFile, terms: TermFinder): ReadEntry => {
  const { yaml, body, faults } = readParts(file, place, terms);
  const source = { ...file, id: place.id, yaml, body };
  if (isRedirect(yaml.value)) {
    const badName = entryIdSchema.safeParse(place.id).success ? [] : [BAD_STUB_NAME];
    const { faults: more, ...parsed } = parseWritten(redirectSchema, yaml);
    return { redirect: { ...source, ...parsed }, faults: [...faults, ...badName, ...more] };
  }
  const { faults: more, ...parsed } = parseWritten(entrySchema, yaml);
  const draft = parsed.written ?? draftEntry(yaml.value);
  return { entry: { ...source, ...parsed, draft }, faults: [...faults, ...more] };
};

/** The entries that were read before, for reading a folder again in which few have changed. */
export interface EntryMemory {
  readonly read: (place: FilePlace, file: ContentFile) => ReadEntry;
}

/**
 * Remembers every entry, with the text that it was read from. `openWith` opens the memory for one more reading; it forgets all
 * where the texts of the glossary, which all bodies link to, are others than before.
 */
export const rememberEntries = () => {
  const known = new Map<string, { readonly text: string; readonly read: ReadEntry }>();
  let before = '';
  return {
    openWith: (glossary: string, terms: TermFinder): EntryMemory => {
      if (glossary !== before) known.clear();
      before = glossary;
      return {
        read: (place, file) => {
          const one = known.get(file.path);
          if (one?.text === file.text) return one.read;
          const read = readEntry(place, file, terms);
          known.set(file.path, { text: file.text, read });
          return read;
        },
      };
    },
  };
};

export type RememberedEntries = ReturnType<typeof rememberEntries>;

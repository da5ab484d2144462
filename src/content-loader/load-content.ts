import type { Entry } from '../domain/model/entry.ts';
import type { EntryId } from '../domain/model/ids.ts';
import type { Vocabulary } from '../domain/model/vocabulary.ts';
import { toEntry } from '../schemas/to-entry.ts';
import { toVocabulary, tracksByVanguard, type Identified } from '../schemas/to-vocabulary.ts';
import { sortFaults, type Fault } from './fault.ts';
import type { RememberedEntries } from './read-entry.ts';
import { readSources } from './read-sources.ts';
import { readTree, type ContentFile } from './read-tree.ts';
import type { ContentSources } from './sources.ts';

/** A content folder, all the way from files to domain values. What is broken is in `faults` and left out of the rest. */
export interface Content {
  readonly files: readonly ContentFile[];
  /** What is wrong with single files; what is wrong between files is for the rules of the check to find. */
  readonly faults: readonly Fault[];
  /** The files as written, for the rules. */
  readonly sources: ContentSources;
  readonly vocabulary: Vocabulary;
  readonly entries: readonly Entry[];
  /** HTML by `entries/<id>`, `vanguards/<id>` or `glossary/<id>`. */
  readonly bodies: ReadonlyMap<string, string>;
  /** From the id of a stub to the entry that took its place. */
  readonly redirects: ReadonlyMap<EntryId, EntryId>;
}

const identify = <Written>(
  sources: readonly { readonly id: string; readonly written?: Written }[],
): Identified<Written>[] =>
  sources.flatMap(({ id, written }) => (written === undefined ? [] : [{ id, file: written }]));

const readVocabulary = ({ vocabularies, glossary, vanguards }: ContentSources): Vocabulary =>
  toVocabulary({
    milestones: vocabularies.milestones.written ?? [],
    decisions: vocabularies.decisions.written ?? [],
    services: vocabularies.services.written ?? [],
    causes: vocabularies.causes.written ?? [],
    organisations: vocabularies.organisations.written ?? [],
    glossary: identify(glossary),
    vanguards: identify(vanguards),
  });

const collectBodies = ({ entries, vanguards, glossary }: ContentSources): Map<string, string> =>
  new Map(
    [...entries, ...vanguards, ...glossary].flatMap(({ path, body }) =>
      body.html === undefined ? [] : [[path.replace(/\.mdx$/, ''), body.html]],
    ),
  );

/** The one path from files to domain values, for the check and for the build. Rejects only if the folder cannot be read. */
export const loadContent = async (dir: string, remembered?: RememberedEntries): Promise<Content> => {
  const tree = await readTree(dir);
  const refused = new Set(tree.faults.map(({ file }) => file));
  const { sources, faults } = readSources(dir, tree.files, refused, remembered);
  const vocabulary = readVocabulary(sources);
  const tracks = tracksByVanguard(vocabulary.vanguards);
  let entries: readonly Entry[] | undefined;
  return {
    files: tree.files,
    faults: sortFaults([...tree.faults, ...faults]),
    sources,
    vocabulary,
    // Made at the first use: the check never asks for them.
    get entries() {
      entries ??= identify(sources.entries).flatMap(({ id, file }) => toEntry(id, file, tracks) ?? []);
      return entries;
    },
    bodies: collectBodies(sources),
    redirects: new Map(identify(sources.redirects).map(({ id, file }) => [id, file.redirect])),
  };
};

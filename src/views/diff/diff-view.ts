import type { ContentDiff, VanguardDiff } from '../../domain/diff/content-changes.ts';
import type { EntryChange } from '../../domain/diff/entry-changes.ts';
import type { Vocabulary } from '../../domain/model/vocabulary.ts';
import { capitalise, countWords, listWords } from '../../domain/words/lists.ts';
import { buildContext, type ViewContext } from '../context.ts';
import { DIFF_ORDER, lineOf, quote, type DiffLine } from './diff-line.ts';
import { entryLines } from './entry-lines.ts';
import { listLines } from './list-lines.ts';
import { mergeVocabularies } from './merged-vocabulary.ts';
import { profileLine } from './profile-lines.ts';
import { viewArrival, viewVanguardLines } from './vanguard-lines.ts';

/** What changes of one vanguard, of the lists, or in words alone. */
export interface DiffGroup {
  readonly title: string;
  readonly lines: readonly DiffLine[];
  /** “12 more: 8 new entries, 4 positions”; empty where all is told. */
  readonly more: string;
}

/** What a change of content does to the record, ready to be written in any format. All texts are plain. */
export interface DiffView {
  readonly summary: string;
  readonly groups: readonly DiffGroup[];
}

/** What is told one by one: a reviewer reads the first lines, and wants the size of the rest. */
const MOST = { lines: 20, groups: 12 } as const;

const plural = (kind: string): string => {
  if (kind === 'line of the profile') return 'lines of the profiles';
  if (kind === 'entry taken out') return 'entries taken out';
  return kind.endsWith('y') ? kind.replace(/y$/, 'ies') : `${kind}s`;
};

const countKinds = (lines: readonly DiffLine[]): string =>
  listWords(
    [...Map.groupBy(lines, ({ kind }) => kind)].map(([kind, group]) =>
      countWords(group.length, kind, plural(kind)),
    ),
  );

const toGroup = (title: string, lines: readonly DiffLine[]): DiffGroup => {
  const ordered = lines.toSorted((a, b) => DIFF_ORDER.indexOf(a.kind) - DIFF_ORDER.indexOf(b.kind));
  const rest = ordered.slice(MOST.lines);
  return {
    title,
    lines: ordered.slice(0, MOST.lines),
    more: rest.length > 0 ? `${rest.length} more: ${countKinds(rest)}` : '',
  };
};

const bodyLine = (key: string, { entries, record }: ViewContext): DiffLine => {
  const [folder = '', id = ''] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)];
  const { vanguards, glossary } = record.vocabulary;
  if (folder === 'vanguards')
    return lineOf('text', `${vanguards.find((one) => one.id === id)?.name ?? id}’s case study`, 'rewritten');
  if (folder === 'glossary')
    return lineOf(
      'text',
      `The glossary term ${quote(glossary.find((one) => one.id === id)?.term ?? id)}`,
      'its text is rewritten',
    );
  return lineOf('text', quote(entries.get(id)?.title ?? id), 'its text is rewritten');
};

const entryOf = (change: EntryChange) => (change.kind === 'changed' ? change.after : change.entry);

/** What an editor's texts say about a line of words alone: it says nothing that the record holds. */
const isText = ({ kind }: DiffLine): boolean => kind === 'text';

const summaryOf = (facts: readonly DiffLine[], texts: readonly DiffLine[]): string => {
  if (facts.length + texts.length === 0) return 'Nothing in the record changes.';
  if (facts.length === 0)
    return `Nothing in the record changes. Only words do, in ${countWords(texts.length, 'place')}.`;
  return `${capitalise(countWords(facts.length, 'change'))} to the record: ${countKinds(facts.toSorted((a, b) => DIFF_ORDER.indexOf(a.kind) - DIFF_ORDER.indexOf(b.kind)))}.`;
};

const capGroups = (groups: readonly DiffGroup[]): readonly DiffGroup[] => {
  const rest = groups.slice(MOST.groups);
  if (rest.length === 0) return groups;
  const more = `${countWords(rest.length, 'more vanguard changes', 'more vanguards change')}: ${listWords(rest.slice(0, 20).map(({ title }) => title))}`;
  return [...groups.slice(0, MOST.groups), { title: 'Other vanguards', lines: [], more }];
};

/** The lines of each vanguard: what is derived, its profile, and the entries that are first of all of it. */
const vanguardGroups = (
  diff: ContentDiff,
  lines: VanguardLines,
): readonly (readonly [string, readonly DiffLine[]])[] =>
  diff.vanguards.map((one) => [lines.nameOf(one), [...viewArrival(one), ...lines.of(one)]] as const);

interface VanguardLines {
  readonly nameOf: (one: VanguardDiff) => string;
  readonly of: (one: VanguardDiff) => readonly DiffLine[];
}

/** What names everything of both versions. */
export const diffContext = (diff: ContentDiff): ViewContext => {
  const vocabulary: Vocabulary = mergeVocabularies(diff.before.vocabulary, diff.after.vocabulary);
  return buildContext({ ...diff.after, vocabulary });
};

export const viewDiff = (diff: ContentDiff): DiffView => {
  const context = diffContext(diff);
  const { names, record } = context;
  const byVanguard = Map.groupBy(diff.entries, (change) => entryOf(change).vanguards[0] ?? '');
  const groups = vanguardGroups(diff, {
    nameOf: ({ id }) => names.vanguard(id),
    of: (one) => [
      ...viewVanguardLines(one, record.vocabulary, names),
      ...one.profile.map((change) => profileLine(change, names.vanguard(one.id), names)),
      ...(byVanguard.get(one.id) ?? []).flatMap((change) => entryLines(change, context)),
    ],
  });
  const lists = diff.lists.flatMap((change) => listLines(change, diff.after.entries));
  const all = [...groups.flatMap(([, lines]) => lines), ...lists];
  const texts = [...all.filter(isText), ...diff.bodies.map((key) => bodyLine(key, context))];
  const facts = (lines: readonly DiffLine[]): readonly DiffLine[] => lines.filter((line) => !isText(line));
  const told = groups
    .map(([title, lines]) => toGroup(title, facts(lines)))
    .filter(({ lines }) => lines.length > 0);
  return {
    summary: summaryOf(facts(all), texts),
    groups: [
      ...capGroups(told),
      ...[toGroup('Names and lists', facts(lists)), toGroup('In words alone', texts)].filter(
        ({ lines }) => lines.length > 0,
      ),
    ],
  };
};

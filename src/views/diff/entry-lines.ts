import { ACCESS, ENTRY_KINDS, EXTENTS } from '../../domain/code-lists.ts';
import { spanWords } from '../../domain/dates/date-words.ts';
import type { EntryChange, EntryField } from '../../domain/diff/entry-changes.ts';
import type { Claim } from '../../domain/model/claim.ts';
import type { Entry } from '../../domain/model/entry.ts';
import type { Pair } from '../../domain/record/pair-up.ts';
import { countWords, listWords, lowerArticle, uncapitalise } from '../../domain/words/lists.ts';
import type { ViewContext } from '../context.ts';
import { claimSentence } from '../entry/claim-sentence.ts';
import { lineOf, quote, type DiffLine } from './diff-line.ts';

/** How many claims of one entry are told one by one. */
const MOST_CLAIMS = 6;

const capped = (words: readonly string[], joiner: string): string => {
  const rest = words.length - MOST_CLAIMS;
  return [...words.slice(0, MOST_CLAIMS), ...(rest > 0 ? [`${rest} more`] : [])].join(joiner);
};

const claimCount = (count: number): string => countWords(count, 'claim');

const FIELDS = {
  title: 'title',
  kind: 'kind',
  vanguards: 'vanguards',
  reported: 'report date',
  repeats: 'item that it repeats',
  because: 'reason for being here',
  summary: 'summary',
  'source.publisher': 'publisher',
  'source.title': 'title in the source',
  'source.titleIs': 'kind of title',
  'source.author': 'author',
  'source.published': 'day of publication',
  'source.publishedBasis': 'ground for the day of publication',
  'source.url': 'link to the source',
  'source.alsoAt': 'links to copies',
  'source.archive': 'link to the archive',
  'source.access': 'access to the source',
  'source.read': 'day on which it was read',
  'source.extent': 'extent of reading',
} as const satisfies Record<EntryField, string>;

/** A field's value where it is short enough to be said; undefined for one whose change is only named. */
const valueOf = (entry: Entry, field: EntryField, { names }: ViewContext): string | undefined => {
  const { source } = entry;
  switch (field) {
    case 'title':
      return quote(entry.title);
    case 'kind':
      return uncapitalise(ENTRY_KINDS[entry.kind]);
    case 'vanguards':
      return listWords(entry.vanguards.map((id) => lowerArticle(names.vanguard(id))));
    case 'reported':
      return spanWords(entry.reported);
    case 'source.publisher':
      return names.organisation(source.publisher);
    case 'source.published':
      return source.published ? spanWords(source.published) : 'unknown';
    case 'source.read':
      return spanWords(source.read);
    case 'source.access':
      return uncapitalise(ACCESS[source.access]);
    case 'source.extent':
      return uncapitalise(EXTENTS[source.extent]);
    default:
      return undefined;
  }
};

const fieldWords = (field: EntryField, before: Entry, after: Entry, context: ViewContext): string => {
  const [was, now] = [valueOf(before, field, context), valueOf(after, field, context)];
  return was === undefined || now === undefined || was === now
    ? `its ${FIELDS[field]} changed`
    : `its ${FIELDS[field]} was ${was}, and is now ${now}`;
};

/** What differs between two claims that read alike, in words. */
const detailWords = (before: Claim, after: Claim): string => {
  const details = (['by', 'reason', 'note', 'certainty'] as const).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  const words = { by: 'who said it', reason: 'the reason', note: 'the note', certainty: 'how sure it is' };
  return details.length > 0 ? listWords(details.map((key) => words[key])) : 'how it is put';
};

const claimWords = ({ before, after }: Pair<Claim>, context: ViewContext): string => {
  const [was, now] = [before, after].map((claim) => claim && claimSentence(claim, context));
  if (was === undefined) return `it now also says ${quote(now ?? '')}`;
  if (now === undefined) return `it no longer says ${quote(was)}`;
  if (before && after && was === now) return `of ${quote(now)}, ${detailWords(before, after)} changed`;
  return `it said ${quote(was)}, and now says ${quote(now)}`;
};

const movedWords = ({ hasStub }: { readonly hasStub: boolean }): string =>
  hasStub
    ? 'moved to a new address, to which the old one leads'
    : 'moved to a new address; the old one leads nowhere, so leave a stub with a redirect there';

const NO_CORRECTION =
  'No correction is noted with this change; if the record had it wrong, add one (CONTRIBUTING.md#how-to-correct-an-entry)';

/** A claim that was published says something else, or is gone; one that is only added corrects nothing. */
const wantsCorrection = ({ claims, corrections }: EntryChange & { kind: 'changed' }): boolean =>
  corrections.length === 0 && claims.some(({ before }) => before !== undefined);

const TEXT_FIELDS: readonly EntryField[] = ['summary', 'because'];

const changedLines = (
  change: EntryChange & { kind: 'changed' },
  context: ViewContext,
): readonly DiffLine[] => {
  const { before, after, claims, fields, corrections, moved } = change;
  const facts = fields.filter((field) => !TEXT_FIELDS.includes(field));
  const texts = fields.filter((field) => TEXT_FIELDS.includes(field));
  const words = [
    ...(moved ? [movedWords(moved)] : []),
    ...(claims.length > 0
      ? [
          capped(
            claims.map((pair) => claimWords(pair, context)),
            '; ',
          ),
        ]
      : []),
    ...facts.map((field) => fieldWords(field, before, after, context)),
    ...corrections.map(({ note }) => `a correction is noted, ${quote(note)}`),
  ];
  const missing = wantsCorrection(change) ? `. ${NO_CORRECTION}` : '';
  return [
    ...(words.length > 0
      ? [lineOf('changed entry', quote(after.title), `${words.join('; ')}${missing}`)]
      : []),
    ...texts.map((field) => lineOf('text', quote(after.title), `its ${FIELDS[field]} is rewritten`)),
  ];
};

const addedWords = (entry: Entry, { names }: ViewContext): string => {
  const claims = entry.claims.length > 0 ? `with ${claimCount(entry.claims.length)}` : 'with no claims';
  const kind = uncapitalise(ENTRY_KINDS[entry.kind]);
  return `a new entry (${kind}, ${names.organisation(entry.source.publisher)}, ${spanWords(entry.reported)}), ${claims}`;
};

const removedWords = (entry: Entry, into: string | undefined, context: ViewContext): string => {
  const told = capped(
    entry.claims.map((claim) => quote(claimSentence(claim, context))),
    ', ',
  );
  const target = into === undefined ? undefined : context.entries.get(into);
  const where = target ? `; its address leads to ${quote(target.title)}` : '';
  return entry.claims.length > 0
    ? `taken out, and ${claimCount(entry.claims.length)} with it: ${told}${where}`
    : `taken out; it made no claims${where}`;
};

/** What became of one entry, as lines: none where it only follows another change. */
export const entryLines = (change: EntryChange, context: ViewContext): readonly DiffLine[] => {
  switch (change.kind) {
    case 'added':
      return [lineOf('new entry', quote(change.entry.title), addedWords(change.entry, context))];
    case 'removed':
      return [
        lineOf(
          'entry taken out',
          quote(change.entry.title),
          removedWords(change.entry, change.into, context),
        ),
      ];
    case 'changed':
      return changedLines(change, context);
    default:
      return change satisfies never;
  }
};

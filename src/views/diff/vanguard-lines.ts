import type { VanguardDiff } from '../../domain/diff/content-changes.ts';
import type { VanguardChange } from '../../domain/diff/vanguard-changes.ts';
import type { EntryId } from '../../domain/model/ids.ts';
import type { Vocabulary } from '../../domain/model/vocabulary.ts';
import { changeWords } from '../../domain/words/change-words.ts';
import { countWords, listWords, lowerArticle, uncapitalise } from '../../domain/words/lists.ts';
import { namesOf, type Names } from '../../domain/words/names.ts';
import { amountWords } from '../../domain/words/thing-words.ts';
import { lineOf, quote, type DiffKind, type DiffLine } from './diff-line.ts';
import { ledgerClause, ledgerLine, placeRows } from './ledger-lines.ts';
import { newSidesWords } from './new-sides-words.ts';
import { milestoneLine, pastLine } from './milestone-lines.ts';

type PlainChange = Exclude<VanguardChange, { kind: 'milestone' | 'delay' | 'past' }>;

const KINDS = {
  stance: 'position',
  quantity: 'amount',
  scope: 'service',
  party: 'party',
  score: 'score',
  disagreement: 'disagreement',
} as const satisfies Record<PlainChange['kind'], DiffKind>;

/** How each kind goes on from “Dudley’s”. */
const openingOf = (change: PlainChange, subject: string): string => {
  switch (change.kind) {
    case 'stance':
      return `positions on ${uncapitalise(subject)}`;
    case 'scope':
      return `scope, ${uncapitalise(subject)}`;
    case 'party':
      return `parties, ${subject}`;
    case 'quantity':
    case 'score':
    case 'disagreement':
      return uncapitalise(subject);
    default:
      return change satisfies never;
  }
};

const plainLine = (change: PlainChange, place: string, vocabulary: Vocabulary): DiffLine => {
  const { subject, says } = changeWords(change, vocabulary);
  const isRewritten = change.kind === 'quantity' && change.before && change.after;
  const sides = change.kind === 'disagreement' ? newSidesWords(change, namesOf(vocabulary)) : undefined;
  const words = isRewritten
    ? `was given as ${amountWords(change.before)}, and is now given as ${amountWords(change.after)}`
    : sides === undefined
      ? says
      : `${says}: ${sides}`;
  return lineOf(KINDS[change.kind], `${place}’s ${openingOf(change, subject)}`, words);
};

/** The lines for what is derived of one vanguard. */
export const viewVanguardLines = (
  { id, changes, before, after }: VanguardDiff,
  vocabulary: Vocabulary,
  names: Names,
): readonly DiffLine[] => {
  const milestones = changes.filter((change) => change.kind === 'milestone');
  const rows = placeRows(
    milestones,
    changes.filter((change) => change.kind === 'delay'),
  );
  const titles = new Map([...before.entries, ...after.entries].map((entry) => [entry.id, entry.title]));
  const titleOf = (entry: EntryId): string => quote(titles.get(entry) ?? entry);
  const told = new Set([...rows.values()].flat());
  return changes.flatMap((change) => {
    if (change.kind === 'milestone')
      return [milestoneLine(change, ledgerClause(rows.get(change) ?? []), names)];
    if (change.kind === 'delay') return told.has(change) ? [] : [ledgerLine(change, names, titleOf)];
    if (change.kind === 'past') return [pastLine(change, names)];
    return [plainLine(change, names.vanguard(id), vocabulary)];
  });
};

/** The line that a vanguard has come, or is gone; none for one that stays. */
export const viewArrival = ({ kind, before, after }: VanguardDiff): readonly DiffLine[] => {
  if (kind === 'kept') return [];
  const { vanguard, entries } = kind === 'added' ? after : before;
  const tracks = vanguard.tracks.map(({ title }) => lowerArticle(title));
  const claims = entries.flatMap((entry) => entry.claims.filter((claim) => claim.vanguard === vanguard.id));
  const holds = `${countWords(tracks.length, 'track')} (${listWords(tracks)}), ${countWords(entries.length, 'entry', 'entries')} and ${countWords(claims.length, 'claim')}`;
  return [
    lineOf(
      'vanguard',
      vanguard.name,
      kind === 'added' ? `a new vanguard, with ${holds}` : `no longer a vanguard; it had ${holds}`,
    ),
  ];
};

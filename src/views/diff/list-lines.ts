import type { ListChange, ListItem, ListName } from '../../domain/diff/list-changes.ts';
import type { Claim } from '../../domain/model/claim.ts';
import type { Entry } from '../../domain/model/entry.ts';
import { countWords, listWords } from '../../domain/words/lists.ts';
import { lineOf, quote, type DiffLine } from './diff-line.ts';

const LISTS = {
  organisation: 'organisation',
  milestone: 'milestone',
  decision: 'decision',
  option: 'option',
  cause: 'cause of delay',
  service: 'service',
  term: 'glossary term',
} as const satisfies Record<ListName, string>;

/** The keys that hold prose: what they say is for readers, and no part of what is derived. */
const PROSE = new Set(['means', 'asks', 'short', 'note']);
const NAMES = new Set(['name', 'title', 'term']);

const namesThing = (list: ListName, id: string, claim: Claim): boolean => {
  switch (list) {
    case 'organisation':
      return claim.by.includes(id) || (claim.kind === 'party' && claim.organisation === id);
    case 'milestone':
      return (claim.kind === 'milestone' || claim.kind === 'delay') && claim.milestone === id;
    case 'decision':
      return claim.kind === 'decision' && claim.decision === id;
    case 'option':
      return claim.kind === 'decision' && `${claim.decision}/${claim.option}` === id;
    case 'cause':
      return claim.kind === 'delay' && claim.causes.includes(id);
    case 'service':
      return claim.kind === 'scope' && claim.service === id;
    case 'term':
      return false;
    default:
      return list satisfies never;
  }
};

/** “; 12 entries name it”, or nothing for a thing that no entry names. */
const usesWords = (list: ListName, { id }: ListItem, entries: readonly Entry[]): string => {
  const uses = entries.filter(
    (entry) =>
      (list === 'organisation' && entry.source.publisher === id) ||
      entry.claims.some((claim) => namesThing(list, id, claim)),
  ).length;
  return uses === 0 ? '' : `; ${countWords(uses, 'entry names', 'entries name')} it`;
};

const plainKey = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const valueWords = (value: unknown): string | undefined => {
  if (value === undefined) return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return quote(value);
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
    ? value.length > 0
      ? listWords(value.map(quote))
      : 'nothing'
    : undefined;
};

const keyWords = (key: string, before: ListItem, after: ListItem): string => {
  const [was, now] = [valueWords(before.says[key]), valueWords(after.says[key])];
  return was === undefined || now === undefined
    ? `its ${plainKey(key)} changed`
    : `its ${plainKey(key)} was ${was}, and is now ${now}`;
};

const changedWords = (
  { list, before, after, keys }: ListChange & { kind: 'changed' },
  entries: readonly Entry[],
): readonly string[] => [
  ...(before.name === after.name
    ? []
    : [`now called ${quote(after.name)}${usesWords(list, after, entries)}`]),
  ...(keys.includes('id') || before.id !== after.id ? ['it has another id, and so another address'] : []),
  ...keys
    .filter((key) => key !== 'id' && !NAMES.has(key) && !PROSE.has(key))
    .map((key) => keyWords(key, before, after)),
];

/** What became of one thing of a list, as lines. `entries` are those of the newer record. */
export const listLines = (change: ListChange, entries: readonly Entry[]): readonly DiffLine[] => {
  const { list } = change;
  const subjectOf = ({ name }: ListItem): string => `The ${LISTS[list]} ${quote(name)}`;
  if (change.kind !== 'changed') {
    const { item } = change;
    const of = item.of === undefined ? '' : ` on ${quote(item.of)}`;
    const uses = change.kind === 'added' ? usesWords(list, item, entries) : '';
    return [lineOf('name', subjectOf(item), `${change.kind === 'added' ? 'new' : 'taken out'}${of}${uses}`)];
  }
  const words = changedWords(change, entries);
  const prose = change.keys.filter((key) => PROSE.has(key));
  return [
    ...(words.length > 0 ? [lineOf('name', subjectOf(change.before), words.join('; '))] : []),
    ...(prose.length > 0 ? [lineOf('text', subjectOf(change.after), 'its words are rewritten')] : []),
  ];
};

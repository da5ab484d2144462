import type { Vocabulary } from '../../domain/model/vocabulary.ts';
import type { ClaimKey } from '../../schemas/entry.ts';
import { CLAIM_SHAPES } from '../read-claim-words.ts';
import { codesAt } from './code-places.ts';

/** What people call a thing, and its id. */
type Names = readonly (readonly [string, string])[];

const codeNames = (codes: Readonly<Record<string, string>>): Names =>
  Object.entries(codes).map(([code, label]) => [label, code]);

const titleNames = (things: readonly { readonly id: string; readonly title: string }[]): Names =>
  things.map(({ id, title }) => [title, id]);

export const organisationNames = ({ organisations }: Vocabulary): Names =>
  organisations.flatMap(({ id, name, aka }) => [name, ...aka].map((each) => [each, id] as const));

export const vanguardNames = ({ vanguards }: Vocabulary): Names => [
  ...vanguards.map(({ id, name }) => [name, id] as const),
  ['national', 'national'],
];

/** The names that can stand in one place of a claim. */
const namesFor = (place: string, kind: ClaimKey, vocabulary: Vocabulary): Names => {
  switch (place) {
    case 'milestone':
      return titleNames(vocabulary.milestones);
    case 'decision':
      return titleNames(vocabulary.decisions);
    case 'option':
      return vocabulary.decisions.flatMap(({ options }) => titleNames(options));
    case 'service':
      return titleNames(vocabulary.services);
    case 'organisation':
      return organisationNames(vocabulary);
    default:
      return codeNames(codesAt(kind, place));
  }
};

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** The id of a name, or of what is an id already; undefined where nothing has it. */
export const idOf = (text: string, names: Names): string | undefined => {
  const wanted = plain(text.trim());
  return names.find(([name, id]) => plain(name) === wanted || id === wanted)?.[1];
};

/** The longest name at the start of a text, and what comes after it. */
const takeName = (text: string, names: Names): { readonly id: string; readonly rest: string } | undefined => {
  const lower = plain(text);
  const fits = ([name]: Names[number]): boolean =>
    lower.startsWith(plain(name)) && /^(?:[\s,:;|]|$)/.test(text.slice(name.length));
  const found = names.filter(fits).toSorted(([a], [b]) => b.length - a.length)[0];
  return found && { id: found[1], rest: text.slice(found[0].length).replace(/^[\s,:|]+/, '') };
};

const listIds = (text: string, names: Names): string =>
  text
    .split(',')
    .map((part) => idOf(part, names) ?? part.trim())
    .join(', ');

/** The names behind `by:` as ids. */
const nameKeys = (text: string, vocabulary: Vocabulary): string =>
  text.replace(
    /;\s*by:\s*([^;]+)/g,
    (_, names: string) => `; by: ${listIds(names, organisationNames(vocabulary))}`,
  );

/** A claim on one line with the names that people use made into ids, as far as they are known: “Contract award planned by April 2018”. */
export const nameIds = (kind: ClaimKey, line: string, vocabulary: Vocabulary): string => {
  const places = CLAIM_SHAPES[kind].replaceAll(/[[\]…]/g, '').split(' ');
  let rest = line.trim();
  const ids: string[] = [];
  for (const place of places) {
    if (place === 'causes') {
      const [causes = '', ...keys] = rest.split(';');
      rest = [listIds(causes, titleNames(vocabulary.causes)), ...keys].join(';');
      break;
    }
    const names = namesFor(place, kind, vocabulary);
    const found = takeName(rest, [...names, ...names.map(([, id]) => [id, id] as const)]);
    if (!found) break;
    ids.push(found.id);
    rest = found.rest;
  }
  return nameKeys([...ids, rest].filter((part) => part !== '').join(' '), vocabulary);
};

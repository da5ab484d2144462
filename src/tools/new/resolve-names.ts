import {
  ACCESS,
  ENTRY_KINDS,
  EXTENTS,
  FIGURE_THINGS,
  MILESTONE_STATUSES,
  PARTY_ROLES,
  PARTY_STATUSES,
  SCOPE_STATUSES,
  STANCES,
  TERM_THINGS,
  TITLE_IS,
  VALUE_THINGS,
} from '../../domain/code-lists.ts';
import {
  codeNames,
  idOfName,
  nameList,
  readLeadingName,
  readNames,
  type NameList,
} from '../../drafting/name-list.ts';
import type { OpenClaim } from '../../drafting/read-claim-words.ts';
import { CLAIM_KEYS, type ClaimKey } from '../../schemas/entry.ts';
import type { Desk } from './desk.ts';
import { knownDecisions, knownOrganisations } from './known.ts';
import type { OpenAnswers } from './open-answers.ts';

type NamesOf = (claim: OpenClaim) => NameList;

/** The keys with which a claim of a kind starts and that name something, in their order, and the key that takes what is left. */
interface Shape {
  readonly names: readonly (readonly [key: string, names: NamesOf])[];
  readonly last?: string;
}

const titled = (things: readonly { readonly id: string; readonly title: string }[]): NameList =>
  nameList(things.map(({ id, title }) => [id, [title]]));

const always =
  (names: NameList): NamesOf =>
  () =>
    names;

const organisationNames = (desk: Desk, answers: OpenAnswers): NameList =>
  nameList(knownOrganisations(desk, answers).map(({ id, name, aka = [] }) => [id, [name, ...aka]]));

const shapesOf = (desk: Desk, answers: OpenAnswers): Readonly<Record<ClaimKey, Shape>> => {
  const { milestones, services } = desk.content.vocabulary;
  const step = ['milestone', always(titled([...milestones, ...answers.add.milestones]))] as const;
  const decisions = knownDecisions(desk, answers);
  const optionNames: NamesOf = ({ decision }) =>
    titled(decisions.find(({ id }) => id === decision)?.options ?? []);
  const code = (key: string, list: Readonly<Record<string, string>>) =>
    [key, always(codeNames(list))] as const;
  return {
    milestones: { names: [step, code('status', MILESTONE_STATUSES)], last: 'date' },
    decisions: {
      names: [['decision', always(titled(decisions))], ['option', optionNames], code('stance', STANCES)],
    },
    values: { names: [code('of', VALUE_THINGS)], last: 'amount' },
    terms: { names: [code('of', TERM_THINGS)], last: 'length' },
    scope: { names: [['service', always(titled(services))], code('status', SCOPE_STATUSES)] },
    parties: {
      names: [
        ['organisation', always(organisationNames(desk, answers))],
        code('role', PARTY_ROLES),
        code('status', PARTY_STATUSES),
      ],
    },
    figures: { names: [code('of', FIGURE_THINGS)], last: 'count' },
    delays: { names: [step], last: 'causes' },
  };
};

/** Each name where it stands; undefined where one of them is none. */
const inPlace = (claim: OpenClaim, { names }: Shape): OpenClaim | undefined => {
  let read = claim;
  for (const [key, namesOf] of names) {
    const text = read[key];
    if (text === undefined) continue;
    const id = typeof text === 'string' ? idOfName(namesOf(read), text) : undefined;
    if (id === undefined) return undefined;
    read = { ...read, [key]: id };
  }
  return read;
};

/** Names of more than one word: all words once more, each key taking the longest name. Undefined where that does not come out. */
const acrossWords = (claim: OpenClaim, { names, last }: Shape): OpenClaim | undefined => {
  const keys = [...names.map(([key]) => key), ...(last === undefined ? [] : [last])];
  const texts = keys.flatMap((key) => claim[key] ?? []);
  if (!texts.every((text) => typeof text === 'string')) return undefined;
  let words: readonly string[] = texts.join(' ').split(/\s+/);
  let read = Object.fromEntries(Object.entries(claim).filter(([key]) => !keys.includes(key)));
  for (const [key, namesOf] of names) {
    if (words.length === 0) break;
    const found = readLeadingName(namesOf(read), words);
    if (!found) return undefined;
    read = { ...read, [key]: found.id };
    words = found.rest;
  }
  if (words.length === 0) return read;
  if (last === undefined) return undefined;
  return { ...read, [last]: Array.isArray(claim[last]) ? words : words.join(' ') };
};

/** The ids of a list of names, which the flags split into words. */
const withList = (claim: OpenClaim, key: string, names: NameList): OpenClaim => {
  const list = claim[key];
  if (!Array.isArray(list)) return claim;
  const ids = readNames(
    names,
    list.flatMap((text) => String(text).split(/[\s,]+/)),
  );
  return ids ? { ...claim, [key]: ids } : claim;
};

const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: ENTRY_KINDS,
  'source.title-is': TITLE_IS,
  'source.access': ACCESS,
  'source.extent': EXTENTS,
};

/** Puts ids in the place of names, wherever a name is that of one thing. What is known by no name stays, for the check to find. */
export const resolveNames = (desk: Desk, answers: OpenAnswers): void => {
  const { front, claims } = answers;
  for (const [path, list] of Object.entries(CODES)) {
    const text = front.get(path);
    const id = typeof text === 'string' ? idOfName(codeNames(list), text) : undefined;
    if (id !== undefined) front.set(path, id);
  }
  const { vanguards, causes } = desk.content.vocabulary;
  const places = nameList(vanguards.map(({ id, name }) => [id, [name]]));
  const holders = organisationNames(desk, answers);
  const shapes = shapesOf(desk, answers);
  for (const key of CLAIM_KEYS)
    claims[key].splice(
      0,
      Infinity,
      ...claims[key].map((claim) => {
        const read = inPlace(claim, shapes[key]) ?? acrossWords(claim, shapes[key]) ?? claim;
        return withList(withList(read, 'by', holders), 'causes', titled(causes));
      }),
    );
  const named = withList({ vanguards: front.get('vanguards') }, 'vanguards', places)['vanguards'];
  if (named !== undefined) front.set('vanguards', named);
};

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { PLACES } from './words.ts';

interface Listed {
  readonly id: string;
}

interface Decision extends Listed {
  readonly options: readonly Listed[];
}

/** The vocabularies of the true record, with local bodies for the made-up places. */
export interface Lists {
  readonly milestones: readonly (Listed & { readonly judged: boolean; readonly lasts: boolean })[];
  readonly decisions: readonly Decision[];
  readonly services: readonly Listed[];
  readonly causes: readonly Listed[];
  readonly organisations: readonly Listed[];
  readonly terms: readonly (Listed & { readonly name: string; readonly text: string })[];
}

/** Ids by the name of the list to which they belong; an option is `<decision>/<option>`. */
export type UsedIds = ReadonlyMap<string, ReadonlySet<string>>;

const LOCAL = [
  ['ccg', 'CCG', 'commissioner'],
  ['council', 'Council', 'council'],
  ['hospitals', 'Hospitals NHS Trust', 'provider'],
  ['community', 'Community Health', 'provider'],
  ['gp-federation', 'GP Federation', 'gp-body'],
  ['lmc', 'Local Medical Committee', 'gp-body'],
  ['gazette', 'Gazette', 'publisher'],
  ['voices', 'Patient Voices', 'campaign'],
] as const;

const localBodies = (places: number) =>
  PLACES.slice(0, places).flatMap((place) =>
    LOCAL.map(([id, name, type]) => ({
      id: `${place.toLowerCase().replaceAll(' ', '-')}-${id}`,
      name: `${place} ${name}`,
      type,
    })),
  );

/** A term as it stands, without links to what the made-up record lacks. */
const unlink = (text: string): string => text.replaceAll(/\[([^\]]+)\]\(\/(?!glossary)[^)]*\)/g, '$1');

const readTerms = async (dir: string): Promise<Lists['terms']> => {
  const files = (await readdir(join(dir, 'glossary'))).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(dir, 'glossary', file), 'utf8');
      return {
        id: file.replace(/\.mdx$/, ''),
        name: /^term: ['"]?(.+?)['"]?$/m.exec(text)?.[1] ?? file,
        text: unlink(text),
      };
    }),
  );
};

export const readLists = async (dir: string, places: number): Promise<Lists> => {
  const read = async (name: string): Promise<never> =>
    parse(await readFile(join(dir, `${name}.yaml`), 'utf8')) as never;
  const organisations: readonly Listed[] = await read('organisations');
  return {
    milestones: await read('milestones'),
    decisions: await read('decisions'),
    services: await read('services'),
    causes: await read('causes'),
    organisations: [...organisations, ...localBodies(places)],
    terms: await readTerms(dir),
  };
};

const ORGANISATION_LINKS = ['predecessors', 'successors'];

/** The lists as files of a content folder, with nothing in them that no entry uses. */
export const printLists = (lists: Lists, used: UsedIds): ReadonlyMap<string, string> => {
  const keep = (name: string, items: readonly Listed[]): readonly Listed[] =>
    items.filter(({ id }) => used.get(name)?.has(id));
  const decisions = lists.decisions
    .map((decision) => ({
      ...decision,
      options: decision.options.filter(({ id }) => used.get('options')?.has(`${decision.id}/${id}`)),
    }))
    .filter(({ options }) => options.length > 0);
  // A link to a body that is left out would lead nowhere.
  const organisations = keep('organisations', lists.organisations).map((one) =>
    Object.fromEntries(Object.entries(one).filter(([key]) => !ORGANISATION_LINKS.includes(key))),
  );
  return new Map([
    ['milestones.yaml', stringify(keep('milestones', lists.milestones))],
    ['decisions.yaml', stringify(decisions)],
    ['services.yaml', stringify(keep('services', lists.services))],
    ['causes.yaml', stringify(keep('causes', lists.causes))],
    ['organisations.yaml', stringify(organisations)],
    ...lists.terms.map(({ id, text }) => [`glossary/${id}.mdx`, text] as const),
  ]);
};

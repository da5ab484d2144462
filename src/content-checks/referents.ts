import type { ContentSources } from '../content-loader/sources.ts';
import { nearMiss } from '../schemas/near-miss.ts';
import { withArticle, type KnownIds, type Referent } from './known-ids.ts';

/** Says what was probably meant by a reference that leads nowhere, as the end of a message; empty where there is no telling. */
export type TellMeant = (text: string, referent: Referent) => string;

/** No name is longer. */
const MAX_LENGTH = 200;

/** A name as an id would be made of it. */
const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

type NamedThing = readonly [id: string, names: readonly (string | undefined)[]];

const namedThings = (referent: Referent, sources: ContentSources): readonly NamedThing[] => {
  const { vocabularies: lists } = sources;
  switch (referent) {
    case 'milestone':
      return (lists.milestones.written ?? []).map(({ id, title }) => [id, [title]]);
    case 'decision':
      return (lists.decisions.written ?? []).map(({ id, title }) => [id, [title]]);
    case 'service':
      return (lists.services.written ?? []).map(({ id, title }) => [id, [title]]);
    case 'cause':
      return (lists.causes.written ?? []).map(({ id, title }) => [id, [title]]);
    case 'organisation':
      return (lists.organisations.written ?? []).map(({ id, name, aka = [] }) => [id, [name, ...aka]]);
    case 'vanguard':
      return sources.vanguards.map(({ id, written }) => [id, [written?.name]]);
    case 'glossary term':
      return sources.glossary.map(({ id, written }) => [
        id,
        [written?.term, written?.abbreviation, ...(written?.also ?? [])],
      ]);
    case 'entry':
      return sources.entries.map(({ id, draft }) => [id, [draft.title, id.split('/').at(-1)]]);
    default:
      return referent satisfies never;
  }
};

/** The ids of things by each of their names; a name of two things is none. */
const byName = (things: readonly NamedThing[]): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  const shared = new Set<string>();
  for (const [id, names] of things)
    for (const name of new Set(names.map((each) => slug(each ?? '')))) {
      if (ids.has(name) && ids.get(name) !== id) shared.add(name);
      ids.set(name, id);
    }
  for (const name of [...shared, '']) ids.delete(name);
  return ids;
};

/** Among what else a text is an id: “It is an organisation.” */
const tellOtherKind = (text: string, { byReferent, optionsByDecision }: KnownIds): string => {
  const kind = [...byReferent].find(([, ids]) => ids?.has(text))?.[0];
  if (kind) return ` It is ${withArticle(kind)}.`;
  const decision = [...optionsByDecision].find(([, options]) => options.has(text))?.[0];
  return decision === undefined ? '' : ` It is an option of the decision "${decision}".`;
};

/**
 * By the same id among other things, by a name or abbreviation, by a near id, then by a near name. Each list of names is made
 * once, at its first use.
 */
export const makeTellMeant = (sources: ContentSources, known: KnownIds): TellMeant => {
  const names = new Map<Referent, ReadonlyMap<string, string>>();
  const told = new Map<string, string>();
  const findMeant = (text: string, referent: Referent): string | undefined => {
    const ids = names.get(referent) ?? byName(namedThings(referent, sources));
    names.set(referent, ids);
    const named = ids.get(slug(text));
    if (named !== undefined) return named;
    const near = nearMiss(text, known.byReferent.get(referent) ?? []);
    if (near !== undefined) return near;
    const nearName = nearMiss(slug(text), ids.keys());
    return nearName === undefined ? undefined : ids.get(nearName);
  };
  return (text, referent) => {
    const key = `${referent} ${text}`;
    const before = told.get(key);
    if (before !== undefined) return before;
    if (text.length > MAX_LENGTH) return '';
    const other = tellOtherKind(text, known);
    const meant = other === '' ? findMeant(text, referent) : undefined;
    const words = meant === undefined ? other : ` Did you mean "${meant}"?`;
    told.set(key, words);
    return words;
  };
};

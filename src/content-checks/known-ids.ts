import type { VocabularyName } from '../content-loader/collections.ts';
import type { ContentSources } from '../content-loader/sources.ts';
import { NATIONAL } from '../domain/model/ids.ts';
import type { TracksByVanguard } from '../schemas/resolve-claim.ts';

/** What something can be referred to as. */
export type Referent =
  'milestone' | 'decision' | 'service' | 'cause' | 'organisation' | 'vanguard' | 'entry' | 'glossary term';

/** “an organisation”, “a milestone”. */
export const withArticle = (referent: Referent): string =>
  /^[aeiou]/.test(referent) ? `an ${referent}` : `a ${referent}`;

/** The ids that exist, also of things with other faults; a set is undefined where its file cannot be read at all. */
export interface KnownIds {
  readonly byReferent: ReadonlyMap<Referent, ReadonlySet<string> | undefined>;
  readonly optionsByDecision: ReadonlyMap<string, ReadonlySet<string>>;
  /** Stubs: their addresses work, but they are no entries. */
  readonly redirects: ReadonlySet<string>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The things of a list as found, with their ids; what has no id is passed over. */
const listThings = (value: unknown): { readonly id: string; readonly thing: Record<string, unknown> }[] =>
  Array.isArray(value)
    ? value.flatMap((thing: unknown) =>
        isRecord(thing) && typeof thing['id'] === 'string' ? [{ id: thing['id'], thing }] : [],
      )
    : [];

const idsOf = (value: unknown): Set<string> => new Set(listThings(value).map(({ id }) => id));

export const collectKnownIds = (sources: ContentSources): KnownIds => {
  const { vocabularies } = sources;
  const listed = (name: VocabularyName): Set<string> | undefined =>
    Array.isArray(vocabularies[name].yaml.value) ? idsOf(vocabularies[name].yaml.value) : undefined;
  return {
    byReferent: new Map<Referent, Set<string> | undefined>([
      ['milestone', listed('milestones')],
      ['decision', listed('decisions')],
      ['service', listed('services')],
      ['cause', listed('causes')],
      ['organisation', listed('organisations')],
      ['vanguard', new Set([...sources.vanguards.map(({ id }) => id), NATIONAL])],
      ['entry', new Set(sources.entries.map(({ id }) => id))],
      ['glossary term', new Set(sources.glossary.map(({ id }) => id))],
    ]),
    optionsByDecision: new Map(
      listThings(vocabularies.decisions.yaml.value).map(({ id, thing }) => [id, idsOf(thing['options'])]),
    ),
    redirects: new Set(sources.redirects.map(({ id }) => id)),
  };
};

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** The tracks of every profile that can be read, with the milestones that each lists. */
export const collectTracks = (sources: ContentSources): TracksByVanguard =>
  new Map(
    sources.vanguards.flatMap(({ id, yaml }) =>
      isRecord(yaml.value)
        ? [
            [
              id,
              listThings(yaml.value['tracks']).map((track) => ({
                id: track.id,
                milestones: textsOf(track.thing['milestones']),
              })),
            ],
          ]
        : [],
    ),
  );

import type { ContentSources } from '../content-loader/sources.ts';
import { findOptions, findTexts } from './find-texts.ts';
import { ENTRY_REFERENCES } from './rules/reference-exists.ts';

/** The ids in each vocabulary that something uses. */
export interface UsedIds {
  readonly milestones: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
  readonly causes: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly glossary: ReadonlySet<string>;
  /** `<decision>/<option>`. */
  readonly options: ReadonlySet<string>;
}

const referencesTo = ({ entries }: ContentSources, wanted: string): string[] => {
  const patterns = Object.entries(ENTRY_REFERENCES)
    .filter(([, referent]) => referent === wanted)
    .map(([pattern]) => pattern.split('.'));
  return entries.flatMap(({ yaml }) =>
    patterns.flatMap((pattern) => findTexts(yaml.value, pattern).map(({ text }) => text)),
  );
};

const bodiesOf = ({ entries, vanguards, glossary }: ContentSources) => [
  ...entries,
  ...vanguards,
  ...glossary,
];

const linksInto = (sources: ContentSources, folder: string): string[] =>
  bodiesOf(sources).flatMap(({ body }) =>
    body.links.flatMap(({ href }) => {
      const [, place, id] = /^\/([a-z]+)\/([^/?#]+)/.exec(href) ?? [];
      return place === folder && id !== undefined ? [id] : [];
    }),
  );

/** Those that content names, and from each on those whose place it took or that took its own. */
const organisationsUsed = (sources: ContentSources): Set<string> => {
  const used = new Set([
    ...referencesTo(sources, 'organisation'),
    ...sources.vanguards.flatMap(({ yaml }) =>
      findTexts(yaml.value, ['commissioner']).map(({ text }) => text),
    ),
    ...linksInto(sources, 'organisations'),
  ]);
  const all = new Map((sources.vocabularies.organisations.written ?? []).map((each) => [each.id, each]));
  // A set hands out what is added to it while it is walked.
  for (const id of used) {
    const { predecessors = [], successors = [] } = all.get(id) ?? {};
    for (const { organisation } of [...predecessors, ...successors]) used.add(organisation);
  }
  return used;
};

/** A term's own body doesn't count. */
const termsUsed = (sources: ContentSources): Set<string> =>
  new Set(
    bodiesOf(sources).flatMap(({ path, body, yaml }) => [
      ...body.terms.filter((term) => path !== `glossary/${term}.mdx`),
      ...(path.startsWith('glossary/') ? findTexts(yaml.value, ['see', '*']).map(({ text }) => text) : []),
    ]),
  );

const optionsUsed = ({ entries }: ContentSources): Set<string> =>
  new Set(
    entries.flatMap(({ yaml }) =>
      findOptions(yaml.value).map(({ decision, text: option }) => `${decision}/${option}`),
    ),
  );

export const collectUsedIds = (sources: ContentSources): UsedIds => ({
  milestones: new Set(referencesTo(sources, 'milestone')),
  services: new Set(referencesTo(sources, 'service')),
  causes: new Set(referencesTo(sources, 'cause')),
  organisations: organisationsUsed(sources),
  glossary: termsUsed(sources),
  options: optionsUsed(sources),
});

import type { Vocabulary } from '../../domain/model/vocabulary.ts';
import { NATIONAL } from '../../domain/model/ids.ts';
import { ID } from '../common.ts';
import type { JsonSchema } from './json-schema.ts';

/** An id that exists, with what an editor is told of it. */
interface Offer {
  readonly id: string;
  readonly words: string;
}

type Referent =
  'milestone' | 'decision' | 'service' | 'cause' | 'organisation' | 'vanguard' | 'track' | 'term';

/** The ids that exist, by what they are ids of. */
export interface Offers extends Readonly<Record<Referent, readonly Offer[]>> {
  readonly optionsByDecision: ReadonlyMap<string, readonly Offer[]>;
}

/** The keys whose value, or each item of it, is an id of something else. */
export const REFERRING_KEYS: Readonly<Record<string, Referent>> = {
  vanguards: 'vanguard',
  vanguard: 'vanguard',
  publisher: 'organisation',
  organisation: 'organisation',
  commissioner: 'organisation',
  by: 'organisation',
  milestone: 'milestone',
  milestones: 'milestone',
  headline: 'milestone',
  track: 'track',
  decision: 'decision',
  service: 'service',
  causes: 'cause',
  see: 'term',
};

const describe = (title: string, ...more: readonly (string | undefined)[]): string =>
  [`**${title}**`, ...more.filter((words) => words !== undefined && words !== '')].join('\n\n');

const offer = ({ id, title, means }: { id: string; title: string; means?: string }): Offer => ({
  id,
  words: describe(title, means),
});

/** What can be referred to, from the vocabularies. */
export const collectOffers = (vocabulary: Vocabulary): Offers => ({
  milestone: vocabulary.milestones.map(offer),
  decision: vocabulary.decisions.map(({ id, title, asks }) => ({ id, words: describe(title, asks) })),
  service: vocabulary.services.map(offer),
  cause: vocabulary.causes.map(offer),
  organisation: vocabulary.organisations.map(({ id, name, aka, note }) => ({
    id,
    words: describe(name, aka.join(', '), note),
  })),
  vanguard: [
    ...vocabulary.vanguards.map(({ id, name, model }) => ({ id, words: describe(name, model) })),
    ...(vocabulary.vanguards.some(({ id }) => id === NATIONAL)
      ? []
      : [{ id: NATIONAL, words: describe('The national programme') }]),
  ],
  track: vocabulary.vanguards.flatMap(({ name, tracks }) =>
    tracks.map(({ id, title }) => ({ id, words: describe(title, name) })),
  ),
  term: vocabulary.glossary.map(({ id, term, short }) => ({ id, words: describe(term, short) })),
  optionsByDecision: new Map(vocabulary.decisions.map(({ id, options }) => [id, options.map(offer)])),
});

const takesId = (schema: JsonSchema | undefined): boolean => schema?.pattern === ID.source;

/** Puts the ids into a schema that takes one; an id that two things share is offered once. */
const restrict = (schema: JsonSchema, offers: readonly Offer[]): void => {
  const byId = new Map(offers.map(({ id, words }) => [id, words]));
  if (byId.size === 0) return;
  schema.enum = [...byId.keys()];
  schema.markdownEnumDescriptions = [...byId.values()];
};

/** The options of a decision, once the decision stands beside them. */
const offerOptions = (claim: JsonSchema, { optionsByDecision }: Offers): void => {
  if (!claim.properties?.['decision'] || !takesId(claim.properties['option'])) return;
  claim.allOf = [...optionsByDecision].map(([decision, options]) => {
    const option: JsonSchema = {};
    restrict(option, options);
    return {
      if: { type: 'object', properties: { decision: { const: decision } }, required: ['decision'] },
      then: { properties: { option } },
    };
  });
};

/** Puts the ids that exist into every place of a schema that takes one. */
export const offerIds = (schema: JsonSchema, offers: Offers): void => {
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const taking = takesId(property) ? property : property.items;
    const referent = REFERRING_KEYS[key];
    if (referent && taking && takesId(taking)) restrict(taking, offers[referent]);
  }
  offerOptions(schema, offers);
  const below = [...Object.values(schema.properties ?? {}), schema.items, schema.then, schema.else];
  for (const part of below) if (part) offerIds(part, offers);
};

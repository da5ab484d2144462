import type { EntryFacet } from '../../domain/record/entry-facets.ts';
import { lowerArticle, uncapitalise } from '../../domain/words/lists.ts';

/** What a list of entries is called, and what it holds, without a full stop. */
interface FacetSentences {
  readonly title: string;
  readonly description: string;
}

/** The words for the list of entries with one value of a facet. */
export const facetSentences = (facet: EntryFacet, name: string): FacetSentences => {
  switch (facet) {
    case 'vanguard':
      return {
        title: `Entries on ${name === 'National programme' ? 'the national programme' : name}`,
        description: `The published items in the record that speak of ${name}, the oldest first`,
      };
    case 'kind':
      return {
        title: `Entries of one kind: ${uncapitalise(name)}`,
        description: `The published items in the record of the kind “${name}”, the oldest first`,
      };
    case 'track':
      return {
        title: `Entries on a track: ${name}`,
        description: `The published items in the record with claims on the track “${name}”, the oldest first`,
      };
    case 'milestone':
      return {
        title: `Entries on a milestone: ${uncapitalise(name)}`,
        description: `The published items in the record that speak of the milestone “${name}”, the oldest first`,
      };
    case 'form':
      return {
        title: `Entries on a form: ${uncapitalise(name)}`,
        description: `The published items in the record that say what was held of the form “${name}”, the oldest first`,
      };
    case 'organisation':
      return {
        title: `Entries that name ${lowerArticle(name)}`,
        description: `The published items in the record that name ${lowerArticle(name)} as a party or as the holder of a position, the oldest first`,
      };
    case 'publisher':
      return {
        title: `Entries published by ${lowerArticle(name)}`,
        description: `The items in the record that ${lowerArticle(name)} published, the oldest first`,
      };
    case 'year':
      if (!/^\d+$/.test(name))
        return {
          title: 'Entries of which no day is known',
          description: 'The published items in the record that may be of any of several years',
        };
      return {
        title: `Entries of ${name}`,
        description: `The published items in the record that became public in ${name}`,
      };
    default:
      return facet satisfies never;
  }
};

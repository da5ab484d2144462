import { spanWords } from '../domain/dates/date-words.ts';
import type { Claim } from '../domain/model/claim.ts';
import { gatherEvidence } from '../domain/words/evidence.ts';
import { countWords } from '../domain/words/lists.ts';
import { entryAddress } from './addresses.ts';
import type { ViewContext } from './context.ts';

/** One source on an evidence line. */
export interface SourceView {
  readonly href: string;
  /** Who published it, and when it became public. */
  readonly text: string;
  /** What follows the link: that only its opening was read, and what parts it from the next. */
  readonly after: string;
}

export interface EvidenceView {
  /** “1 source”, “2 independent sources”. */
  readonly label: string;
  readonly sources: readonly SourceView[];
  /** Present where the editors are less than sure. */
  readonly certainty?: string;
}

const CERTAINTY_WORDS = { medium: 'fairly certain', low: 'uncertain' } as const;

export const viewEvidence = (claims: readonly Claim[], { entries, names }: ViewContext): EvidenceView => {
  const evidence = gatherEvidence(claims, entries);
  const count = evidence.independentSources;
  const { certainty } = evidence;
  return {
    label: count === 0 ? 'Known from a repost alone' : countWords(count, 'source', 'independent sources'),
    sources: evidence.sources.map(({ entry, publisher, reported, extent, isRepeat }, index, all) => {
      const notes = [...(isRepeat ? ['a repost'] : []), ...(extent === 'opening' ? ['opening only'] : [])];
      return {
        href: entryAddress(entry),
        text: `${names.organisation(publisher)}, ${spanWords(reported)}`,
        after: `${notes.length > 0 ? ` (${notes.join(', ')})` : ''}${index < all.length - 1 ? '; ' : ''}`,
      };
    }),
    ...(certainty !== 'high' && { certainty: CERTAINTY_WORDS[certainty] }),
  };
};

import { spanWords } from '../domain/dates/date-words.ts';
import type { Span } from '../domain/dates/span.ts';
import type { Claim } from '../domain/model/claim.ts';
import { gatherEvidence, type Evidence } from '../domain/words/evidence.ts';
import { countWords } from '../domain/words/lists.ts';
import { entryAddress } from './addresses.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './link.ts';

/** One source on an evidence line. */
interface SourceView {
  readonly href: string;
  /** Who published it, and when it became public. */
  readonly text: string;
  /** What follows the link: that only its opening was read, and what parts it from the next. */
  readonly after: string;
}

export interface EvidenceView {
  /** “1 source”, “2 independent sources”, “3 reports by 2 publishers”. */
  readonly label: string;
  readonly sources: readonly SourceView[];
  /** Whether the sources are so many that a line folds them up. */
  readonly isFolded: boolean;
  /** Present where the editors are less than sure. */
  readonly certainty?: string;
  /** “1 disagrees: HSJ”, leading to where all sides stand. */
  readonly dissent?: Link;
}

const CERTAINTY_WORDS = { medium: 'fairly certain', low: 'uncertain' } as const;

/** As many as fit on a line or two. */
const MOST_IN_LINE = 2;

const viewSources = (
  sources: Evidence['sources'],
  { names }: ViewContext,
  beside: Span | undefined,
): readonly SourceView[] => {
  const isAllOpenings = sources.length > 1 && sources.every(({ extent }) => extent === 'opening');
  return sources.map(({ entry, publisher, reported, extent, isRepeat }, index, all) => {
    const isLast = index === all.length - 1;
    const notes = [
      ...(isRepeat ? ['a repost'] : []),
      ...(extent === 'opening' && !isAllOpenings ? ['opening only'] : []),
      ...(isAllOpenings && isLast ? ['openings only'] : []),
    ];
    return {
      href: entryAddress(entry),
      text: [
        names.organisation(publisher),
        ...(reported.edtf === beside?.edtf ? [] : [spanWords(reported)]),
      ].join(', '),
      after: `${notes.length > 0 ? ` (${notes.join(', ')})` : ''}${isLast ? '' : '; '}`,
    };
  });
};

const labelOf = (reports: number, publishers: number): string => {
  if (reports === 0) return 'Known from a repost alone';
  if (reports === publishers) return countWords(reports, 'source', 'independent sources');
  return `${reports} reports by ${publishers === 1 ? 'one publisher' : countWords(publishers, 'publisher')}`;
};

/**
 * What claims rest on: how many independent sources, which, and how sure. A source that became public on the date that
 * already stands beside the line, `beside`, is named without it.
 */
export const viewEvidence = (claims: readonly Claim[], context: ViewContext, beside?: Span): EvidenceView => {
  const { reports, publishers, sources, certainty } = gatherEvidence(claims, context.entries);
  return {
    label: labelOf(reports, publishers),
    sources: viewSources(sources, context, beside),
    isFolded: sources.length > MOST_IN_LINE,
    ...(certainty !== 'high' && { certainty: CERTAINTY_WORDS[certainty] }),
  };
};

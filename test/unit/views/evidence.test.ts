import { describe, expect, it } from 'vitest';
import type { Extent } from '../../../src/domain/code-lists.ts';
import { spanOf } from '../../../src/domain/dates/parse-span.ts';
import type { Claim } from '../../../src/domain/model/claim.ts';
import { buildRecord } from '../../../src/domain/record/record.ts';
import { buildContext } from '../../../src/views/context.ts';
import { viewEvidence, type EvidenceView } from '../../../src/views/evidence.ts';
import { claimOf, entriesOf, trackOf, vanguardOf, vocabularyOf } from '../support/make-claims.ts';

/** The evidence of claims, each from an entry of its own; `extents` are those of the entries, in turn. */
const evidenceOf = (claims: readonly Claim[], extents: readonly Extent[]): EvidenceView => {
  const entries = entriesOf(claims).map((entry, index) => ({
    ...entry,
    source: { ...entry.source, extent: extents[index] ?? 'whole' },
  }));
  const vocabulary = vocabularyOf([vanguardOf('dudley', [trackOf('contract', 'The contract', [])])]);
  const asOf = spanOf('2026-11-22').latest;
  return viewEvidence(claims, buildContext(buildRecord({ entries, vocabulary, asOf })));
};

const claims = ['2017-01-01', '2017-02-01', '2017-03-01'].map((said) =>
  claimOf(`dudley/${said}-entry`, said, 'planned', '2018-04'),
);

const wordsOf = ({ sources }: EvidenceView): string =>
  sources.map(({ text, after }) => `${text}${after}`).join('');

describe('an evidence line', () => {
  it('says once of several openings that no more was read', () => {
    expect(wordsOf(evidenceOf(claims.slice(0, 2), ['opening', 'opening']))).toBe(
      'HSJ, 1 January 2017; HSJ, 1 February 2017 (openings only)',
    );
  });

  it('says of which source only the opening was read, where the other was read whole', () => {
    expect(wordsOf(evidenceOf(claims.slice(0, 2), ['opening', 'whole']))).toBe(
      'HSJ, 1 January 2017 (opening only); HSJ, 1 February 2017',
    );
  });

  it('folds up more than two sources', () => {
    expect(evidenceOf(claims.slice(0, 2), []).isFolded).toBe(false);
    expect(evidenceOf(claims, []).isFolded).toBe(true);
  });
});

import type { ValueClaim } from '../../../src/domain/model/claim.ts';
import type { Vanguard } from '../../../src/domain/model/vocabulary.ts';
import { amountOf } from '../../../src/domain/quantities/amount.ts';
import { spanOf } from '../../../src/domain/dates/parse-span.ts';
import { buildRecord, type TimelineRecord } from '../../../src/domain/record/record.ts';
import type { Claim } from '../../../src/domain/model/claim.ts';
import { claimOf, entriesOf, trackOf, vanguardOf, vocabularyOf } from './make-claims.ts';

/** The value of a vanguard's contract in one line: `valueOf('dudley', '£5bn', 'term')`. */
export const valueOf = (vanguard: string, amount: string, kind: 'term' | 'year' | 'unstated'): ValueClaim => {
  const entry = `${vanguard}/2017-${amount.replaceAll(/[^0-9a-z]/gi, '')}-${kind}`;
  const { id, reported, certainty, by } = claimOf(entry, '2017-06-13', 'planned', undefined, { vanguard });
  return {
    id,
    entry,
    vanguard,
    reported,
    certainty,
    by,
    kind: 'value',
    of: 'contract',
    amount: amountOf(amount),
    per: { kind },
  };
};

/** A record of vanguards with one track each, from claims of any kind. */
export const recordOf = (claims: readonly Claim[], ids: readonly string[] = []): TimelineRecord => {
  const names = new Set([...ids, ...claims.map(({ vanguard }) => vanguard)]);
  const vanguards: readonly Vanguard[] = [...names].map((id) =>
    vanguardOf(id, [
      trackOf('contract', 'The contract', ['contract-notice', 'service-start'], ['service-start']),
    ]),
  );
  return buildRecord({
    entries: entriesOf(claims),
    vocabulary: vocabularyOf(vanguards),
    asOf: spanOf('2026-11-22').latest,
  });
};

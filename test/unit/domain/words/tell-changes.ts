import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import type { Claim } from '../../../../src/domain/model/claim.ts';
import { findChanges, type RecordChange } from '../../../../src/domain/record/changes.ts';
import { buildRecord, type VanguardRecord } from '../../../../src/domain/record/record.ts';
import { changeSentence } from '../../../../src/domain/words/change-words.ts';
import * as make from '../../support/make-claims.ts';

const contract = make.trackOf('contract', 'The contract', [
  'contract-award',
  'service-start',
  'bid-deadline',
  'public-consultation',
]);
const alliance = make.trackOf('alliance', 'The alliance', ['organisation-created']);
const vocabulary = {
  ...make.vocabularyOf([make.vanguardOf('dudley', [contract, alliance])]),
  services: [{ id: 'gp', title: 'General practice', means: 'General practice.' }],
};
/** The same, where the alliance took the place of the contract. */
export const withSuccessor = {
  ...vocabulary,
  vanguards: [
    make.vanguardOf('dudley', [
      { ...contract, supersededBy: { track: 'alliance', entry: 'dudley/2018-02-27' } },
      alliance,
    ]),
  ],
};

const recordOf = (claims: readonly Claim[], words = vocabulary): VanguardRecord => {
  const asOf = spanOf('2026-11-22').latest;
  const [vanguard] = buildRecord({ entries: make.entriesOf(claims), vocabulary: words, asOf }).vanguards;
  if (!vanguard) throw new RangeError('no vanguard');
  return vanguard;
};

/** What differs between two records made of claims, in words; of some kinds of change. */
export const told = (
  before: readonly Claim[],
  after: readonly Claim[],
  kinds: readonly RecordChange['kind'][],
  words = vocabulary,
): string[] =>
  findChanges(recordOf(before, words), recordOf(after, words))
    .filter(({ kind }) => kinds.includes(kind))
    .map((change) => changeSentence(change, words));

type Said = Parameters<typeof make.claimOf>;

/** A claim of service start by the day of its report, which also names its entry. */
export const start = (reported: string, status: Said[2], date?: string, options: Said[4] = {}): Claim =>
  make.claimOf(`dudley/${reported}`, reported, status, date, options);

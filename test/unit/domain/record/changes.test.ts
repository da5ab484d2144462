import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import type { Claim } from '../../../../src/domain/model/claim.ts';
import { findChanges, type RecordChange } from '../../../../src/domain/record/changes.ts';
import { buildRecord, type VanguardRecord } from '../../../../src/domain/record/record.ts';
import { changeSentence } from '../../../../src/domain/words/change-words.ts';
import * as make from '../../support/make-claims.ts';

const vocabulary = make.vocabularyOf([
  make.vanguardOf('dudley', [make.trackOf('contract', 'The contract', ['contract-award', 'service-start'])]),
]);

const recordOf = (claims: readonly Claim[]): VanguardRecord => {
  const asOf = spanOf('2017-12-01').latest;
  const [vanguard] = buildRecord({ entries: make.entriesOf(claims), vocabulary, asOf }).vanguards;
  if (!vanguard) throw new RangeError('no vanguard');
  return vanguard;
};

const sentences = (
  before: readonly Claim[],
  after: readonly Claim[],
  kinds: readonly RecordChange['kind'][],
) =>
  findChanges(recordOf(before), recordOf(after))
    .filter(({ kind }) => kinds.includes(kind))
    .map((change) => changeSentence(change, vocabulary));

const promised = make.claimOf('dudley/a', '2016-12-05', 'planned', '2018-04-01');
const putBack = make.claimOf('dudley/b', '2017-06-13', 'planned', '2019-04-01');

describe('what a new entry does to the record', () => {
  it('is told for the milestone, the ledger, the scorecard and the entries', () => {
    expect(
      findChanges(recordOf([promised]), recordOf([promised, putBack])).map((change) =>
        changeSentence(change, vocabulary),
      ),
    ).toEqual([
      'Service start: a new forecast, 1 April 2019, 12 months later than 1 April 2018',
      'Delay ledger: gains a row: service start 12 months later, 1 April 2019',
      'Scorecard, service start: put back to 1 April 2019, 12 months later; its last date still to come, where it was still to come',
      'Entries: “dudley/b” is new',
    ]);
  });

  it('is told the other way round when the entry is taken out', () => {
    expect(sentences([promised, putBack], [promised], ['milestone', 'delay', 'entry'])).toEqual([
      'Service start: a new forecast, 1 April 2018, 12 months earlier than 1 April 2019',
      'Delay ledger: loses a row: service start 12 months later, 1 April 2019',
      'Entries: “dudley/b” is no longer there',
    ]);
    expect(sentences([promised], [], ['milestone'])).toEqual(['Service start: no longer in the record']);
  });
});

describe('a milestone', () => {
  const after = (status: 'happened' | 'missed' | 'paused' | 'cancelled' | 'not-yet', date?: string) =>
    sentences([promised], [promised, make.claimOf('dudley/b', '2019-06-01', status, date)], ['milestone']);
  // The record is as of a day before these reports: they are told once they are out.
  it('does not move by what is reported after the day of the record', () => {
    expect(after('happened', '2018-04-01')).toEqual([]);
  });

  const told = (status: 'happened' | 'missed' | 'paused' | 'cancelled' | 'not-yet', date?: string) =>
    sentences([promised], [promised, make.claimOf('dudley/b', '2017-06-01', status, date)], ['milestone'])[0];

  it.each([
    ['missed', '2018-04-01', 'the promised date, 1 April 2018, is lost, with no new date'],
    ['paused', undefined, 'stopped, with no new date; the promise had been 1 April 2018'],
    ['cancelled', undefined, 'cancelled; the promise had been 1 April 2018'],
    ['not-yet', undefined, 'had not yet happened; 1 April 2018 is the last date given'],
    ['happened', '2017-05-01', 'happened, 1 May 2017, 11 months earlier than 1 April 2018'],
  ] as const)('that was promised and is then %s', (status, date, words) => {
    expect(told(status, date)).toBe(`Service start: ${words}`);
  });
});

describe('a position', () => {
  const stance = (entry: string, said: string, name: 'mooted' | 'preferred' | 'opposed', by: string[] = []) =>
    make.stanceOf(entry, said, 'alliance', name, by);
  const mooted = stance('dudley/a', '2016-01-01', 'mooted');
  const preferred = stance('dudley/b', '2017-01-01', 'preferred', ['dudley-ccg', 'dudley-lmc']);
  const opposed = stance('dudley/c', '2017-02-01', 'opposed', ['dudley-lmc']);
  const option = 'Alliance of separate organisations';

  it.each([
    [
      'of nobody named gives way to a later word',
      [mooted],
      [mooted, preferred],
      [`${option}: preferred by Dudley CCG and Dudley LMC`],
    ],
    [
      'is told with what the holder held before',
      [preferred],
      [preferred, opposed],
      [`${option}: opposed by Dudley LMC, before that preferred`],
    ],
    [
      'said again by nobody named is no change',
      [preferred],
      [preferred, stance('dudley/d', '2017-03-01', 'preferred')],
      [],
    ],
    ['that is taken out is told', [mooted], [], [`${option}: no longer recorded as mooted`]],
  ])('%s', (_, before, now, expected) => {
    expect(sentences(before, now, ['stance'])).toEqual(expected);
  });

  it('for and against one option by different holders opens a disagreement', () => {
    expect(sentences([preferred], [preferred, opposed], ['disagreement'])).toEqual([
      'Disagreements: sources now differ on alliance of separate organisations',
    ]);
  });
});

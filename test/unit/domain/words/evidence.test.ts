import { describe, expect, it } from 'vitest';
import type { Certainty } from '../../../../src/domain/code-lists.ts';
import type { Entry } from '../../../../src/domain/model/entry.ts';
import { gatherEvidence, type Evidence } from '../../../../src/domain/words/evidence.ts';
import { claimOf, entriesOf } from '../../support/make-claims.ts';

const claims = [
  claimOf('dudley/a', '2017-01', 'happened', '2016-12', { certainty: 'low' }),
  claimOf('dudley/b', '2017-02', 'happened', '2016-12', { certainty: 'medium' }),
  claimOf('dudley/b', '2017-02', 'happened', '2016-12', { certainty: 'low', ordinal: 2 }),
  claimOf('dudley/c', '2017-03', 'happened', '2016-12', { certainty: 'low', repeats: 'dudley/a' }),
];

const evidenceOf = (publishers: Readonly<Record<string, string>>): Evidence => {
  const entries = entriesOf(claims).map((entry): [string, Entry] => [
    entry.id,
    { ...entry, source: { ...entry.source, publisher: publishers[entry.id] ?? 'hsj' } },
  ]);
  return gatherEvidence(claims, new Map(entries));
};

describe('what an event rests on', () => {
  it('is each entry once, with what it says of itself', () => {
    expect(
      evidenceOf({ 'dudley/c': 'gponline' }).sources.map(({ entry, publisher, extent, isRepeat }) => [
        entry,
        publisher,
        extent,
        isRepeat,
      ]),
    ).toEqual([
      ['dudley/a', 'hsj', 'whole', false],
      ['dudley/b', 'hsj', 'whole', false],
      ['dudley/c', 'gponline', 'whole', true],
    ]);
  });

  it('is as many reports as there are items that repeat no other, of as many publishers', () => {
    expect(evidenceOf({ 'dudley/c': 'gponline' })).toMatchObject({ reports: 2, publishers: 1 });
    expect(evidenceOf({ 'dudley/b': 'gponline' })).toMatchObject({ reports: 2, publishers: 2 });
  });

  it('is as sure as the surest of its claims', () => {
    const certainty = (...levels: readonly Certainty[]): Certainty =>
      gatherEvidence(
        levels.map((level, index) =>
          claimOf(`dudley/${index}`, '2017-01', 'happened', '2016', { certainty: level }),
        ),
        new Map(),
      ).certainty;
    expect(certainty('low', 'medium')).toBe('medium');
    expect(certainty('medium', 'low')).toBe('medium');
    expect(certainty('medium', 'high', 'low')).toBe('high');
    expect(certainty('low')).toBe('low');
    expect(certainty()).toBe('high');
  });
});

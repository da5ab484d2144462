import { describe, expect, it, test } from 'vitest';
import {
  alignEntries,
  alignProfile,
  factsById,
  type EntrySet,
} from '../../../../src/domain/diff/align-entries.ts';
import type { Entry } from '../../../../src/domain/model/entry.ts';
import { claimOf, entriesOf, trackOf, vanguardOf } from '../../support/make-claims.ts';

/** An entry of one claim, whose item is known by its address and title. */
const entry = (id: string, item: string, title = 'Title'): Entry => {
  const [made] = entriesOf([claimOf(id, '2017-06-13', 'planned', '2018-04')]);
  if (!made) throw new RangeError('no entry');
  return { ...made, source: { ...made.source, url: `https://example.org/${item}`, title } };
};

const setOf = (entries: readonly Entry[], redirects: Readonly<Record<string, string>> = {}): EntrySet => ({
  entries,
  redirects: new Map(Object.entries(redirects)),
});

const movesOf = (before: readonly Entry[], after: EntrySet): readonly (readonly [string, string])[] => [
  ...alignEntries(setOf(before), after).moved,
];

describe('an entry that lies elsewhere now', () => {
  it('is known again by its address and title together', () => {
    expect(movesOf([entry('dudley/a', 'x')], setOf([entry('dudley/b', 'x')]))).toEqual([
      ['dudley/a', 'dudley/b'],
    ]);
    expect(movesOf([entry('dudley/a', 'x')], setOf([entry('dudley/b', 'y')]))).toEqual([]);
    expect(movesOf([entry('dudley/a', 'x')], setOf([entry('dudley/b', 'x', 'Other')]))).toEqual([]);
  });

  it('is known again by its stub, along several of them', () => {
    const after = setOf([entry('dudley/c', 'z')], { 'dudley/a': 'dudley/b', 'dudley/b': 'dudley/c' });
    expect(movesOf([entry('dudley/a', 'x')], after)).toEqual([['dudley/a', 'dudley/c']]);
  });

  it('is nowhere where its stubs lead in a circle, or to nothing', () => {
    const circle = { 'dudley/a': 'dudley/b', 'dudley/b': 'dudley/a' };
    expect(movesOf([entry('dudley/a', 'x')], setOf([entry('dudley/c', 'z')], circle))).toEqual([]);
    expect(
      movesOf([entry('dudley/a', 'x')], setOf([entry('dudley/c', 'x')], { 'dudley/a': 'dudley/x' })),
    ).toEqual([]);
  });

  it('is merged, not moved, where what its stub leads to was there before', () => {
    const [a, b] = [entry('dudley/a', 'x'), entry('dudley/b', 'y')];
    expect(movesOf([a, b], setOf([b], { 'dudley/a': 'dudley/b' }))).toEqual([]);
    expect(movesOf([a, entry('dudley/b', 'x')], setOf([entry('dudley/b', 'x')]))).toEqual([]);
  });

  it('is the first of two that would both have become the same', () => {
    const after = setOf([entry('dudley/c', 'x')]);
    expect(movesOf([entry('dudley/a', 'x'), entry('dudley/b', 'x')], after)).toEqual([
      ['dudley/a', 'dudley/c'],
    ]);
  });

  it('is still where it was, whatever else came with the same item', () => {
    const a = entry('dudley/a', 'x');
    expect(movesOf([a], setOf([a, entry('dudley/b', 'x')]))).toEqual([]);
  });
});

describe('what names an entry that moved', () => {
  const before = [
    entry('dudley/a', 'x'),
    { ...entry('dudley/r', 'r'), repeats: 'dudley/a' },
    { ...entry('dudley/s', 's'), repeats: 'dudley/z' },
    {
      ...entry('dudley/t', 't'),
      claims: [claimOf('dudley/t', '2017-06-13', 'planned', '2018', { repeats: 'dudley/a' })],
    },
  ];
  const after = setOf([entry('dudley/b', 'x'), ...before.slice(1)]);

  it('names it by its new id, and all else as before', () => {
    const { entries } = alignEntries(setOf(before), after);
    expect(
      entries.map(({ id, repeats, claims }) => [
        id,
        repeats,
        claims[0]?.id,
        claims[0]?.entry,
        claims[0]?.repeats,
      ]),
    ).toEqual([
      ['dudley/b', undefined, 'dudley/b/milestone-1', 'dudley/b', undefined],
      ['dudley/r', 'dudley/b', 'dudley/r/milestone-1', 'dudley/r', undefined],
      ['dudley/s', 'dudley/z', 'dudley/s/milestone-1', 'dudley/s', undefined],
      ['dudley/t', undefined, 'dudley/t/milestone-1', 'dudley/t', 'dudley/b'],
    ]);
    expect(entries[0]).not.toHaveProperty('repeats');
  });

  it('in a profile is the track that gave way', () => {
    const track = trackOf('contract', 'The contract', []);
    const profile = vanguardOf('dudley', [
      { ...track, supersededBy: { track: 'alliance', entry: 'dudley/a' } },
      { ...track, supersededBy: { track: 'alliance', entry: 'dudley/z' } },
      track,
    ]);
    const { tracks } = alignProfile(profile, new Map([['dudley/a', 'dudley/b']]));
    expect(tracks.map(({ supersededBy }) => supersededBy)).toEqual([
      { track: 'alliance', entry: 'dudley/b' },
      { track: 'alliance', entry: 'dudley/z' },
      undefined,
    ]);
  });
});

test('claims of which nothing is left keep ids of their own', () => {
  const claims = ['2018', '2019', '2020'].map((date, index) =>
    claimOf('dudley/a', '2017-06-13', 'planned', date, { ordinal: index + 1 }),
  );
  const [full, bare] = [entry('dudley/a', 'x'), { ...entry('dudley/a', 'x'), claims: [] }];
  const { entries } = alignEntries(setOf([{ ...full, claims }]), setOf([bare]));
  expect(entries[0]?.claims.map(({ id }) => id)).toEqual([
    'dudley/a/gone-1',
    'dudley/a/gone-2',
    'dudley/a/gone-3',
  ]);
});

test('an entry that is gone keeps its claims as they were', () => {
  const a = entry('dudley/a', 'x');
  expect(alignEntries(setOf([a]), setOf([])).entries).toEqual([a]);
});

test('what each claim says is known by its id', () => {
  const facts = factsById([entry('dudley/a', 'x'), entry('dudley/b', 'y')]);
  expect([...facts.keys()]).toEqual(['dudley/a/milestone-1', 'dudley/b/milestone-1']);
  expect(facts.get('dudley/a/milestone-1')).toBe(facts.get('dudley/b/milestone-1'));
});

import { describe, expect, it } from 'vitest';
import { buildRecord, type VanguardRecord } from '../../../../src/domain/record/record.ts';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import type { Claim } from '../../../../src/domain/model/claim.ts';
import { findDissent } from '../../../../src/domain/record/corroboration.ts';
import {
  claimOf,
  entriesOf,
  stanceOf,
  trackOf,
  vanguardOf,
  vocabularyOf,
} from '../../support/make-claims.ts';

const recordOf = (claims: readonly Claim[]): VanguardRecord => {
  const vanguard = vanguardOf('dudley', [trackOf('contract', 'The contract', ['service-start'])]);
  const [found] = buildRecord({
    entries: entriesOf(claims),
    vocabulary: vocabularyOf([vanguard]),
    asOf: spanOf('2026-11-22').latest,
  }).vanguards;
  if (!found) throw new RangeError('the record has no vanguard');
  return found;
};

/** The entries that disagree with each event, by the entry that first reported it. */
const dissentOf = (claims: readonly Claim[]): Readonly<Record<string, readonly string[]>> => {
  const { events, disagreements } = recordOf(claims);
  return Object.fromEntries(
    events.map((event) => [
      event.claims[0]?.entry ?? '',
      findDissent(event, disagreements).map((claim): string => claim.entry),
    ]),
  );
};

describe('what happened', () => {
  it('has against it every source that puts it on a day apart, but no repost', () => {
    const dissent = dissentOf([
      claimOf('a', '2018-05-01', 'happened', '2018-04-01'),
      claimOf('b', '2018-05-02', 'happened', '2018-04'),
      claimOf('c', '2018-06-01', 'happened', '2018-05-07'),
      claimOf('d', '2018-06-02', 'happened', '2018-05-07', { repeats: 'c' }),
    ]);
    expect(dissent).toEqual({ a: ['c'], c: ['a', 'b'] });
  });

  it('has none against it where all dates overlap', () => {
    const dissent = dissentOf([
      claimOf('a', '2018-05-01', 'happened', '2018-04-01'),
      claimOf('b', '2018-05-02', 'happened', '2018-04'),
    ]);
    expect(dissent).toEqual({ a: [] });
  });
});

describe('a stance', () => {
  it('has against it who holds the other side, and not who holds the same', () => {
    const dissent = dissentOf([
      stanceOf('a', '2017-01', 'alliance', 'preferred', ['dudley-ccg']),
      stanceOf('b', '2017-02', 'alliance', 'opposed', ['dudley-lmc']),
    ]);
    expect(dissent).toEqual({ a: ['b'], b: ['a'] });
  });

  it('has none against it once its holder has changed sides', () => {
    const dissent = dissentOf([
      stanceOf('a', '2017-01', 'alliance', 'preferred', ['dudley-ccg']),
      stanceOf('b', '2017-02', 'alliance', 'opposed', ['dudley-lmc']),
      stanceOf('c', '2017-03', 'alliance', 'abandoned', ['dudley-ccg']),
    ]);
    expect(Object.values(dissent).flat()).toEqual([]);
  });

  it('on one option has nothing to do with another', () => {
    const dissent = dissentOf([
      stanceOf('a', '2017-01', 'alliance', 'preferred', ['dudley-ccg']),
      stanceOf('b', '2017-02', 'community-interest-company', 'opposed', ['dudley-lmc']),
    ]);
    expect(dissent).toEqual({ a: [], b: [] });
  });
});

it('a promise is never in dispute: a later one takes its place', () => {
  const dissent = dissentOf([
    claimOf('a', '2017-01', 'planned', '2018-04'),
    claimOf('b', '2018-01', 'planned', '2019-04'),
  ]);
  expect(dissent).toEqual({ a: [], b: [] });
});

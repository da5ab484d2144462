import { describe, expect, it } from 'vitest';
import type { Organisation, Vocabulary } from '../../../../src/domain/model/vocabulary.ts';
import * as make from '../../support/make-claims.ts';
import { award, diffOf, first, linesOf, second, told, type Sketch } from './diff-sketch.ts';

describe('the lists', () => {
  const organisation =
    (id: string, change: Partial<Organisation>) =>
    (vocabulary: Vocabulary): Vocabulary => ({
      ...vocabulary,
      organisations: vocabulary.organisations.map((one) => (one.id === id ? { ...one, ...change } : one)),
    });
  const more =
    (change: (vocabulary: Vocabulary) => Partial<Vocabulary>) =>
    (vocabulary: Vocabulary): Vocabulary => ({
      ...vocabulary,
      ...change(vocabulary),
    });

  it.each<[string, (vocabulary: Vocabulary) => Vocabulary, string]>([
    [
      'a renamed organisation',
      organisation('hsj', { name: 'Health Service Journal' }),
      'The organisation “HSJ”: now called “Health Service Journal”; 2 entries name it',
    ],
    [
      'an organisation of another type',
      organisation('hsj', { type: 'charity' as Organisation['type'] }),
      'The organisation “HSJ”: its type was “publisher”, and is now “charity”',
    ],
    [
      'a new milestone',
      more(({ milestones }) => ({
        milestones: [...milestones, { ...milestones[0]!, id: 'x', title: 'Bidders’ day' }],
      })),
      'The milestone “Bidders’ day”: new',
    ],
    [
      'a milestone taken out',
      more(({ milestones }) => ({ milestones: milestones.filter(({ id }) => id !== 'bid-deadline') })),
      'The milestone “Bids due”: taken out',
    ],
    [
      'a new option',
      more(({ decisions }) => ({
        decisions: decisions.map((one) => ({
          ...one,
          options: [...one.options, { id: 'x', title: 'A trust', means: 'M.' }],
        })),
      })),
      'The option “A trust”: new on “Organisational form”',
    ],
    [
      'a cause under another id',
      more(({ causes }) => ({
        causes: causes.map((one) => (one.id === 'complexity' ? { ...one, id: 'difficulty' } : one)),
      })),
      'The cause of delay “Complexity of the model”: it has another id, and so another address',
    ],
    [
      'a new service',
      more(() => ({ services: [{ id: 'x', title: 'Podiatry' }] })),
      'The service “Podiatry”: new',
    ],
    [
      'a new glossary term',
      more(() => ({ glossary: [{ id: 'x', term: 'ISAP', also: [], short: 'S.', see: [], hard: false }] })),
      'The glossary term “ISAP”: new',
    ],
    [
      'a meaning in other words',
      more(({ causes }) => ({ causes: causes.map((one) => ({ ...one, means: 'Else.' })) })),
      'The cause of delay “Engagement”: its words are rewritten',
    ],
  ])('tell of %s', (_, vocabulary, line) => {
    expect(told({}, { vocabulary })).toContain(line);
  });
});

describe('the whole', () => {
  it('says that nothing changes where nothing does', () => {
    expect(diffOf({}, {})).toEqual({ summary: 'Nothing in the record changes.', groups: [] });
  });

  it('names the pages whose text alone changed', () => {
    const { summary, groups } = diffOf({}, { body: 'Other.' });
    expect(summary).toBe('Nothing in the record changes. Only words do, in 2 places.');
    expect(groups.map(({ title }) => title)).toEqual(['In words alone']);
    expect(linesOf({ summary, groups })).toEqual([
      '“dudley/a”: its text is rewritten',
      'Dudley’s case study: rewritten',
    ]);
  });

  it('tells the most important first, and counts what it leaves out', () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      make.claimOf(`dudley/x${index}`, '2016-01-01', 'suggested', '2018-04'),
    );
    const { summary, groups } = diffOf({ claims: [first] }, { claims: [first, second, award, ...many] });
    expect(groups[0]?.lines[0]?.kind).toBe('milestone');
    expect(groups[0]?.lines).toHaveLength(20);
    expect(groups[0]?.more).toMatch(/^\d+ more: 2984 new entries$|^\d+ more: \d+ new entries$/);
    expect(summary).toContain('3001 new entries');
  });

  it('is the other way round when the two change places, with nothing left over', () => {
    const sides: readonly Sketch[] = [{}, { claims: [first] }];
    const [there, back] = [told(sides[0]!, sides[1]!), told(sides[1]!, sides[0]!)];
    expect(there).toContain(
      'Dudley’s service start: the forecast of 1 April 2019 is taken back, and 1 April 2018 stands again; the delay ledger loses one row',
    );
    expect(back).toContain(
      'Dudley’s service start: a new forecast, 1 April 2019, 12 months later than 1 April 2018; the delay ledger gains one row',
    );
  });
});

import { describe, expect, it, test } from 'vitest';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import { findContentChanges, type ContentDiff } from '../../../../src/domain/diff/content-changes.ts';
import { findProfileChanges } from '../../../../src/domain/diff/profile-changes.ts';
import type { Claim } from '../../../../src/domain/model/claim.ts';
import type { Entry } from '../../../../src/domain/model/entry.ts';
import type { Vanguard } from '../../../../src/domain/model/vocabulary.ts';
import * as make from '../../support/make-claims.ts';

interface Sketch {
  readonly vanguards?: readonly string[];
  readonly claims?: readonly Claim[];
  readonly entry?: (entry: Entry) => Entry;
  readonly redirects?: Readonly<Record<string, string>>;
  readonly bodies?: Readonly<Record<string, string>>;
}

const profile = (id: string): Vanguard =>
  make.vanguardOf(id, [make.trackOf('contract', 'The contract', ['service-start'])]);

const diff = (...sides: readonly [Sketch, Sketch]): ContentDiff => {
  const [before, after] = sides.map(
    ({ vanguards = ['dudley'], claims = [], entry = (one) => one, redirects = {}, bodies = {} }) => ({
      entries: make.entriesOf(claims).map(entry),
      vocabulary: make.vocabularyOf(vanguards.map(profile)),
      redirects: new Map(Object.entries(redirects)),
      bodies: new Map(Object.entries(bodies)),
    }),
  );
  if (!before || !after) throw new RangeError('two sides');
  return findContentChanges(before, after, spanOf('2026-11-22').latest);
};

const plan = (entry: string, date: string, options: Parameters<typeof make.claimOf>[4] = {}): Claim =>
  make.claimOf(entry, '2017-06-13', 'planned', date, options);

describe('vanguards', () => {
  it('are told in turn: new ones, those that stayed, those that are gone', () => {
    const { vanguards } = diff(
      { vanguards: ['manchester', 'dudley'] },
      { vanguards: ['sunderland', 'dudley'] },
    );
    expect(vanguards.map(({ id, kind }) => [id, kind])).toEqual([
      ['sunderland', 'added'],
      ['dudley', 'kept'],
      ['manchester', 'removed'],
    ]);
  });

  it('that came or went are compared with one of which nothing is recorded', () => {
    const claims = [plan('dudley/a', '2018', { vanguard: 'sunderland' })];
    const [came] = diff({ vanguards: [] }, { vanguards: ['sunderland'], claims }).vanguards;
    expect([came?.before.series, came?.after.series.length]).toEqual([[], 1]);
    expect(came?.before.vanguard.id).toBe('sunderland');
    const [went] = diff({ vanguards: ['sunderland'], claims }, { vanguards: [] }).vanguards;
    expect([went?.before.series.length, went?.after.series]).toEqual([1, []]);
  });
});

describe('entries', () => {
  const claims = [plan('dudley/a', '2018')];

  it('that are the same are no change', () => {
    expect(diff({ claims }, { claims }).entries).toEqual([]);
  });

  it('that came, went or were merged are told so', () => {
    const both = [...claims, plan('dudley/b', '2019')];
    expect(diff({ claims }, { claims: both }).entries).toMatchObject([
      { kind: 'added', entry: { id: 'dudley/b' } },
    ]);
    const [gone] = diff({ claims: both }, { claims }).entries;
    expect(gone).toMatchObject({ kind: 'removed', entry: { id: 'dudley/b' } });
    expect(gone).not.toHaveProperty('into');
    expect(diff({ claims: both }, { claims, redirects: { 'dudley/b': 'dudley/a' } }).entries).toMatchObject([
      { kind: 'removed', into: 'dudley/a' },
    ]);
  });

  it.each<[string, (entry: Entry) => Entry, readonly string[]]>([
    ['its title', (one) => ({ ...one, title: 'Other' }), ['title']],
    ['its summary', (one) => ({ ...one, summary: 'Other' }), ['summary']],
    ['a note that it had not', (one) => ({ ...one, because: 'It matters.' }), ['because']],
    [
      'its source',
      (one) => ({ ...one, source: { ...one.source, author: 'A. Writer', access: 'paywalled' } }),
      ['source.access', 'source.author'],
    ],
  ])('in which %s was mended name what was', (_, entry, fields) => {
    const [change] = diff({ claims }, { claims, entry }).entries;
    expect(change).toMatchObject({ kind: 'changed', claims: [], fields, corrections: [] });
    expect(change).not.toHaveProperty('moved');
  });

  it('with a new correction tell it alone', () => {
    const correction = (note: string) => ({ date: spanOf('2026-11-22'), kind: 'correction' as const, note });
    const noted =
      (...notes: string[]) =>
      (one: Entry): Entry => ({ ...one, corrections: notes.map(correction) });
    const [change] = diff({ claims, entry: noted('One.') }, { claims, entry: noted('One.', 'Two.') }).entries;
    expect(change).toMatchObject({ kind: 'changed', fields: [], corrections: [{ note: 'Two.' }] });
  });

  it('with claims that say something else tell those, in new, other and gone', () => {
    const [kept, was, gone] = [
      plan('dudley/a', '2018'),
      plan('dudley/a', '2019', { ordinal: 2, milestone: 'contract-award' }),
      plan('dudley/a', '2016', { ordinal: 3, milestone: 'bid-deadline' }),
    ];
    const [now, came] = [
      plan('dudley/a', '2020', { ordinal: 2, milestone: 'contract-award' }),
      plan('dudley/a', '2016', { ordinal: 4, milestone: 'business-case' }),
    ];
    const [change] = diff({ claims: [kept, was, gone] }, { claims: [kept, now, came] }).entries;
    const told = change?.kind === 'changed' ? change.claims : [];
    expect(told.map(({ before, after }) => [before?.date?.span.edtf, after?.date?.span.edtf])).toEqual([
      ['2019', '2020'],
      [undefined, '2016'],
      ['2016', undefined],
    ]);
  });

  it.each([
    [{}, false],
    [{ 'dudley/a': 'dudley/b' }, true],
  ])(
    'that moved, with the stubs %j, are told with their old path (a stub leads from there: %s)',
    (redirects, hasStub) => {
      const item = (one: Entry): Entry => ({
        ...one,
        title: 'T',
        summary: 'S',
        source: { ...one.source, url: 'https://example.org/x', title: 'X' },
      });
      const [change, ...more] = diff(
        { claims, entry: item },
        { claims: [plan('dudley/b', '2018')], entry: item, redirects },
      ).entries;
      expect(change).toMatchObject({
        kind: 'changed',
        claims: [],
        fields: [],
        moved: { from: 'dudley/a', hasStub },
      });
      expect(more).toEqual([]);
    },
  );
});

test('texts that differ are told by the key that they have now, and new or gone ones are not', () => {
  const moved = { 'dudley/a': 'dudley/b' };
  const { bodies } = diff(
    {
      claims: [plan('dudley/a', '2018'), plan('dudley/c', '2018')],
      bodies: {
        'entries/dudley/a': '1',
        'entries/dudley/c': '1',
        'vanguards/dudley': '1',
        'glossary/x': '1',
        'vanguards/entries/dudley/a': '1',
      },
    },
    {
      claims: [plan('dudley/b', '2018'), plan('dudley/c', '2018')],
      redirects: moved,
      bodies: {
        'entries/dudley/b': '2',
        'entries/dudley/c': '1',
        'vanguards/dudley': '2',
        'glossary/y': '2',
        'vanguards/entries/dudley/b': '2',
      },
    },
  );
  expect(bodies).toEqual(['entries/dudley/b', 'vanguards/dudley']);
});

describe('profiles', () => {
  const base = profile('dudley');
  const changes = (before: Partial<Vanguard>, after: Partial<Vanguard>) =>
    findProfileChanges({ ...base, ...before }, { ...base, ...after });

  it.each<[Partial<Vanguard>, Partial<Vanguard>, string, string, string]>([
    [{ name: 'Dudley' }, { name: 'New' }, 'name', 'Dudley', 'New'],
    [{ listed: true }, { listed: false }, 'listed', 'yes', 'no'],
    [{}, { listedNote: 'Since 2015.' }, 'listedNote', '', 'Since 2015.'],
    [{ standfirst: 'A' }, { standfirst: 'B' }, 'standfirst', 'A', 'B'],
    [{ commissioner: 'a' }, { commissioner: 'b' }, 'commissioner', 'a', 'b'],
    [{ model: 'a' }, { model: 'b' }, 'model', 'a', 'b'],
  ])('%j to %j', (before, after, field, was, now) => {
    expect(changes(before, after)).toEqual([{ kind: 'field', field, before: was, after: now }]);
  });

  it('whose tracks differ tell which keys', () => {
    const [track] = base.tracks;
    if (!track) throw new RangeError('no track');
    const renamed = { ...track, title: 'Other', headline: [] };
    expect(changes({}, { tracks: [renamed] })).toEqual([
      { kind: 'track', before: track, after: renamed, keys: ['title', 'headline'] },
    ]);
    const other = { ...track, id: 'other' };
    expect(changes({}, { tracks: [track, other] })).toEqual([{ kind: 'track', after: other, keys: [] }]);
    expect(changes({ tracks: [track, other] }, {})).toEqual([{ kind: 'track', before: other, keys: [] }]);
  });

  it('whose notes differ tell each by its place among those on the same thing', () => {
    const note = (on: string, text: string) => ({ on, note: text });
    const [a, b, c] = [
      note('values/contract', 'A'),
      note('values/contract', 'B'),
      note('terms/contract', 'A'),
    ];
    expect(changes({ notes: [a, b, c] }, { notes: [a, b, c] })).toEqual([]);
    expect(changes({ notes: [a, b] }, { notes: [a, note('values/contract', 'D'), c] })).toEqual([
      { kind: 'note', before: b, after: note('values/contract', 'D') },
      { kind: 'note', after: c },
    ]);
    expect(changes({ notes: [a] }, { notes: [] })).toEqual([{ kind: 'note', before: a }]);
  });

  it('whose questions differ tell how many came and went', () => {
    expect(changes({ openQuestions: ['a', 'b'] }, { openQuestions: ['b', 'c', 'd'] })).toEqual([
      { kind: 'question', added: 2, removed: 1 },
    ]);
    expect(changes({ openQuestions: ['a'] }, { openQuestions: ['b'] })).toEqual([
      { kind: 'question', added: 1, removed: 1 },
    ]);
    expect(changes({ openQuestions: ['a', 'b'] }, { openQuestions: ['b', 'a'] })).toEqual([]);
  });
});

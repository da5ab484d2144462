import { describe, expect, test } from 'vitest';
import { entrySchema, type EntryFile } from '../../../src/schemas/entry.ts';
import type { TracksByVanguard } from '../../../src/schemas/resolve-claim.ts';
import { toEntry } from '../../../src/schemas/to-entry.ts';

const TRACKS: TracksByVanguard = new Map([
  [
    'alpha',
    [
      { id: 'contract', milestones: ['contract-award', 'service-start'] },
      { id: 'new-trust', milestones: ['organisation-created', 'service-start'] },
    ],
  ],
  ['beta', [{ id: 'contract', milestones: ['contract-award'] }]],
]);

const written = (changes: Partial<EntryFile> = {}): EntryFile =>
  entrySchema.parse({
    title: 'An invented item',
    kind: 'news',
    vanguards: ['alpha'],
    source: {
      publisher: 'the-gazette',
      title: 'An invented item',
      'title-is': 'exact',
      published: '2017-06-13',
      url: 'https://gazette.example/item',
      access: 'open',
      read: '2026-11-22',
      extent: 'whole',
    },
    summary: 'One sentence.',
    ...changes,
  });

const ID = 'alpha/2017-06-13-item';
const entryOf = (changes: Partial<EntryFile>) => toEntry(ID, written(changes), TRACKS);

describe('an entry', () => {
  test('is reported when its source was published, unless it says otherwise', () => {
    expect(entryOf({})?.reported.edtf).toBe('2017-06-13');
    expect(entryOf({ reported: '2017-06-10/2017-06-13' })?.reported.edtf).toBe('2017-06-10/2017-06-13');
  });

  test('of unknown publication has no published date, and needs a reported one', () => {
    const source = { ...written().source, published: 'unknown' };
    expect(entryOf({ source })).toBeUndefined();
    expect(entryOf({ source, reported: 2017 })?.source).not.toHaveProperty('published');
  });

  test('that is silent about something has no key for it', () => {
    const entry = entryOf({});
    expect(Object.keys(entry ?? {}).toSorted()).toEqual([
      'claims',
      'corrections',
      'id',
      'kind',
      'reported',
      'source',
      'summary',
      'title',
      'vanguards',
    ]);
    expect(entry?.source.alsoAt).toEqual([]);
  });
});

describe('a claim', () => {
  test('has an id of entry, kind and place within its kind', () => {
    const entry = entryOf({
      milestones: [
        { milestone: 'contract-award', status: 'planned', date: '2018-04' },
        { milestone: 'organisation-created', status: 'planned', date: 2018 },
      ],
      values: [{ of: 'contract', amount: '£244m', per: 'year' }],
    });
    expect(entry?.claims.map(({ id }) => id)).toEqual([
      `${ID}/milestone-1`,
      `${ID}/milestone-2`,
      `${ID}/value-1`,
    ]);
  });

  test('without a track stands on the only track of its vanguard that has the milestone', () => {
    const entry = entryOf({ milestones: [{ milestone: 'organisation-created', status: 'happened' }] });
    expect(entry?.claims[0]).toMatchObject({
      track: 'new-trust',
      vanguard: 'alpha',
      certainty: 'high',
      by: [],
    });
  });

  test('that several tracks could hold is left out, and the ids after it stay as they were', () => {
    const entry = entryOf({
      milestones: [
        { milestone: 'service-start', status: 'planned' },
        { milestone: 'contract-award', status: 'planned' },
      ],
    });
    expect(entry?.claims.map(({ id }) => id)).toEqual([`${ID}/milestone-2`]);
  });

  test('of an entry with several vanguards is about the one that it names', () => {
    const entry = entryOf({
      vanguards: ['alpha', 'beta'],
      milestones: [{ milestone: 'contract-award', status: 'planned', vanguard: 'beta' }],
    });
    expect(entry?.claims[0]).toMatchObject({ vanguard: 'beta', track: 'contract' });
  });

  test('about the national programme stands on the programme itself', () => {
    const entry = entryOf({
      vanguards: ['national'],
      milestones: [{ milestone: 'contract-award', status: 'happened' }],
    });
    expect(entry?.claims[0]).toMatchObject({ vanguard: 'national', track: 'programme' });
  });

  test('keeps its date with the qualifier and the wording', () => {
    const entry = entryOf({
      milestones: [
        {
          milestone: 'contract-award',
          status: 'planned',
          date: '2018-04',
          qualifier: 'by',
          wording: 'by April',
        },
      ],
    });
    expect(entry?.claims[0]?.date).toMatchObject({
      span: { edtf: '2018-04' },
      qualifier: 'by',
      wording: 'by April',
    });
  });

  test.each([
    ['term', { kind: 'term' }],
    ['year', { kind: 'year' }],
    ['unstated', { kind: 'unstated' }],
    [2017, { kind: 'period', period: { edtf: '2017' } }],
  ])('about a sum per %s keeps that basis', (per, basis) => {
    expect(entryOf({ values: [{ of: 'contract', amount: '£1m', per }] })?.claims[0]).toMatchObject({
      per: basis,
    });
  });

  test('about a count may be a bare number', () => {
    expect(entryOf({ figures: [{ of: 'registered-patients', count: 318000 }] })?.claims[0]).toMatchObject({
      kind: 'figure',
      count: { text: '318000' },
    });
  });
});

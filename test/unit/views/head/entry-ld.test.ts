import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import type { Correction, Entry, Source } from '../../../../src/domain/model/entry.ts';
import { entryThing, lastChangeOf } from '../../../../src/views/head/entry-ld.ts';
import { claimOf, entriesOf, vocabularyOf } from '../../support/make-claims.ts';

const SITE = 'https://record.example';
const vocabulary = vocabularyOf([]);

const makeEntry = (source: Partial<Source> = {}, change: Partial<Entry> = {}): Entry => {
  const [entry] = entriesOf([claimOf('dudley/a', '2017-06-13', 'planned', '2018-04')]);
  if (!entry) throw new RangeError('no entry');
  return { ...entry, ...change, source: { ...entry.source, ...source } };
};

const describeSource = (source: Partial<Source> = {}, change: Partial<Entry> = {}): unknown =>
  entryThing(makeEntry(source, change), vocabulary, SITE)['citation'];

const corrected = (date: string): Correction => ({ date: spanOf(date), kind: 'correction', note: 'A slip' });

describe('the page of an entry', () => {
  it('is a page of ours about the item, and not the item', () => {
    const thing = entryThing(makeEntry(), vocabulary, SITE);
    expect(thing).toMatchObject({
      '@type': 'WebPage',
      url: `${SITE}/entries/dudley/a/`,
      about: { '@id': 'https://example.org/dudley/a' },
      citation: { '@type': 'NewsArticle', '@id': 'https://example.org/dudley/a' },
    });
    for (const property of ['author', 'publisher', 'datePublished'])
      expect(thing).not.toHaveProperty(property);
  });
});

describe('its source', () => {
  it('has the type of its kind', () => {
    expect(describeSource({}, { kind: 'report' })).toMatchObject({ '@type': 'Report', genre: 'Report' });
    expect(describeSource({}, { kind: 'judgment' })).toMatchObject({
      '@type': 'CreativeWork',
      genre: 'Judgment',
    });
  });

  it.each([
    ['2017-06-13', '2017-06-13'],
    ['2017-06', '2017-06'],
    ['2017', '2017'],
  ])('published %s is dated so exactly and no more', (published, date) => {
    expect(describeSource({ published: spanOf(published) })).toMatchObject({ datePublished: date });
  });

  it.each(['2017-06~', '2017?', '2017-01/2017-09'])('published %s has no date', (published) => {
    expect(describeSource({ published: spanOf(published) })).not.toHaveProperty('datePublished');
  });

  it('published on an unknown day has no date', () => {
    expect(describeSource()).not.toHaveProperty('datePublished');
  });

  it('bears its own title as a name, and ours as a description', () => {
    const title = 'A plan';
    expect(describeSource({ title, titleIs: 'exact' })).toMatchObject({ name: title });
    const ours = describeSource({ title, titleIs: 'descriptive' });
    expect(ours).toMatchObject({ description: title });
    expect(ours).not.toHaveProperty('name');
  });

  it.each([
    ['open', { isAccessibleForFree: true }],
    ['paywalled', { isAccessibleForFree: false }],
  ] as const)('that is %s says whether it is free', (access, said) => {
    expect(describeSource({ access })).toMatchObject(said);
  });

  it('whose access is unknown doesn’t say whether it is free', () => {
    expect(describeSource({ access: 'unknown' })).not.toHaveProperty('isAccessibleForFree');
  });

  it('names its publisher and, where it has one, its author', () => {
    expect(describeSource({ author: 'A. Writer' })).toMatchObject({
      author: 'A. Writer',
      publisher: { '@type': 'Organization', name: 'HSJ' },
    });
    expect(describeSource()).not.toHaveProperty('author');
  });
});

describe('an entry last changed', () => {
  it('when it was read, as long as nothing was corrected', () => {
    expect(lastChangeOf(makeEntry({ read: spanOf('2026-11-01') }))).toBe('2026-11-01');
  });

  it('at its latest correction, in whatever order they stand', () => {
    const corrections = ['2026-12-05', '2027-01-02', '2026-12-01'].map(corrected);
    expect(lastChangeOf(makeEntry({}, { corrections }))).toBe('2027-01-02');
  });

  it('on a day that is not known where that correction has no sure date', () => {
    expect(lastChangeOf(makeEntry({}, { corrections: [corrected('2027~')] }))).toBeUndefined();
  });
});

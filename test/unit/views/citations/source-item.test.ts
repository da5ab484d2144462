import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import { sourceItem } from '../../../../src/views/citations/source-item.ts';
import { makeEntry, sourceNames } from '../../support/make-source.ts';

const itemOf = (...args: Parameters<typeof makeEntry>) => sourceItem(makeEntry(...args), sourceNames);

describe('the item of a source', () => {
  it.each([
    ['news', 'article-newspaper', undefined, 'container-title'],
    ['analysis', 'article-magazine', undefined, 'container-title'],
    ['web-page', 'webpage', undefined, 'container-title'],
    ['report', 'report', undefined, 'publisher'],
    ['board-paper', 'report', 'Board paper', 'publisher'],
    ['case-study', 'report', 'Case study', 'publisher'],
    ['press-release', 'document', 'Press release', 'publisher'],
    ['notice', 'document', 'Official notice', 'publisher'],
    ['judgment', 'legal_case', undefined, 'publisher'],
  ] as const)('of a %s is a %s', (kind, type, genre, where) => {
    const item = itemOf({}, { kind });
    expect(item).toMatchObject({ type, [where]: 'HSJ' });
    expect(item.genre).toBe(genre);
  });

  it('bears a title of ours in square brackets, and says whose it is', () => {
    expect(itemOf({ title: 'A plan', titleIs: 'exact' })).toMatchObject({ title: 'A plan' });
    expect(itemOf({ title: 'A plan', titleIs: 'exact' })).not.toHaveProperty('note');
    expect(itemOf({ title: 'A plan', titleIs: 'descriptive' })).toMatchObject({
      title: '[A plan]',
      note: 'The title is a description by Vanguard Timelines.',
    });
  });

  it.each([
    ['2017-06-09', { 'date-parts': [[2017, 6, 9]] }],
    ['2017-06', { 'date-parts': [[2017, 6]] }],
    ['2017', { 'date-parts': [[2017]] }],
    ['2017-06~', { 'date-parts': [[2017, 6]], circa: true }],
    ['2017?', { 'date-parts': [[2017]], circa: true }],
    ['2017-11/2018', { 'date-parts': [[2017, 11], [2018]] }],
  ])('published %s is dated so exactly and no more', (published, issued) => {
    expect(itemOf({ published: spanOf(published) }).issued).toEqual(issued);
  });

  it('has no date where none is known', () => {
    expect(itemOf()).not.toHaveProperty('issued');
  });

  it('has its author whole', () => {
    expect(itemOf({ author: 'A. Writer and B. Writer' }).author).toEqual([
      { literal: 'A. Writer and B. Writer' },
    ]);
  });
});

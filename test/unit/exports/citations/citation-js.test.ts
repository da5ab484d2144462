import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { readRis } from './read-citations.ts';

const TITLE = `A title of more than seventy signs that must not be broken where a word i${'s'.repeat(90)}`;

const ITEM = {
  id: 'dudley/2017-06-13-tender-issued',
  type: 'legal_case',
  title: TITLE,
  author: [{ literal: 'A. Judge' }],
  issued: { 'date-parts': [[2017, 6, 9]] },
};

const tagsOf = (item: object): unknown => {
  const [tags] = plugins.output.format('ris', [item], { format: 'object' }) as readonly unknown[];
  return tags;
};

// Each says why writeRis does not leave something to it: where one fails, that has been mended, and ours can go.
describe('Citation.js, which decides on the tags of RIS, still', () => {
  it('cuts an id after twenty signs', () => {
    expect(tagsOf(ITEM)).toMatchObject({ ID: 'dudley/2017-06-13-te' });
  });

  it.each(['legal_case', 'article-newspaper'])('has no author for a %s', (type) => {
    expect(JSON.stringify(tagsOf({ ...ITEM, type }))).not.toContain('Judge');
  });

  it('gives no day to a newspaper, and one figure to a month below ten', () => {
    expect(tagsOf({ ...ITEM, type: 'article-newspaper' })).not.toHaveProperty('DA');
    expect(tagsOf(ITEM)).toMatchObject({ DA: '2017/6/9/' });
  });

  it('puts the day on which a website was read into a tag for numbers', () => {
    const website = { ...ITEM, type: 'webpage', accessed: ITEM.issued };
    expect(tagsOf(website)).toMatchObject({ M1: '2017/6/9/' });
  });

  it('breaks its lines inside of words, so that even its own reader finds other words', () => {
    const text = plugins.output.format('ris', [ITEM], { format: 'text' });
    expect(readRis(String(text))[0]?.['title']).not.toBe(TITLE);
  });
});

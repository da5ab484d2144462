import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import { pageText, sourceText } from '../../../../src/views/citations/citation-text.ts';
import { entryCitedPage, vanguardCitedPage } from '../../../../src/views/citations/page-item.ts';
import { makeEntry, sourceNames } from '../../support/make-source.ts';

const SITE = 'https://record.example';

describe('a source as text', () => {
  it('says who, when, what, which kind, where, and when it was read', () => {
    const source = {
      title: 'Tender is out',
      titleIs: 'exact',
      published: spanOf('2017-06-09'),
      read: spanOf('2026-11-22'),
    } as const;
    expect(sourceText(makeEntry(source), sourceNames)).toBe(
      'HSJ (9 June 2017) Tender is out. News story. https://example.org/dudley/a (read on 22 November 2026)',
    );
    expect(sourceText(makeEntry({ ...source, author: 'A. Writer' }), sourceNames)).toMatch(
      /^A\. Writer \(9 June 2017\) Tender is out\. HSJ\. News story\./,
    );
  });

  it('says that a date is vague or not known', () => {
    expect(sourceText(makeEntry({ published: spanOf('2017~') }), sourceNames)).toContain('(about 2017)');
    expect(sourceText(makeEntry(), sourceNames)).toContain('(no date)');
  });

  it('sets no second stop behind a title that ends with one', () => {
    const text = sourceText(makeEntry({ title: 'Who pays?', titleIs: 'exact' }), sourceNames);
    expect(text).toContain('Who pays? News story.');
  });
});

describe('a page of ours as text', () => {
  const page = entryCitedPage(makeEntry({}, { title: 'A tender' }), SITE);

  it('has the day of the record, and its commit where that is known', () => {
    expect(pageText(page, { date: '2026-11-22' })).toBe(
      'The Vanguard Timelines contributors (22 November 2026) A tender. Vanguard Timelines. https://record.example/entries/dudley/a/',
    );
    expect(pageText(page, { date: '2026-11-22', commit: '0123456789abcdef' })).toContain(
      'Vanguard Timelines, version 0123456789ab.',
    );
  });

  it('of a vanguard says that it is a timeline', () => {
    const text = pageText(vanguardCitedPage({ id: 'dudley', name: 'Dudley' }, SITE), { date: '2026-11-22' });
    expect(text).toContain('Dudley: the timeline. Vanguard Timelines.');
  });
});

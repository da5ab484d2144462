import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import { citationMetas } from '../../../../src/views/citations/citation-metas.ts';
import { coinsOf } from '../../../../src/views/citations/coins.ts';
import { HOSTILE, HOSTILE_LINE, makeEntry, sourceNames } from '../../support/make-source.ts';

const metasOf = (...args: Parameters<typeof makeEntry>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    citationMetas(makeEntry(...args), sourceNames).map(({ name = '', content }) => [name, content]),
  );

const readCoins = (...args: Parameters<typeof makeEntry>): Readonly<Record<string, string>> =>
  Object.fromEntries(new URLSearchParams(coinsOf(makeEntry(...args), sourceNames)));

const KINDS = [
  ['news', 'newspaperArticle', ['DC.source']],
  ['analysis', 'magazineArticle', ['DC.source']],
  ['web-page', 'webpage', ['DC.source']],
  ['report', 'report', ['citation_publisher', 'citation_technical_report_institution']],
  ['board-paper', 'report', ['citation_publisher', 'citation_technical_report_institution']],
  ['case-study', 'report', ['citation_publisher', 'citation_technical_report_institution']],
  ['press-release', 'document', ['citation_publisher']],
  ['notice', 'document', ['citation_publisher']],
  ['judgment', 'case', ['citation_publisher']],
] as const;

describe('the tags for reference managers', () => {
  it.each(KINDS)('of a %s make a %s of it', (kind, type, publishers) => {
    const metas = metasOf({ title: 'A plan', titleIs: 'exact' }, { kind });
    expect(metas).toEqual({
      citation_title: 'A plan',
      ...Object.fromEntries(publishers.map((name) => [name, 'HSJ'])),
      citation_public_url: 'https://example.org/dudley/a',
      'DC.type': type,
    });
  });

  it.each([
    ['2017-06-09', '2017/06/09'],
    ['2017-06', '2017/06'],
    ['2017', '2017'],
    ['2017-06~', undefined],
    ['2017?', undefined],
    ['2017-01/2017-09', undefined],
  ])('date %s as %s', (published, date) => {
    expect(metasOf({ published: spanOf(published) })['citation_publication_date']).toBe(date);
  });

  it('name an author where there is one', () => {
    expect(metasOf({ author: 'A. Writer' })).toMatchObject({ citation_author: 'A. Writer' });
    expect(metasOf()).not.toHaveProperty('citation_author');
  });
});

describe('COinS', () => {
  it.each(KINDS)('of a %s make a %s of it', (kind, type) => {
    expect(readCoins({}, { kind })).toMatchObject({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
      'rft.type': type,
      'rft.identifier': 'https://example.org/dudley/a',
    });
  });

  it('have a date only where it is sure', () => {
    expect(readCoins({ published: spanOf('2017-06') })).toMatchObject({ 'rft.date': '2017-06' });
    expect(readCoins({ published: spanOf('2017-06~') })).not.toHaveProperty('rft.date');
  });

  it('bring hostile text back whole, in signs that are safe in an attribute', () => {
    const source = { title: HOSTILE, titleIs: 'exact', author: HOSTILE } as const;
    expect(readCoins(source)).toMatchObject({ 'rft.title': HOSTILE_LINE, 'rft.creator': HOSTILE_LINE });
    expect(coinsOf(makeEntry(source), sourceNames)).toMatch(/^[\w.%&=+*-]+$/);
  });
});

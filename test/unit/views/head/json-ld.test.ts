import { readFileSync } from 'node:fs';
import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import {
  breadcrumbList,
  CREATOR,
  dataset,
  website,
  writeJsonLd,
} from '../../../../src/views/head/json-ld.ts';
import { makeRecord } from '../../support/make-record.ts';

const SITE = 'https://record.example';

const readBack = (text: string): unknown =>
  (JSON.parse(text) as { readonly '@graph': readonly unknown[] })['@graph'][0];

describe('JSON-LD', () => {
  it.each([
    ['the end of a script', 'Trust </script><script>alert(1)</script>'],
    ['a comment', '<!-- <script'],
    ['the end of a CDATA section', 'Plan ]]> B'],
    ['quotes and backslashes', `"Vanguard" isn't \\ done`],
    ['emoji and marks of direction', '🏥 \u202Eright\u202C to \u200Fleft'],
    ['line ends of JavaScript', 'one\u2028two\u2029three'],
    ['an entity', 'Health &amp; Care & more'],
  ])('keeps a title with %s whole and harmless', (_, name) => {
    const text = writeJsonLd([{ '@type': 'Thing', name }]);
    expect(readBack(text)).toEqual({ '@type': 'Thing', name });
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  });

  it('keeps any text whole and harmless', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const text = writeJsonLd([{ '@type': 'Thing', name }]);
        expect(readBack(text)).toEqual({ '@type': 'Thing', name });
        expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      }),
    );
  });
});

it('a trail runs from the home page to the page itself, in whole addresses', () => {
  const pages = [
    { href: '/entries/', text: 'Entries' },
    { href: '/entries/a/b/', text: 'B' },
  ];
  expect(breadcrumbList(pages, SITE)['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: `${SITE}/` },
    { '@type': 'ListItem', position: 2, name: 'Entries', item: `${SITE}/entries/` },
    { '@type': 'ListItem', position: 3, name: 'B', item: `${SITE}/entries/a/b/` },
  ]);
});

it('the site is searched at the address of its own form', () => {
  expect(website(SITE)['potentialAction']).toMatchObject({
    target: { urlTemplate: `${SITE}/search/?q={search_term_string}` },
  });
});

describe('the record as a set of data', () => {
  it('covers the years from its first event to its last', () => {
    const record = makeRecord([
      { said: '2015-03-10', milestone: 'contract-notice', date: '2017' },
      { said: '2019-01-04', milestone: 'service-start', vanguard: 'sunderland', date: '2030' },
    ]);
    expect(dataset(record, SITE)).toMatchObject({
      temporalCoverage: '2015/2019',
      spatialCoverage: ['Dudley', 'Sunderland'],
      dateModified: '2026-11-22',
    });
  });

  it('covers no years where there are no events', () => {
    const empty = makeRecord([], { asOf: spanOf('2020-01-01').latest });
    expect(dataset(empty, SITE)).not.toHaveProperty('temporalCoverage');
    expect(dataset(empty, SITE)).not.toHaveProperty('spatialCoverage');
  });

  it('names the creator that CITATION.cff names', () => {
    expect(readFileSync('CITATION.cff', 'utf8')).toContain(`- name: ${CREATOR}\n`);
  });
});

import { describe, expect, it, test } from 'vitest';
import { timelineJsOf, timelineJsScopes } from '../../../../src/exports/timelinejs/timelinejs.ts';
import { findVanguard, makeRecord } from '../../support/make-record.ts';
import { feedInputOf, HOSTILE_TEXTS, hostileRecord } from '../feed-record.ts';

interface Slide {
  readonly unique_id: string;
  readonly start_date: Readonly<Record<string, number>>;
  readonly end_date?: Readonly<Record<string, number>>;
  readonly display_date: string;
  readonly text: { readonly headline: string; readonly text: string };
}

interface File {
  readonly about: { readonly version: { readonly commit?: string }; readonly license: string };
  readonly title: { readonly text: { readonly headline: string; readonly text: string } };
  readonly events: readonly Slide[];
}

const read = (record: Parameters<typeof feedInputOf>[0]): File =>
  JSON.parse(timelineJsOf('dudley', feedInputOf(record))) as File;

const happened = (date: string) =>
  ({ said: '2019-01-10', milestone: 'service-start', status: 'happened', date }) as const;

describe('a timeline for TimelineJS', () => {
  it('has every event of the vanguard, in the order of its timeline', () => {
    const record = makeRecord([
      { said: '2018-01', milestone: 'service-start', date: '2019-04' },
      { said: '2017-06-13', milestone: 'contract-notice', status: 'happened', date: '2017-06-09' },
    ]);
    expect(read(record).events.map(({ text }) => text.headline)).toEqual([
      'Tender issued',
      'Service start promised: April 2019',
    ]);
    expect(read(record).events.map(({ unique_id: id }) => id)).toEqual(
      findVanguard(record).events.map(({ anchor }) => anchor),
    );
  });

  it.each([
    ['2018', { year: 2018 }, undefined, '2018'],
    ['2018-04', { year: 2018, month: 4 }, undefined, 'April 2018'],
    ['2018-04-01', { year: 2018, month: 4, day: 1 }, undefined, '1 April 2018'],
    ['2018-10/2018-11', { year: 2018, month: 10 }, { year: 2018, month: 11 }, 'October or November 2018'],
    ['2017/2018-04-03', { year: 2017 }, { year: 2018 }, 'Between 2017 and 3 April 2018'],
  ])('gives %s no more exactly than it is known', (date, start, end, words) => {
    const [slide] = read(makeRecord([happened(date)])).events;
    expect(slide?.start_date).toEqual(start);
    expect(slide?.end_date).toEqual(end);
    expect(slide?.display_date).toBe(words);
  });

  it('links each event to its place and its sources', () => {
    const [slide] = read(makeRecord([happened('2018-04')])).events;
    expect(slide?.text.text).toContain('href="https://example.org/vanguards/dudley/#');
    expect(slide?.text.text).toContain('href="https://example.org/entries/dudley/2019-01-10-entry/"');
  });

  it('names its version and licence, to readers and to machines', () => {
    const { about, title } = read(makeRecord([happened('2018-04')]));
    expect(about.version.commit).toBe('0123456789abcdef0123456789abcdef01234567');
    expect(about.license).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(title.text.text).toContain('as of 22 November 2026, commit 0123456789ab.');
    expect(title.text.text).toContain('CC BY 4.0');
  });

  it('is of vanguards alone', () => {
    const record = makeRecord([happened('2018-04')]);
    expect(timelineJsScopes(record)).toEqual(['dudley']);
    expect(() => timelineJsOf('all', feedInputOf(record))).toThrow('there is no timeline "all"');
  });
});

const ENTITIES: Readonly<Record<string, string>> = { '&#x3C;': '<', '&#x26;': '&' };
const unescape = (html: string): string => html.replaceAll(/&#x(?:3C|26);/g, (one) => ENTITIES[one] ?? one);

test.each(HOSTILE_TEXTS)('%j comes whole through TimelineJS, as text and never as markup', (text) => {
  const { title, events } = read(hostileRecord(text));
  expect(unescape(title.text.headline)).toBe(text.toWellFormed());
  expect(events.map(({ text: { headline } }) => unescape(headline))).toContain(text.toWellFormed());
  const html = [title.text, ...events.map((event) => event.text)].flatMap((one) => [one.headline, one.text]);
  expect(html.join('')).toContain('<p>');
  expect(html.join('').replaceAll(/<\/?p>|<a href="[^"<]*">|<\/a>/g, '')).not.toContain('<');
});

import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, it, test } from 'vitest';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import { atomOf, atomScopes } from '../../../../src/exports/atom/atom-feeds.ts';
import { FEED_LENGTH } from '../../../../src/exports/atom/entry-feed.ts';
import { makeRecord } from '../../support/make-record.ts';
import { readXml } from '../../support/read-xml.ts';
import { feedInputOf, HOSTILE_TEXTS, hostileRecord, withEntries } from '../feed-record.ts';

const plan = (said: string, vanguard = 'dudley') => ({ said, vanguard, milestone: 'service-start' });
const record = makeRecord([plan('2016-12'), plan('2017-06-13'), plan('2017-07-01', 'manchester')]);
const input = feedInputOf(record);

const titlesOf = (xml: string) => parseFeed(xml).items.map(({ title }) => title);

describe('a feed of entries', () => {
  it('has the newest first, and of a vanguard only its own', () => {
    const dudley = ['dudley/2017-06-13-entry', 'dudley/2016-12-entry'];
    expect(titlesOf(atomOf('all', input))).toEqual(['manchester/2017-07-01-entry', ...dudley]);
    expect(titlesOf(atomOf('dudley', input))).toEqual(dudley);
  });

  it('is for the whole record, each vanguard and the corrections, and for nothing else', () => {
    expect(atomScopes(record)).toEqual(['all', 'dudley', 'manchester', 'corrections']);
    expect(() => atomOf('leeds', input)).toThrow('there is no feed "leeds"');
  });

  it('dates an item whose day is not known by the last that it may be, and says its date in words', () => {
    const vague = parseFeed(atomOf('dudley', input)).items.at(-1);
    expect(vague?.published?.toISOString()).toBe('2016-12-31T23:59:59.000Z');
    expect(vague?.description).toBe('News story by HSJ, December 2016. dudley/2016-12-entry');
  });

  it('leads to our page and to the item', () => {
    const xml = atomOf('dudley', input);
    const [item] = parseFeed(xml).items;
    expect(item?.url).toBe('https://example.org/entries/dudley/2017-06-13-entry/');
    expect(item?.id).toBe(item?.url);
    expect(xml).toMatch(/<link rel="via" href="https:..example.org.dudley.2017-06-13-entry"/);
  });

  it('names its version and licence, and ourselves as author, never the publisher of an item', () => {
    const feed = parseFeed(atomOf('all', input));
    expect(feed.description).toContain('as of 22 November 2026, commit 0123456789ab.');
    expect(feed.copyright).toContain('CC BY 4.0');
    expect(feed.authors.map(({ name }) => name)).toEqual(['The Vanguard Timelines contributors']);
    expect(feed.items.flatMap(({ authors }) => authors.map(({ name }) => name))).not.toContain('HSJ');
  });

  it('holds no more than its length, the newest, however many entries there are', () => {
    const many = Array.from({ length: FEED_LENGTH + 5 }, (_, index) => plan(String(1950 + index)));
    const titles = titlesOf(atomOf('all', feedInputOf(makeRecord(many))));
    expect(titles).toHaveLength(FEED_LENGTH);
    expect([titles[0], titles.at(-1)]).toEqual(['dudley/2004-entry', 'dudley/1955-entry']);
  });

  it('changes when an entry is corrected, and then alone', () => {
    const corrected = withEntries(record, (entry) =>
      entry.id === 'dudley/2016-12-entry'
        ? { ...entry, corrections: [{ date: spanOf('2026-11-01'), kind: 'update', note: 'More was read.' }] }
        : entry,
    );
    const feed = parseFeed(atomOf('dudley', feedInputOf(corrected)));
    const updated = feed.items.map((item) => item.updated?.toISOString());
    expect(updated).toEqual(['2017-06-13T23:59:59.000Z', '2026-11-01T23:59:59.000Z']);
    expect(feed.updated?.toISOString()).toBe('2026-11-01T23:59:59.000Z');
    expect(parseFeed(atomOf('dudley', input)).updated?.toISOString()).toBe('2017-06-13T23:59:59.000Z');
  });
});

describe('the feed of corrections', () => {
  it('is a feed even without any, dated by the record', () => {
    const feed = parseFeed(atomOf('corrections', input));
    expect(feed.items).toEqual([]);
    expect(feed.updated?.toISOString()).toBe('2026-11-22T23:59:59.000Z');
  });

  it('has the newest first, each with an id of its own that later ones leave alone', () => {
    const notes = ['First.', 'Second.', 'Third.'];
    const idsAfter = (count: number) => {
      const corrections = notes.slice(0, count).map((note, index) => ({
        date: spanOf(`2026-11-0${Math.max(1, index)}`),
        kind: 'correction' as const,
        note,
      }));
      const corrected = withEntries(record, (entry) =>
        entry.id === 'dudley/2016-12-entry' ? { ...entry, corrections } : entry,
      );
      return parseFeed(atomOf('corrections', feedInputOf(corrected))).items;
    };
    expect(idsAfter(3).map(({ description }) => description)).toEqual([
      '2 November 2026. Third.',
      '1 November 2026. Second.',
      '1 November 2026. First.',
    ]);
    expect(idsAfter(3).slice(1)).toEqual(idsAfter(2));
    expect(new Set(idsAfter(3).map(({ id }) => id)).size).toBe(3);
  });
});

/** What is left of a text in XML: line ends are one, and what XML cannot hold is marked. */
const inXml = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u0000\u0001\u000B\u001F\uFFFE]/g, '\uFFFD');

test.each(HOSTILE_TEXTS)('%j comes whole and harmless through every feed', (text) => {
  const hostile = feedInputOf(hostileRecord(text));
  for (const scope of ['all', 'dudley', 'corrections']) {
    const xml = atomOf(scope, hostile);
    const textsOf = (name: string) => readXml(xml).flatMap((one) => (one.name === name ? [one.text] : []));
    const texts = [...textsOf('title').slice(1), ...textsOf('summary')];
    expect(texts).toHaveLength(4);
    expect(texts.filter((one) => !one.endsWith(inXml(text)))).toEqual([]);
    expect(parseFeed(xml).items).toHaveLength(2);
  }
});

import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import ical from 'node-ical';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtFolder } from '../browser/support/site.ts';
import { readBuiltPages, type BuiltPage } from './support/built-pages.ts';
import { readXml } from '../unit/support/read-xml.ts';
import { siteOf } from './support/page-head.ts';

let pages: readonly BuiltPage[];
let site: string;

beforeAll(async () => {
  pages = await readBuiltPages();
  site = siteOf(pages);
});

const readFeed = (name: string): string => readFileSync(join(builtFolder, 'feeds', name), 'utf8');

const namesOf = (ending: string): readonly string[] =>
  globSync(join(builtFolder, 'feeds', `*${ending}`))
    .map((file) => basename(file, ending))
    .toSorted();

/** The vanguards and the programme: whatever has a page. */
const timelines = (): readonly string[] =>
  pages.flatMap(({ address }) => /^\/vanguards\/([^/]+)\/$/.exec(address)?.[1] ?? []).toSorted();

const alternatesOf = ({ elements }: BuiltPage): readonly string[] =>
  elements.flatMap(({ tag, attributes }) =>
    tag === 'link' && attributes['rel'] === 'alternate' ? [attributes['href'] ?? ''] : [],
  );

/** Whether a page of the site, and the place in it, is there. */
const isThere = (url: string): boolean => {
  const { origin, pathname, hash } = new URL(url);
  const page = pages.find(({ address }) => address === pathname);
  const id = hash.slice(1);
  return (
    origin === site &&
    page !== undefined &&
    (id === '' || page.elements.some(({ attributes }) => attributes['id'] === id))
  );
};

describe('the feeds', () => {
  it('are one of each kind for each timeline, and for the whole', () => {
    expect(timelines().length).toBeGreaterThan(1);
    expect(namesOf('.atom.xml')).toEqual([...timelines(), 'all', 'corrections'].toSorted());
    expect(namesOf('.ics')).toEqual([...timelines(), 'all'].toSorted());
    expect(namesOf('.timelinejs.json')).toEqual(timelines());
  });

  it('are found from every page, and those of a vanguard from its page', () => {
    const wrong = pages.filter((page) => {
      const id = /^\/vanguards\/([^/]+)\/$/.exec(page.address)?.[1];
      const own = id === undefined ? [] : [`/feeds/${id}.atom.xml`, `/feeds/${id}.ics`];
      const isRedirect = page.elements.some(({ attributes }) => attributes['http-equiv'] === 'refresh');
      return !isRedirect && alternatesOf(page).join() !== [...own, '/feeds/all.atom.xml'].join();
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
});

it('each Atom feed can be read, is bounded, newest first, and leads to pages that are there', () => {
  for (const name of namesOf('.atom.xml')) {
    const xml = readFeed(`${name}.atom.xml`);
    expect(readXml(xml).at(-1)?.name, name).toBe('feed');
    const { items, self } = parseFeed(xml);
    expect(self).toBe(`${site}/feeds/${name}.atom.xml`);
    if (name !== 'corrections') expect(items.length).toBeGreaterThan(10);
    expect(items.length).toBeLessThanOrEqual(50);
    const published = items.map((item) => item.published?.getTime() ?? Number.NaN);
    expect(published).toEqual(published.toSorted((a, b) => b - a));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.filter(({ url }) => !isThere(url ?? '')).map(({ url }) => url)).toEqual([]);
  }
});

it('each calendar can be read, has each UID once, and leads to events that are there', () => {
  for (const name of namesOf('.ics')) {
    const text = readFeed(`${name}.ics`);
    const uids = text.replaceAll('\r\n ', '').match(/^UID:.+$/gm) ?? [];
    const events = Object.values(ical.sync.parseICS(text)).flatMap((one) =>
      one?.type === 'VEVENT' ? [one] : [],
    );
    expect(events.length).toBeGreaterThan(10);
    expect(events).toHaveLength(uids.length);
    expect(new Set(uids).size).toBe(uids.length);
    const wrong = events.filter(
      ({ start, end, url, datetype }) =>
        datetype !== 'date' || !end || end.getTime() <= start.getTime() || !isThere(String(url)),
    );
    expect(wrong.map(({ uid }) => uid)).toEqual([]);
  }
});

it('each timeline for TimelineJS has events that are there', () => {
  interface File {
    readonly events: readonly {
      readonly unique_id: string;
      readonly start_date: { readonly year: number };
    }[];
  }
  for (const name of timelines()) {
    const { events } = JSON.parse(readFeed(`${name}.timelinejs.json`)) as File;
    expect(events.length).toBeGreaterThan(10);
    const missing = events.filter(({ unique_id: id }) => !isThere(`${site}/vanguards/${name}/#${id}`));
    expect(missing).toEqual([]);
    const years = events.map(({ start_date: { year } }) => year);
    expect(new Set(years).size).toBeGreaterThan(1);
  }
});

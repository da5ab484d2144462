import { parseFeed } from '@rowanmanning/feed-parser';
import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import {
  readBibtex,
  readBibtexElsewhere,
  readCsl,
  readRis,
  readRisElsewhere,
  type ReadItem,
} from '../../unit/exports/citations/read-citations.ts';
import { readXml } from '../../unit/support/read-xml.ts';
import type { HostileSite } from './site.ts';
import { onOneLine, sorted } from './texts.ts';

/** A text of a calendar, with parameters or without. */
const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : String(value);

/** What is held of the feeds and of citations. */
export const holdFeeds = (site: () => HostileSite): void => {
  describe('the feeds', () => {
    it('have each title in Atom, item by item', () => {
      const xml = site().read('feeds/all.atom.xml');
      const entries = readXml(xml)
        .filter(({ name }) => name === 'title')
        .slice(1);
      expect(sorted(entries.map(({ text }) => text))).toEqual(sorted(site().titles));
      expect(parseFeed(xml).items).toHaveLength(site().titles.length);
      expect(parseFeed(site().read('feeds/corrections.atom.xml')).items).toHaveLength(site().titles.length);
    });

    it('have the names in a calendar, and no event that is forged', () => {
      const text = site().read('feeds/all.ics');
      const events = Object.values(ical.sync.parseICS(text)).flatMap((one) =>
        one?.type === 'VEVENT' ? [one] : [],
      );
      expect(events).toHaveLength(site().content.vocabulary.vanguards.length);
      for (const { name } of site().content.vocabulary.vanguards)
        expect(events.filter(({ summary }) => textOf(summary).includes(`${name}: `))).toHaveLength(1);
      expect(text.split('\r\n').filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(events.length);
      expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    });

    it('have the texts in TimelineJS as words and never as markup', () => {
      interface Slides {
        readonly title: { readonly text: { readonly headline: string; readonly text: string } };
        readonly events: readonly { readonly text: { readonly headline: string; readonly text: string } }[];
      }
      for (const { id, name } of site().content.vocabulary.vanguards) {
        const { title, events } = site().readJson(`feeds/${id}.timelinejs.json`) as Slides;
        expect(title.text.headline.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&')).toBe(name);
        const html = [title, ...events].flatMap(({ text }) => [text.headline, text.text]).join('');
        expect(html.replaceAll(/<\/?p>|<a href="[^"<]*">|<\/a>/g, '')).not.toContain('<');
      }
    });
  });

  describe('citations', () => {
    const READERS: readonly (readonly [ending: string, read: (text: string) => readonly ReadItem[]])[] = [
      ['bib', readBibtex],
      ['bib', readBibtexElsewhere],
      ['ris', readRis],
      ['ris', readRisElsewhere],
      ['csl.json', readCsl],
    ];

    it.each(READERS)('have each title on one line, as %s', (ending, readItems) => {
      for (const { id, title } of site().content.entries) {
        const items = readItems(site().read(`entries/${id}/cite.${ending}`));
        expect(items.map((item) => String(item['title']).replace(/^\[(.*)\]$/, '$1'))).toEqual([
          onOneLine(title),
          onOneLine(title),
        ]);
        expect(items.map((item) => item['id'])).toEqual([id, `vanguard-timelines:${id}`]);
      }
      for (const { id } of site().content.vocabulary.vanguards) {
        const entries = site().content.entries.filter(({ vanguards }) => vanguards.includes(id));
        expect(readItems(site().read(`vanguards/${id}/sources.${ending}`))).toHaveLength(entries.length + 1);
      }
    });

    it('have each in the spans of the lists', () => {
      const found = site()
        .pages.filter(({ address }) => address.startsWith('/entries/') && !address.includes('/by/'))
        .flatMap(({ elements }) => elements)
        .flatMap(({ classes, attributes }) => (classes.includes('Z3988') ? [attributes['title'] ?? ''] : []))
        .map((title) => new URLSearchParams(title).get('rft.title')?.replace(/^\[(.*)\]$/, '$1'));
      expect(sorted([...new Set(found)])).toEqual(sorted(site().lines));
    });
  });
};

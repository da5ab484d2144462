import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readXml } from '../../unit/support/read-xml.ts';
import { subtreeOf, type BuiltPage } from '../support/built-pages.ts';
import { metasOf, titleOf } from '../support/page-head.ts';
import { expandLd, SCHEMA_ORG } from '../support/schema-org.ts';
import type { HostileSite } from './site.ts';
import { onOneLine } from './texts.ts';

/** What is held of the pages. */
export const holdPages = (site: () => HostileSite): void => {
  describe('pages', () => {
    const entryPages = (): readonly (readonly [page: BuiltPage, title: string])[] =>
      site().content.entries.map(({ id, title }) => {
        const page = site().pages.find(({ address }) => address === `/entries/${id}/`);
        if (!page) throw new Error(`no page of ${id}`);
        return [page, onOneLine(title)];
      });

    it('have each title whole, in the head and in the heading', () => {
      for (const [page, title] of entryPages()) {
        const [heading] = page.elements.filter(({ tag }) => tag === 'h1');
        expect(onOneLine(heading?.text ?? '')).toBe(title);
        expect(onOneLine(titleOf(page))).toContain(title);
        expect(onOneLine(metasOf(page, 'og:title').join())).toContain(title);
        expect(metasOf(page, 'citation_title').map((one) => one.replace(/^\[(.*)\]$/, '$1'))).toEqual([
          title,
        ]);
      }
    });

    it('have nothing that a text has put there: no script, handler, style, picture or address', () => {
      expect(site().pages.length).toBeGreaterThan(60);
      const wrong = site().pages.flatMap((page) =>
        page.elements.flatMap((element) => {
          const { tag, attributes, text } = element;
          const isData = attributes['type'] === 'application/ld+json';
          const isOurs = attributes['src']?.startsWith('/') === true;
          const bad =
            (tag === 'script' && !isData && !isOurs) ||
            (['style', 'img', 'iframe', 'object'].includes(tag) && !isOurs) ||
            (tag === 'b' && text === 'X&') ||
            Object.keys(attributes).some((name) => /^on|^style$|^autofocus$/.test(name)) ||
            /^\s*(?:javascript|data):/i.test(attributes['href'] ?? '');
          return bad ? [`${page.address} <${tag}> ${text.slice(0, 60)}`] : [];
        }),
      );
      expect([...new Set(wrong)]).toEqual([]);
    });

    it('have the name of each vanguard, milestone, option, organisation, term and cause', () => {
      const { vanguards, milestones, decisions, organisations, glossary, causes } = site().content.vocabulary;
      const words = [
        ...[...vanguards, ...organisations].map(({ name }) => name),
        ...[...milestones, ...causes].map(({ title }) => title),
        ...glossary.map(({ term }) => term),
        ...decisions.flatMap(({ title, options }) => [title, ...options.map((option) => option.title)]),
      ].map(onOneLine);
      const said = new Set(
        site().pages.flatMap(({ elements }) =>
          elements.filter(({ parent }) => parent?.tag !== 'head').map(({ text }) => onOneLine(text)),
        ),
      );
      expect(words.filter((word) => !said.has(word))).toEqual([]);
    });

    it('tell machines the same', async () => {
      for (const [page, title] of entryPages()) {
        const [script] = page.elements.filter(
          ({ attributes }) => attributes['type'] === 'application/ld+json',
        );
        const expanded = await expandLd(script?.text ?? '', `https://x.example${page.address}`);
        const names = expanded.flatMap((node) => node[`${SCHEMA_ORG}name`] ?? []) as unknown as readonly {
          readonly '@value': string;
        }[];
        expect(names.map((name) => onOneLine(name['@value']))).toContain(title);
      }
    });

    it('have a picture to share each', () => {
      const images = new Set(site().pages.flatMap((page) => metasOf(page, 'og:image')));
      expect(images.size).toBeGreaterThan(2);
      for (const image of images) {
        const bytes = readFileSync(join(site().outDir, new URL(image).pathname));
        expect(bytes.subarray(1, 4).toString(), image).toBe('PNG');
        expect(bytes.byteLength).toBeGreaterThan(2000);
      }
    });

    it('are in a sitemap and have a search description, both well-formed', () => {
      const listed = readXml(site().read('sitemap.xml')).flatMap(({ name, text }) =>
        name === 'loc' ? [text] : [],
      );
      expect(listed.length).toBeGreaterThan(site().titles.length);
      const missing = listed.filter(
        (address) => !site().pages.some((page) => page.address === new URL(address).pathname),
      );
      expect(missing).toEqual([]);
      expect(readXml(site().read('opensearch.xml')).at(-1)?.name).toBe('OpenSearchDescription');
    });
  });

  it('a page says of each entry what its summary and notes say', () => {
    for (const { id, summary } of site().content.entries) {
      const page = site().pages.find(({ address }) => address === `/entries/${id}/`);
      const body = page?.elements.find(({ tag }) => tag === 'main');
      const texts = body ? subtreeOf(body).map(({ text }) => onOneLine(text)) : [];
      expect(texts.filter((text) => text.includes(onOneLine(summary))).length, id).toBeGreaterThan(1);
    }
  });
};

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SecondBuild } from '../../browser/support/second-build.ts';
import { readBuiltFiles, type BuiltFile } from './built-pages.ts';
import { buildMadeSite } from './made-site.ts';
import { describeSizes, measurePages } from './page-sizes.ts';

/** Where a link inside the site leads, without what follows a `#` or a `?`; nothing for any other link. */
const pageLinks = (html: string): readonly string[] =>
  [...html.matchAll(/<a [^>]*href="(\/[^"#?]*)/g)].map(([, address = '']) => address);

/** Builds a site of made-up entries and holds every page of it to what is held of the pages of the record. */
export const describeMadeSite = (entries: number, places: number, patience: number): void => {
  describe(`a site of ${entries.toLocaleString('en-GB')} entries about ${places} places`, () => {
    let site: SecondBuild;
    let files: readonly BuiltFile[];

    beforeAll(async () => {
      site = await buildMadeSite(entries, places);
      files = readBuiltFiles(site.outDir);
    }, patience);

    afterAll(() => site?.remove(), patience);

    it('has every page and its stylesheets within their budget', { timeout: patience }, async () => {
      const found = await measurePages(site.outDir, files);
      console.log(`The pages nearest to their budget:\n${describeSizes(found.slice(0, 8))}`);
      expect(found.length).toBeGreaterThan(entries);
      expect(found.filter(({ size, budget }) => size > budget)).toEqual([]);
    });

    it('leads to every page from another, and nowhere else', { timeout: patience }, () => {
      const linked = new Set(files.flatMap(({ html }) => pageLinks(html)));
      const pages = new Set(files.map(({ address }) => address));
      const unlinked = [...pages].filter(
        (address) => !linked.has(address) && !['/404.html', '/styleguide/'].includes(address),
      );
      expect(unlinked).toEqual([]);
      const lost = [...linked].filter((address) => address.endsWith('/') && !pages.has(address));
      expect(lost).toEqual([]);
    });

    it('has a comparison and a page of its own for each place', () => {
      const read = (address: string) => files.find((file) => file.address === address)?.html ?? '';
      const parts = files.filter(({ address }) => /^\/compare\/[^/]+\/$/.test(address));
      const compared = parts.flatMap(({ html }) => [
        ...new Set(pageLinks(html).filter((to) => /^\/vanguards\/[^/]+\/$/.test(to))),
      ]);
      const named = compared.filter((to) => to !== '/vanguards/national/');
      expect(named.length).toBe(places);
      expect(new Set(named).size).toBe(places);
      for (const to of named) expect(read(to), to).toContain('id="timeline"');
      expect(pageLinks(read('/compare/'))).toEqual(
        expect.arrayContaining(parts.map(({ address }) => address)),
      );
    });
  });
};

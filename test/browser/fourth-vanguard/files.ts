import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { IDS, type FourSite } from './site.ts';

/** What stands of it in the files, for people and machines. */
export const holdFiles = (site: () => FourSite): void => {
  describe('a vanguard that only content adds is', () => {
    it('in the navigation and the footer of every page', () => {
      for (const address of ['/', '/about/', '/entries/', '/search/', '/vanguards/dudley/'])
        expect(site().html(address)).toMatch(/<a href="\/vanguards\/quaggaford\/"/);
    });

    it('in the tables, the database and the description of the data', () => {
      expect(JSON.stringify(site().json('data/vanguards.json'))).toContain('quaggaford');
      for (const name of [
        'entries',
        'claims',
        'forecasts',
        'delays',
        'scorecard',
        'stances',
        'values',
        'terms',
        'scope',
        'parties',
        'figures',
        'disagreements',
        'organisations',
      ])
        expect(site().read(`data/${name}.csv`), name).toContain('quaggaford');
      const database = new DatabaseSync(join(site().outDir, 'data/vanguard-timelines.sqlite'), {
        readOnly: true,
      });
      const [found] = database
        .prepare("SELECT count(*) AS n FROM claims WHERE vanguard = 'quaggaford'")
        .all();
      database.close();
      expect(found?.['n']).toBe(35);
      const { resources } = site().json('data/datapackage.json') as {
        readonly resources: readonly { readonly path: string; readonly bytes?: number }[];
      };
      const described = resources.find(({ path }) => path === 'entries.csv');
      expect(described?.bytes).toBe(Buffer.byteLength(site().read('data/entries.csv')));
    });

    it('in the open contracting data, by its one procurement', () => {
      const files = globSync('data/ocds/quaggaford/**/*.json', { cwd: site().outDir });
      expect(files.length).toBeGreaterThan(0);
      expect(files.map((file) => site().read(file)).join('')).toContain('care-contract');
      expect(files.join()).not.toContain('guild');
    });

    it('in the feeds of the whole, and has its own', () => {
      for (const file of ['all.atom.xml', 'quaggaford.atom.xml'])
        expect(site().read(`feeds/${file}`), file).toContain('The guild of Quaggaford starts work');
      for (const file of ['all.ics', 'quaggaford.ics'])
        expect(site().read(`feeds/${file}`).replaceAll(/\r\n /g, ''), file).toContain(
          'Quaggaford: Service start',
        );
      expect(JSON.stringify(site().json('feeds/quaggaford.timelinejs.json'))).toContain('Service start');
    });

    it('in the sitemap, cited, and with a picture to share', () => {
      for (const address of [
        '/vanguards/quaggaford/',
        '/forms/quagga-guild/',
        ...IDS.map((id) => `/entries/${id}/`),
      ])
        expect(site().read('sitemap.xml')).toContain(`${address}</loc>`);
      for (const format of ['bib', 'ris', 'csl.json'])
        expect(globSync(`entries/${IDS[0]}/cite.${format}`, { cwd: site().outDir }), format).toHaveLength(1);
      expect(globSync('vanguards/quaggaford/cite.*', { cwd: site().outDir }).length).toBeGreaterThan(0);
      expect(existsSync(join(site().outDir, 'og/quaggaford.png'))).toBe(true);
      expect(site().html('/vanguards/quaggaford/')).toContain('/og/quaggaford.png');
    });

    it('named nowhere as one too few', () => {
      const pages = globSync('**/index.html', { cwd: site().outDir }).filter(
        (file) => !/^(?:entries|glossary|vanguards\/(?!national\/index))/.test(file),
      );
      const wrong = pages.filter((file) =>
        /\bthree (?:places|sites|vanguards)\b|\ball three\b/i.test(
          site()
            .read(file)
            .replaceAll(/<[^>]*>/g, ''),
        ),
      );
      expect(pages.length).toBeGreaterThan(20);
      expect(wrong).toEqual([]);
    });
  });
};

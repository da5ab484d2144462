import { describe, expect, it } from 'vitest';
import { countsOf, linksOf, waitForStatus } from '../support/search-page.ts';
import { IDS, type FourSite } from './site.ts';

/** What readers see of it. */
export const holdPages = (site: () => FourSite): void => {
  describe('a vanguard that only content adds is', () => {
    it('on the home page: in its words, its charts and its tables', async () => {
      expect(await site().textOf('/', 'h1')).toMatch(/^Four places tried/);
      expect(await site().textOf('/', '.eyebrow')).toMatch(
        /^Dudley, Manchester, Quaggaford and Sunderland, /,
      );
      expect(await site().textOf('/', '#vanguards h2')).toBe('Dudley Manchester Quaggaford Sunderland');
      expect(await site().textOf('/', '#vanguards')).toContain('Behind all four');
      expect(site().html('/')).toContain('aria-label="The four places"');
      expect(site().html('/')).toMatch(
        /<meta name="description" content="[^"]*Dudley, Manchester, Quaggaford and Sunderland tried/,
      );
      expect(await site().page.locator('#vanguards figure svg').count()).toBe(4);
      expect(await site().textOf('/', 'table th')).toContain('Quaggaford: Service start');
      expect(await site().textOf('/', 'section:has(#forms-title)')).toContain('Guild of quagga keepers');
      expect(await site().textOf('/', 'header form')).toMatch(/Search \d+ entries/);
    });

    it('on the pages about the record and the programme', async () => {
      expect(await site().textOf('/about/', 'main')).toMatch(
        /four places in England .* Dudley, Manchester, Quaggaford and Sunderland\./,
      );
      expect(await site().textOf('/vanguards/national/', 'main .eyebrow')).toBe('Behind the four places');
    });

    it('a page of its own, with chart, scorecard, ledger, forms and timeline', async () => {
      const address = '/vanguards/quaggaford/';
      expect(await site().textOf(address, 'h1')).toBe('Quaggaford');
      expect(await site().page.locator('#promises .wide svg .marks > a').count()).toBeGreaterThan(6);
      expect(await site().textOf(address, 'main')).toMatch(
        /Put back to not before April 2020|30 months later/,
      );
      expect(await site().textOf(address, '.ledger')).toContain('The keepers had to be heard.');
      expect(await site().textOf(address, 'main')).toContain('Quaggas counted');
      expect(await site().textOf(address, 'main')).toContain('Was the last quagga ever counted?');
    });

    it('replayed, day by day', async () => {
      const dates = await site().hrefsOf('/vanguards/quaggaford/as-known/', 'main a[href*="/as-known/"]');
      expect(dates).toContain('/vanguards/quaggaford/as-known/2017-02-10/');
      expect(await site().textOf('/vanguards/quaggaford/as-known/2017-02-10/', 'main')).toContain(
        'January 2018',
      );
    });

    it('in every table and drawing of the comparison', async () => {
      expect(await site().textOf('/compare/', 'main .lead')).toContain(
        'Dudley, Manchester, Quaggaford and Sunderland',
      );
      expect(await site().textOf('/compare/', '#outcomes')).toContain('Quaggaford: Contract award');
      for (const section of ['calendar', 'months', 'values', 'decisions', 'forms'])
        expect(await site().textOf('/compare/', `#${section} table thead`), section).toContain('Quaggaford');
      for (const section of ['calendar', 'months'])
        expect(await site().textOf('/compare/', `#${section} svg .place`), section).toContain('Quaggaford');
    });

    it('on the page of delays', async () => {
      expect(await site().textOf('/delays/', 'main')).toMatch(/Quaggaford.*not before April 2020/);
    });

    it('in the matrix of forms, and its new form has a page', async () => {
      expect(await site().textOf('/forms/', 'main')).toMatch(/Quaggaford.*Guild of quagga keepers/);
      expect(await site().textOf('/forms/quagga-guild/', 'main')).toMatch(
        /Guild of quagga keepers .*Quaggaford.*Adopted/i,
      );
    });

    it('in the lists of entries and their facets, with a page for each entry', async () => {
      const links = await site().hrefsOf(
        '/entries/by/vanguard/quaggaford/',
        'main a[href^="/entries/quaggaford/"]',
      );
      expect([...new Set(links)].toSorted()).toEqual(IDS.map((id) => `/entries/${id}/`));
      expect(await site().hrefsOf('/entries/by/vanguard/', 'main a')).toContain(
        '/entries/by/vanguard/quaggaford/',
      );
      expect(await site().textOf('/organisations/quaggaford-gazette/', 'h1')).toBe('The Quaggaford Gazette');
    });

    it('found by the search, and one of its facets', async () => {
      await site().page.goto(`${site().url}/search/?q=invented&vanguard=quaggaford`);
      await waitForStatus(site().page, /results? for “invented”/);
      expect(await site().page.locator('input[name="vanguard"][value="quaggaford"]').isChecked()).toBe(true);
      expect((await countsOf(site().page, 'vanguard'))['quaggaford']).toBeGreaterThanOrEqual(IDS.length);
      await site().page.goto(`${site().url}/search/?q=guild&vanguard=quaggaford`);
      await waitForStatus(site().page, /results? for/);
      expect((await linksOf(site().page)).some((link) => link.includes('quaggaford'))).toBe(true);
      expect(JSON.stringify(site().json('search/options/form.json'))).toContain('Guild of quagga keepers');
      expect(JSON.stringify(site().json('search/options/milestone.json'))).toContain('Quaggas counted');
    });
  });
};

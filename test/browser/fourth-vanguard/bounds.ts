import { describe, expect, it } from 'vitest';
import { readBuiltFiles, type BuiltFile } from '../../built/support/built-pages.ts';
import { findHtmlFaults } from '../../built/support/html-faults.ts';
import { measurePages } from '../../built/support/page-sizes.ts';
import type { FourSite } from './site.ts';

const WIDTHS = [320, 360, 1280] as const;
const ACROSS = ['/', '/compare/', '/delays/', '/forms/'];
const OTHERS = ['/about/', '/search/', '/entries/', '/vanguards/national/'];

/** That the pages which tell of it are sound and within bounds. */
export const holdBounds = (site: () => FourSite): void => {
  describe('the pages that tell of it', () => {
    const files = (): readonly BuiltFile[] =>
      readBuiltFiles(site().outDir).filter(
        ({ address }) => address.includes('quagga') || [...ACROSS, ...OTHERS].includes(address),
      );

    it('are valid HTML', { timeout: 120_000 }, async () => {
      expect(files().length).toBeGreaterThan(25);
      expect(await findHtmlFaults(files())).toEqual([]);
    });

    it('keep within their budgets', async () => {
      const sizes = await measurePages(site().outDir, files());
      expect(sizes.filter(({ size, budget }) => size > budget)).toEqual([]);
    });

    it.each(WIDTHS)('never reach over the edge of a window of %d pixels', async (width) => {
      const { page, url } = site();
      await page.setViewportSize({ width, height: 900 });
      for (const address of [...ACROSS, '/vanguards/quaggaford/', '/forms/quagga-guild/']) {
        await page.goto(`${url}${address}`);
        const reach = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(reach, address).toBeLessThanOrEqual(width);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
    });
  });
};

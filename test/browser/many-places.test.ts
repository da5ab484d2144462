import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { loadContent } from '../../src/content-loader/load-content.ts';
import { spanOf } from '../../src/domain/dates/parse-span.ts';
import { buildRecord } from '../../src/domain/record/record.ts';
import { drawComponents, type DrawnComponent } from '../../src/tools/draw-component.ts';
import { viewCompareOverviews, viewCompareParts } from '../../src/views/compare/compare-overview.ts';
import { buildContext, type ViewContext } from '../../src/views/context.ts';
import { viewHome } from '../../src/views/home.ts';
import { budgetOf } from '../built/support/budgets.ts';
import { layFourthVanguard, layMoreVanguards } from '../unit/support/many-vanguards.ts';
import { startBrowser } from './support/browser.ts';
import { builtFolder } from './support/site.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const COUNTS = [3, 4, 5, 8, 11] as const;
const WIDTHS = [320, 360, 1280] as const;
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'many-places-')));

const contextOf = async (count: number): Promise<ViewContext> => {
  const content = join(folder, String(count));
  cpSync(resolve(ROOT, 'content'), content, { recursive: true });
  if (count > 3) layFourthVanguard(content);
  layMoreVanguards(content, Math.max(0, count - 4));
  const { entries, vocabulary, faults } = await loadContent(content);
  expect(faults).toEqual([]);
  return buildContext(buildRecord({ entries, vocabulary, asOf: spanOf('2026-11-22').latest }));
};

const homes = new Map<number, DrawnComponent>();
const COMPARISONS = ['overview', 'part'] as const;
const comparisons = new Map<(typeof COMPARISONS)[number], DrawnComponent>();
let base: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const contexts = await Promise.all(COUNTS.map(contextOf));
  const eight = contexts[COUNTS.indexOf(8)] as ViewContext;
  const drawn = await drawComponents([
    ...contexts.map((context) => ({
      file: '/src/components/home/Home.astro',
      props: { home: viewHome(context) },
    })),
    {
      file: '/src/components/compare/CompareOverview.astro',
      props: { overview: viewCompareOverviews(eight)[0] },
    },
    {
      file: '/src/components/compare/ComparePage.astro',
      props: { page: viewCompareParts(eight)[0]?.compared },
    },
  ]);
  for (const [index, count] of COUNTS.entries()) homes.set(count, drawn[index] as DrawnComponent);
  for (const [index, name] of COMPARISONS.entries())
    comparisons.set(name, drawn[COUNTS.length + index] as DrawnComponent);
  base = ['tokens', 'base', 'layout']
    .map((name) => readFileSync(resolve(ROOT, `src/styles/${name}.css`), 'utf8'))
    .join('');
  browser = await startBrowser();
  page = await browser.newPage();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const show = async ({ html, css }: DrawnComponent, width: number): Promise<void> => {
  await page.setViewportSize({ width, height: 900 });
  await page.setContent(
    `<!doctype html><html lang="en-GB"><meta name="viewport" content="width=device-width"><style>${base}${css}</style><main class="page">${html}</main></html>`,
  );
};

const overhang = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const bytes = (text: string): number => brotliCompressSync(text).length;
/** A build gives shorter names to the scopes of styles than a server does; either is one of many that are alike. */
const shownBytes = ({ html }: DrawnComponent): number =>
  bytes(html.replaceAll(/ data-astro-cid-\w+(?:="")?/g, ' data-astro-cid-abcdefgh'));

describe.each(COUNTS)('the home page with %d places', (count) => {
  const home = (): DrawnComponent => homes.get(count) as DrawnComponent;

  it('keeps within its budget', () => {
    const built = readFileSync(join(builtFolder, 'index.html'), 'utf8');
    const sheets = [...built.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
      readFileSync(join(builtFolder, href), 'utf8'),
    );
    const now = [built, ...sheets].reduce((sum, text) => sum + bytes(text), 0);
    const more = shownBytes(home()) - shownBytes(homes.get(3) as DrawnComponent);
    expect(now + more).toBeLessThanOrEqual(budgetOf('/'));
  });

  it.each(WIDTHS)('never reaches over the edge of a window of %d pixels', async (width) => {
    await show(home(), width);
    expect(await overhang()).toBe(0);
  });

  it('leads to every place, and draws all of four, or three of more', async () => {
    await show(home(), 1280);
    const links = await page
      .locator('#vanguards a[href^="/vanguards/"]')
      .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href')))]);
    expect(links.filter((href) => href !== '/vanguards/national/')).toHaveLength(count);
    expect(await page.locator('#vanguards figure').count()).toBe(count <= 4 ? count : 3);
  });

  it('says a last main promise of each of eight places', async () => {
    await show(home(), 1280);
    const rows = await page.locator('table').first().locator('tbody th a').allTextContents();
    expect(new Set(rows).size).toBe(Math.min(count, 8));
  });

  it('sets charts in rows, none so narrow that its words cannot be read', async () => {
    await show(home(), 1280);
    const widths = await page
      .locator('#vanguards figure svg')
      .evaluateAll((charts) => charts.map((chart) => chart.getBoundingClientRect().width));
    expect(Math.min(...widths)).toBeGreaterThan(300);
  });
});

describe.each(COMPARISONS)('the %s of the comparison of eight places', (name) => {
  it.each(WIDTHS)('never reaches over the edge of a window of %d pixels', async (width) => {
    await show(comparisons.get(name) as DrawnComponent, width);
    expect(await overhang()).toBe(0);
  });
});

describe('the comparison of eight places', () => {
  it('leads to three parts of nearly the same size, and tells how each place ended', async () => {
    await show(comparisons.get('overview') as DrawnComponent, 1280);
    expect(await page.locator('.parts a').allTextContents()).toHaveLength(3);
    expect(await page.locator('#outcomes tbody tr').count()).toBe(8);
  });

  it('has a lane and a column for each place of a part', async () => {
    await show(comparisons.get('part') as DrawnComponent, 1280);
    expect(await page.locator('#calendar .wide svg .place').count()).toBe(3);
    expect(await page.locator('#values thead th').count()).toBe(4);
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { default as Axe, AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { layOutAll } from './lay-out-all.ts';
import { openWatched } from './watched-page.ts';

/** WCAG 2.2 to level AA is these together. */
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The small one, as every page has to read it. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const WIDTHS = [1280, 320] as const;
export const SCHEMES = ['light', 'dark'] as const;

type Scheme = (typeof SCHEMES)[number];

/** What breaks WCAG 2.2 AA in the page as it stands: the rule, and where. */
const findViolations = async (page: Page): Promise<readonly string[]> => {
  const { violations, passes } = await page.evaluate(
    (tags): Promise<AxeResults> =>
      (globalThis as unknown as { axe: typeof Axe }).axe.run({
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
      }),
    WCAG_22_AA,
  );
  if (passes.length <= 10) throw new Error(`axe found little to look at in ${page.url()}`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')}\n${failureSummary ?? ''}`,
    ),
  );
};

/** What is wrong with the page as it stands, in some colour schemes: for axe, and in that it scrolls sideways. */
export const findFaults = async (
  page: Page,
  schemes: readonly Scheme[] = SCHEMES,
): Promise<readonly string[]> => {
  await layOutAll(page);
  await page.evaluate(axeSource);
  const faults: string[] = [];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    faults.push(...(await findViolations(page)).map((fault) => `${colorScheme}: ${fault}`));
  }
  const tooWideBy = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return tooWideBy > 0 ? [...faults, `scrolls sideways by ${tooWideBy} pixels`] : faults;
};

interface Sweep {
  readonly addresses: readonly string[];
  readonly width: number;
  readonly schemes: readonly Scheme[];
}

/** Axe keeps a core busy, so more tabs than this only wait for each other. */
const TABS = 2;

/** What is wrong with any of the pages, complaints to the console among it; each fault has its address before it. */
export const sweepPages = async (
  browser: Browser,
  siteUrl: string,
  { addresses, width, schemes }: Sweep,
): Promise<readonly string[]> => {
  const waiting = [...addresses];
  const faults: string[] = [];
  const sweepInTab = async (): Promise<void> => {
    const { page, complaints } = await openWatched(browser, siteUrl, { viewport: { width, height: 900 } });
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      await page.goto(`${siteUrl}${address}`);
      const found = [...(await findFaults(page, schemes)), ...complaints.splice(0)];
      faults.push(...found.map((fault) => `${address} ${fault}`));
    }
    await page.context().close();
  };
  await Promise.all(Array.from({ length: TABS }, sweepInTab));
  return faults.toSorted();
};

import { expect, it } from 'vitest';
import { startBrowser } from './support/browser.ts';
import { sweepPages } from './support/faults.ts';
import { startSite } from './support/site.ts';
import { findStructures } from './support/structures.ts';

const structures = findStructures();
/** Of the others one in three of each kind, for each takes a third of a second; `npm run test:axe` looks at all. */
const addresses = structures.flatMap((structure) =>
  structure.addresses.slice(1).filter((_, index) => index % 3 === 0),
);

it('one in three of the other pages, of every kind, has no fault for axe, a complaint or a scroll sideways on a phone', async () => {
  const [site, browser] = await Promise.all([startSite(), startBrowser()]);
  try {
    expect(addresses.length).toBeGreaterThan(100);
    expect(await sweepPages(browser, site.url, { addresses, width: 320, schemes: ['light'] })).toEqual([]);
  } finally {
    await browser.close();
    await site.close();
  }
}, 600_000);

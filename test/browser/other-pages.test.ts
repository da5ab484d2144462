import { expect, it } from 'vitest';
import { startBrowser } from './support/browser.ts';
import { sweepPages } from './support/faults.ts';
import { startSite } from './support/site.ts';
import { findStructures, pickSamples } from './support/structures.ts';

const structures = findStructures();
const addresses = structures
  .flatMap((structure) => structure.addresses)
  .filter((address) => !pickSamples(structures).includes(address));

it('no page besides those has a fault for axe, a complaint or a scroll sideways on a phone', async () => {
  const [site, browser] = await Promise.all([startSite(), startBrowser()]);
  try {
    expect(addresses.length).toBeGreaterThan(100);
    expect(await sweepPages(browser, site.url, { addresses, width: 320, schemes: ['light'] })).toEqual([]);
  } finally {
    await browser.close();
    await site.close();
  }
}, 600_000);

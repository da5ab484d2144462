import { describe, expect, it } from 'vitest';
import { findFaults, SCHEMES, sweepPages, WIDTHS } from './support/faults.ts';
import { waitForStatus } from './support/search-page.ts';
import { useSite } from './support/site-session.ts';
import { findStructures, pickSamples } from './support/structures.ts';
import { openWatched } from './support/watched-page.ts';

const structures = findStructures();
const samples = pickSamples(structures);

/** What a script makes of a page. */
const STATES = [
  { address: '/search/?q=VAT', status: /results for/ },
  { address: '/search/?q=zzzebra', status: /Nothing was found/ },
];

const session = useSite();

describe.each(WIDTHS)('at %i pixels, in light and dark,', (width) => {
  const viewport = { width, height: 900 };

  it.each(samples)('%s has no fault for axe, no complaint and no scroll sideways', async (address) => {
    const addresses = [address];
    expect(
      await sweepPages(session.browser, session.site.url, { addresses, width, schemes: SCHEMES }),
    ).toEqual([]);
  });

  it.each(STATES)('$address has none either', async ({ address, status }) => {
    const { page, complaints } = await openWatched(session.browser, session.site.url, { viewport });
    await page.goto(`${session.site.url}${address}`);
    await waitForStatus(page, status);
    const faults = await findFaults(page);
    await page.context().close();
    expect([...faults, ...complaints]).toEqual([]);
  });

  it('a missing page has none either, but that it is missing', async () => {
    const { page, complaints } = await openWatched(session.browser, session.site.url, { viewport });
    const response = await page.goto(`${session.site.url}/nothing-here/`);
    const faults = await findFaults(page);
    await page.context().close();
    expect(response?.status()).toBe(404);
    expect([...faults, ...complaints]).toEqual([expect.stringContaining('status of 404')]);
  });
});

it('the structures are those of the built pages', () => {
  const routes = structures.map(({ route }) => route);
  expect(routes).toEqual(
    expect.arrayContaining([
      '/',
      '/vanguards/[id]/',
      '/entries/[...id]/',
      '/entries/by/[facet]/[value]/[...page]/',
      '/about/',
    ]),
  );
  expect(structures.find(({ route }) => route === '/entries/')?.addresses).toEqual(['/entries/']);
  expect(samples).toEqual(expect.arrayContaining(['/search/', '/styleguide/', '/vanguards/national/']));
});

it('a picture without words, faint text and a page too wide would be found', async () => {
  const { page } = await openWatched(session.browser, session.site.url, {
    viewport: { width: 320, height: 900 },
  });
  await page.goto(`${session.site.url}/about/`);
  await page.evaluate(() => {
    const picture = document.createElement('img');
    picture.width = 400;
    const text = document.createElement('p');
    text.textContent = 'Faint';
    text.style.color = '#ccc';
    document.querySelector('main')?.append(picture, text);
  });
  const faults = await findFaults(page, ['light']);
  await page.context().close();
  expect(faults).toEqual([
    expect.stringContaining('color-contrast'),
    expect.stringContaining('image-alt'),
    expect.stringContaining('scrolls sideways by'),
  ]);
});

it('the dark scheme is another than the light one', async () => {
  const { page } = await openWatched(session.browser, session.site.url);
  await page.goto(`${session.site.url}/`);
  const colours = [];
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    colours.push(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor));
  }
  await page.context().close();
  expect(new Set(colours).size).toBe(2);
});

it('a request to another host and a console error would be noticed', async () => {
  const { page, complaints } = await openWatched(session.browser, session.site.url);
  await page.goto(`${session.site.url}/`);
  await page.evaluate(() => console.error('a mistake'));
  await page.goto('https://elsewhere.invalid/').catch(() => undefined);
  await page.context().close();
  expect(complaints).toEqual(
    expect.arrayContaining(['console: a mistake', 'request to https://elsewhere.invalid/']),
  );
});

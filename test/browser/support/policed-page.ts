import type { Browser, Page, Route } from 'playwright-core';
import { openWatched, type WatchedPage } from './watched-page.ts';

/** What the browser keeps of the policy that the page has broken. */
interface PolicedWindow {
  readonly violations: readonly string[];
}

export interface PolicedPage extends WatchedPage {
  /** What the page as it stands has done against the policy: directive and address. */
  readonly findViolations: () => Promise<readonly string[]>;
}

/** Runs in the browser, before anything of the page. */
const keepViolations = (): void => {
  const violations: string[] = [];
  Object.assign(globalThis, { violations });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    violations.push(`${effectiveDirective}: ${blockedURI}`),
  );
};

/** Opens a watched tab that also keeps what breaks the policy. */
export const openPoliced = async (browser: Browser, siteUrl: string): Promise<PolicedPage> => {
  const watched = await openWatched(browser, siteUrl, { viewport: { width: 1280, height: 900 } });
  await watched.page.addInitScript(keepViolations);
  const findViolations = () =>
    watched.page.evaluate(() => (globalThis as unknown as PolicedWindow).violations);
  return { ...watched, findViolations };
};

/** Runs in the browser: what the site keeps there. */
const readStored = async (): Promise<readonly string[]> => {
  const [databases, caches, workers] = await Promise.all([
    indexedDB.databases(),
    globalThis.caches.keys(),
    navigator.serviceWorker.getRegistrations(),
  ]);
  return [
    ...Object.keys(localStorage).map((key) => `localStorage: ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage: ${key}`),
    ...databases.map(({ name }) => `database: ${name}`),
    ...caches.map((name) => `cache: ${name}`),
    ...workers.map(({ scope }) => `service worker: ${scope}`),
  ];
};

/** Whatever the site has left in the browser of its reader. */
export const findTraces = async (page: Page): Promise<readonly string[]> => {
  const cookies = await page.context().cookies();
  return [...cookies.map(({ name }) => `cookie: ${name}`), ...(await page.evaluate(readStored))];
};

/** Opens a page of the site with something more at its end, under the headers that it always has. */
export const goWithPlant = async (page: Page, address: string, plant: string): Promise<void> => {
  const serve = async (route: Route): Promise<void> => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</body>', `${plant}</body>`) });
  };
  await page.route(address, serve, { times: 1 });
  await page.goto(address);
};

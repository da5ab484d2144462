import { afterAll, beforeAll } from 'vitest';
import { holdBounds } from './fourth-vanguard/bounds.ts';
import { holdFiles } from './fourth-vanguard/files.ts';
import { holdPages } from './fourth-vanguard/pages.ts';
import { buildFourSite, type FourSite } from './fourth-vanguard/site.ts';

let site: FourSite | undefined;

/** The site, which is there for every test. */
const built = (): FourSite => {
  if (!site) throw new Error('The site is not built yet.');
  return site;
};

beforeAll(async () => {
  site = await buildFourSite();
}, 600_000);

afterAll(() => site?.remove());

// One build of content that has a fourth vanguard, and no line of code for it.
holdPages(built);
holdFiles(built);
holdBounds(built);

import { afterAll, beforeAll, expect, it } from 'vitest';
import { holdFeeds } from './hostile/feeds.ts';
import { holdPages } from './hostile/pages.ts';
import { holdSearch } from './hostile/search.ts';
import { buildHostileSite, type HostileSite } from './hostile/site.ts';
import { holdTables } from './hostile/tables.ts';
import { HOSTILE_KINDS } from './hostile/texts.ts';

let site: HostileSite;

beforeAll(async () => {
  site = await buildHostileSite();
}, 180_000);

afterAll(() => site.remove());

it('the tree passes the check, and has every kind of text that could break out', () => {
  expect(site.content.faults).toEqual([]);
  const missing = HOSTILE_KINDS.filter(([, pattern]) => !site.titles.some((title) => pattern.test(title)));
  expect(missing).toEqual([]);
});

// Each text is read back whole from every format of that one build, and is harmless there.
holdTables(() => site);
holdFeeds(() => site);
holdPages(() => site);
holdSearch(() => site);

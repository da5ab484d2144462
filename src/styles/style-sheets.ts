/** The components that stand on pages of several kinds: folders, or files without their extension. */
const SHARED = [
  'site/',
  'shared/',
  'chart/promise-chart',
  'chart/promise-marks',
  'chart/promise-rows',
  'chart/PromiseChartsIntro',
  'as-known/AsKnownNav',
  'delays/Moves',
  'entry/CiteThis',
  'entry/CountedLinks',
  'entry/PageNumbers',
  'forms/stances',
  'forms/StanceTable',
  'home/FormTable',
  'search/search-line',
  'vanguard/DateNotes',
  'vanguard/Disagreements',
  'vanguard/Facts',
  'vanguard/Stance',
];

/** The styles outside the folder of their components that only one kind of page needs. */
const OF_VANGUARDS = /^(?:styles\/(?:timeline|vanguard)|components\/chart\/promise-table)/;

/**
 * The sheet that a module of styles goes into, by its id; undefined for any other module. A page loads the sheet of the whole site
 * and that of its own kind: each one more costs a reader with a slow phone more than the few rules that the page does not need.
 */
const sheetOf = (id: string): string | undefined => {
  const [, path] = /\/src\/([^?]+).*\.css$/.exec(id.replaceAll('\\', '/')) ?? [];
  if (path === undefined) return undefined;
  if (OF_VANGUARDS.test(path)) return 'vanguard';
  const [, component] = /^components\/(.+)/.exec(path) ?? [];
  if (component === undefined || SHARED.some((start) => component.startsWith(start))) return 'site';
  return component.replace(/\/.*/, '');
};

/** For the bundler: the modules of each sheet in one chunk, and no other module moved. */
export const styleSheets = { groups: [{ name: (id: string) => sheetOf(id) ?? null }] };

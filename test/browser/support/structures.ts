import { globSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { builtFolder } from './site.ts';

const PAGES = resolve(import.meta.dirname, '../../../src/pages');

/** Pages of one structure: those that one file of src/pages makes. */
interface Structure {
  /** As the file has it, without its ending: `/vanguards/[id]/`. */
  readonly route: string;
  /** The addresses of its pages, the largest first: that one has the most to show. */
  readonly addresses: readonly string[];
}

const toPath = (folder: string, file: string): string => relative(folder, file).split(sep).join('/');

const routeOf = (file: string): string =>
  `/${toPath(PAGES, file)}`
    .replace(/\.(?:astro|mdx?)$/, '')
    .replace(/\/index$/, '')
    .concat('/');

const patternOf = (route: string): RegExp => {
  const part = (text: string): string => {
    if (text.startsWith('[...')) return '.+';
    return text.startsWith('[') ? '[^/]+' : text.replaceAll('.', String.raw`\.`);
  };
  // A part that varies in depth may be of no depth at all.
  const pattern = route.split('/').map(part).join('/').replaceAll('/.+/', '/(?:.+/)?');
  return new RegExp(`^${pattern}$`);
};

/** As Astro ranks its routes: a fixed part before one that varies, and that before one that varies in depth. */
const rankOf = (route: string): string =>
  route
    .split('/')
    .map((part) => (part.startsWith('[...') ? 2 : Number(part.startsWith('['))))
    .join('');

/** The address of every page of the built site, but of the one for missing pages. */
const readAddresses = (): readonly { readonly address: string; readonly size: number }[] =>
  globSync(join(builtFolder, '**/index.html')).map((file) => ({
    address: `/${toPath(builtFolder, file)}`.replace(/index\.html$/, ''),
    size: statSync(file).size,
  }));

/**
 * The pages of the built site by the file of src/pages that makes them, so that a new kind of page joins by itself.
 *
 * @throws where no file makes a page.
 */
export const findStructures = (): readonly Structure[] => {
  const routes = globSync(join(PAGES, '**/*.{astro,md,mdx}'))
    .map(routeOf)
    .toSorted((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1))
    .map((route) => ({ route, pattern: patternOf(route) }));
  const findRoute = (address: string): string => {
    const found = routes.find(({ pattern }) => pattern.test(address));
    if (!found) throw new Error(`No file of src/pages makes ${address}`);
    return found.route;
  };
  const bySize = readAddresses().toSorted((a, b) => b.size - a.size || (a.address < b.address ? -1 : 1));
  const structures = Map.groupBy(bySize, ({ address }) => findRoute(address));
  return [...structures]
    .map(([route, found]) => ({ route, addresses: found.map(({ address }) => address) }))
    .toSorted((a, b) => (a.route < b.route ? -1 : 1));
};

/** One page of each structure, and every vanguard, whose charts are drawn from promises of its own. */
export const pickSamples = (structures: readonly Structure[]): readonly string[] =>
  structures.flatMap(({ route, addresses }) =>
    route === '/vanguards/[id]/' ? addresses : addresses.slice(0, 1),
  );

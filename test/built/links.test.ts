import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtFolder } from '../browser/support/site.ts';
import { placeOf, readBuiltPages, type BuiltPage } from './support/built-pages.ts';

const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'xlink:href'];

let pages: readonly BuiltPage[];
/** The ids of each page, by its address. */
let ids: ReadonlyMap<string, ReadonlySet<string>>;

beforeAll(async () => {
  pages = await readBuiltPages();
  ids = new Map(
    pages.map((page) => [
      page.address,
      new Set(page.elements.flatMap(({ attributes }) => attributes['id'] ?? [])),
    ]),
  );
});

/** What is wrong with a link to our own site; undefined where it leads to something. */
const findBreak = (address: string, from: string): string | undefined => {
  const { pathname, hash } = new URL(address, `https://site.invalid${from}`);
  const path = decodeURIComponent(pathname);
  const found = ids.get(path);
  if (!found) return !path.endsWith('/') && existsSync(join(builtFolder, path)) ? undefined : 'leads nowhere';
  if (hash === '') return undefined;
  return found.has(decodeURIComponent(hash.slice(1))) ? undefined : 'has no such place on its page';
};

const isOurs = (address: string): boolean => !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);

describe('every address of our own', () => {
  it('in a page leads to a page or a file, and to a place on it', () => {
    const ours = pages.flatMap((page) =>
      page.elements.flatMap((element) =>
        ADDRESS_ATTRIBUTES.flatMap((name) => {
          const address = element.attributes[name];
          return address !== undefined && isOurs(address) ? [{ page, element, address }] : [];
        }),
      ),
    );
    const broken = ours.flatMap(({ page, element, address }) => {
      const fault = findBreak(address, page.address);
      return fault === undefined ? [] : [`${placeOf(page, element)}: ${address} ${fault}`];
    });
    expect(broken).toEqual([]);
    expect(ours.length).toBeGreaterThan(pages.length * 10);
  });

  it('in a stylesheet leads to a file', () => {
    const addresses = globSync(join(builtFolder, '**/*.css')).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, address]) => address ?? ''),
    );
    expect(addresses).toContain('/fonts/public-sans.woff2');
    expect(addresses.filter((address) => !existsSync(join(builtFolder, address)))).toEqual([]);
  });

  it('in the search index leads to a page, and to a place on it', () => {
    const addresses = globSync(join(builtFolder, 'pagefind/fragment/*/*')).map((file) => {
      const text = gunzipSync(readFileSync(file)).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { readonly url: string };
      return url;
    });
    expect(addresses.length).toBeGreaterThan(100);
    const broken = addresses.filter((address) => findBreak(address, '/search/') !== undefined);
    expect(broken.toSorted()).toEqual([]);
  });
});

describe('ids', () => {
  it('stand once on their page', () => {
    const doubled = pages.flatMap((page) => {
      const all = page.elements.flatMap(({ attributes }) => attributes['id'] ?? []);
      return all.filter((id, index) => all.indexOf(id) < index).map((id) => `${page.address}#${id}`);
    });
    expect(doubled).toEqual([]);
  });
});

describe('every page', () => {
  it('that is meant to be found is linked from another', () => {
    const reached = new Set(
      pages.flatMap((page) =>
        page.elements.flatMap((element) => {
          const href = element.tag === 'a' ? element.attributes['href'] : undefined;
          if (href === undefined || !isOurs(href)) return [];
          const { pathname } = new URL(href, `https://site.invalid${page.address}`);
          return pathname === page.address ? [] : [decodeURIComponent(pathname)];
        }),
      ),
    );
    const meant = pages.filter(
      ({ elements }) => !elements.some(({ attributes }) => attributes['name'] === 'robots'),
    );
    expect(meant.length).toBeGreaterThan(pages.length / 2);
    expect(meant.map(({ address }) => address).filter((address) => !reached.has(address))).toEqual([]);
  });
});

import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeadersFile } from '../../src/tools/headers-file.ts';
import { builtFolder } from '../browser/support/site.ts';

const text = readFileSync(join(builtFolder, '_headers'), 'utf8');
const rules = parseHeadersFile(text);

/** The address of every file of the built site, pages by their folder. */
const addresses = globSync(join(builtFolder, '**/*.*'))
  .map((file) => `/${relative(builtFolder, file).split(sep).join('/')}`)
  .map((path) => path.replace(/\/index\.html$/, '/'))
  .toSorted();
const pages = addresses.filter((address) => address.endsWith('/'));
const readingPages = pages.filter((address) => address !== '/search/');

type Policy = Readonly<Record<string, readonly string[]>>;

const readPolicy = (policy: string): Policy =>
  Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values];
    }),
  );

/** Each policy for an address, the one for everything first. */
const policiesOf = (address: string): readonly Policy[] =>
  (headersFor(rules, address).get('Content-Security-Policy') ?? '').split(',').map(readPolicy);

const allPolicies = [
  ...new Set(pages.map((address) => headersFor(rules, address).get('Content-Security-Policy'))),
]
  .flatMap((policies) => (policies ?? '').split(','))
  .map(readPolicy);

/** All values of a header that the blocks for an address give it. */
const valuesOf = (address: string, header: string): readonly string[] =>
  rules
    .filter(({ path }) => path.test(address))
    .flatMap(({ headers }) => headers.filter(([name]) => name === header).map(([, value]) => value));

describe('the policy', () => {
  it('of a reading page runs nothing and fetches nothing but styles, pictures and the typeface', () => {
    expect(readingPages.length).toBeGreaterThan(500);
    const lacking = readingPages.filter((address) => policiesOf(address).length !== 2);
    expect(lacking, 'add the folder of these pages to public/_headers').toEqual([]);
    for (const address of readingPages) {
      const { 'default-src': others, ...own } = policiesOf(address)[1] ?? {};
      expect(others).toEqual(["'none'"]);
      expect(Object.keys(own).filter((name) => name.endsWith('-src'))).toEqual([
        'style-src',
        'img-src',
        'font-src',
      ]);
      expect(own['trusted-types']).toEqual(["'none'"]);
    }
  });

  it('of the search alone lets WebAssembly run', () => {
    expect(policiesOf('/search/')).toHaveLength(1);
    expect(policiesOf('/search/')[0]?.['script-src']).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  });

  it('never lets in what stands in the page, nor anything from another host', () => {
    expect(allPolicies.length).toBeGreaterThan(2);
    const words = allPolicies.flatMap((policy) => Object.values(policy).flat());
    expect(new Set(words)).toEqual(
      new Set(["'self'", "'none'", "'wasm-unsafe-eval'", "'script'", 'default']),
    );
  });

  it('forbids frames round the page and other bases, and asks for trusted types, each time', () => {
    for (const policy of allPolicies)
      expect(policy).toMatchObject({
        'default-src': ["'none'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
        'form-action': ["'self'"],
        'require-trusted-types-for': ["'script'"],
      });
  });
});

describe('every answer', () => {
  it('asks for a safe line, keeps its type, tells no other site, and shares no window', () => {
    for (const address of [...addresses, '/nothing-here/'])
      expect(Object.fromEntries(headersFor(rules, address))).toMatchObject({
        'Strict-Transport-Security': 'max-age=31536000',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Permissions-Policy': expect.stringContaining('geolocation=()') as string,
        'Cross-Origin-Opener-Policy': 'same-origin',
      });
  });

  it('has one value for each header but the policy, so that hosts which join and hosts which replace agree', () => {
    const names = new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)));
    names.delete('Content-Security-Policy');
    expect(names.size).toBeGreaterThan(6);
    for (const name of names)
      expect(addresses.filter((address) => valuesOf(address, name).length > 1)).toEqual([]);
  });
});

describe('a cache', () => {
  const isImmutable = (address: string) => valuesOf(address, 'Cache-Control').join().includes('immutable');

  it('keeps for good what changes its name with its bytes, and nothing else', () => {
    const kept = addresses.filter(isImmutable);
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.filter((address) => !/[._][\w-]{7,}\.[a-z_]+$/.test(address))).toEqual([]);
    expect(addresses.filter((address) => address.startsWith('/_astro/') && !isImmutable(address))).toEqual(
      [],
    );
  });

  it('asks before it shows a page again', () => {
    const [asks] = [...new Set(pages.map((address) => valuesOf(address, 'Cache-Control').join()))];
    expect(asks).toBe('public, max-age=0, must-revalidate');
    expect(new Set(pages.map((address) => valuesOf(address, 'Cache-Control').join())).size).toBe(1);
  });
});

it('a page of another site may read the tables, the feeds and the procurement files', () => {
  const open = addresses.filter((address) => /^\/(?:data|feeds)\/./.test(address));
  expect(open.length).toBeGreaterThan(50);
  for (const address of open) expect(valuesOf(address, 'Access-Control-Allow-Origin')).toEqual(['*']);
  expect(valuesOf('/entries/', 'Access-Control-Allow-Origin')).toEqual([]);
});

it('keeps to what the hosts take: a hundred blocks, one star each, lines of two thousand signs', () => {
  expect(rules.length).toBeLessThan(100);
  const blocks = text.split('\n').filter((line) => line.startsWith('/'));
  expect(blocks.filter((line) => !/^\/[\w/-]*\*?$/.test(line))).toEqual([]);
  expect(text.split('\n').filter((line) => line.length > 2000)).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { completeLockfile, findMissingPackages, type Lockfile } from '../../src/tools/lockfile.ts';

const text = readFileSync('package-lock.json', 'utf8');
const lock = JSON.parse(text) as Lockfile;

describe('package-lock.json', () => {
  test('has an entry for every optional package of every platform', () => {
    expect(findMissingPackages(lock), 'run: npm run lockfile').toEqual([]);
  });

  test('names no registry', () => {
    expect(Object.values(lock.packages).filter((locked) => locked.resolved !== undefined)).toEqual([]);
    expect(text).not.toMatch(/https?:\/\/[^"]*registry|\.tgz"/);
  });
});

describe('completing a lock file', () => {
  const incomplete: Lockfile = {
    packages: {
      'node_modules/tool': { version: '2.0.0', optionalDependencies: { '@tool/linux-x64-musl': '2.0.0' } },
      'node_modules/user/node_modules/tool': {
        version: '1.0.0',
        optionalDependencies: { '@tool/linux-x64-musl': '1.0.0' },
      },
    },
  };

  test('adds what is missing with its platform, nested where another version is in the way', () => {
    const platform = { optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] };
    expect(completeLockfile(incomplete).packages).toMatchObject({
      'node_modules/@tool/linux-x64-musl': { version: '2.0.0', ...platform },
      'node_modules/user/node_modules/tool/node_modules/@tool/linux-x64-musl': {
        version: '1.0.0',
        ...platform,
      },
    });
  });

  test('leaves nothing missing', () => {
    expect(findMissingPackages(incomplete)).toHaveLength(2);
    expect(findMissingPackages(completeLockfile(incomplete))).toEqual([]);
  });

  test('refuses to guess the platform of a package whose name does not tell it', () => {
    const unclear = { packages: { '': { optionalDependencies: { unclear: '1.0.0' } } } };
    expect(() => completeLockfile(unclear)).toThrow('Add its entry by hand');
  });
});

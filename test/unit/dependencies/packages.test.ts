import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lockedPackages } from './locked-packages.ts';

const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly allowScripts: Readonly<Record<string, boolean>>;
};

const AT_INSTALL = ['preinstall', 'install', 'postinstall'];

const withScripts = lockedPackages.filter(
  ({ hasInstallScript = false, installed }) =>
    hasInstallScript || AT_INSTALL.some((name) => installed?.scripts?.[name] !== undefined),
);

describe('a package', () => {
  it('that would run a script when it is installed is named in allowScripts of package.json, and runs none', () => {
    const names = [...new Set(withScripts.map(({ name }) => name))].toSorted();
    expect(Object.keys(allowScripts).toSorted()).toEqual(names);
    expect(Object.values(allowScripts)).not.toContain(true);
  });

  it('is locked to its bytes, but for the variants of other platforms', () => {
    const loose = lockedPackages.filter(({ integrity, isVariant }) => integrity === undefined && !isVariant);
    expect(loose.map(({ path }) => path)).toEqual([]);
    expect(lockedPackages.filter(({ integrity }) => integrity?.startsWith('sha512-')).length).toBeGreaterThan(
      500,
    );
  });

  it('is installed as it is locked', () => {
    const others = lockedPackages.filter(
      ({ version, installed }) => installed && installed.version !== version,
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });
});

it('no file of the repository says from where packages come, or with what key', () => {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) =>
      /(?:^|\/)(?:\.npmrc|package(?:-lock)?\.json)$|^\.(?:github|config|ci)\/|\.ya?ml$/.test(file),
    )
    .filter((file) => !/\.(?:png)$/.test(file));
  expect(files).toEqual(expect.arrayContaining(['.npmrc', 'package-lock.json']));
  const naming = files.filter((file) =>
    /registry\.[a-z]+\.[a-z]+|^(?:@[\w-]+:)?registry\s*=|registry-url|_authToken/m.test(
      readFileSync(file, 'utf8'),
    ),
  );
  expect(naming).toEqual([]);
});

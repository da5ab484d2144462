import { describe, expect, it } from 'vitest';
import { lockedPackages } from './locked-packages.ts';

const NOTICE = 'asks for its notice alone';

/** The licences under which we take a package, and what each asks of us. */
const ALLOWED: Readonly<Record<string, string>> = {
  MIT: NOTICE,
  ISC: NOTICE,
  'BSD-2-Clause': NOTICE,
  'BSD-3-Clause': NOTICE,
  'Apache-2.0': NOTICE,
  'BlueOak-1.0.0': NOTICE,
  BSD: NOTICE, // Of two clauses or three; old packages do not say which.
  'Python-2.0': NOTICE,
  Zlib: NOTICE,
  '0BSD': 'asks for nothing',
  'CC0-1.0': 'asks for nothing',
  Unlicense: 'asks for nothing',
  'CC-BY-4.0': 'data that names its source',
  'OFL-1.1': 'a typeface, handed on with its licence beside it',
  'MPL-2.0': 'asks that changes to its own files stay open: we change none',
};

interface Exception {
  readonly packages: RegExp;
  readonly licence: string;
  readonly reason: string;
}

const EXCEPTIONS: readonly Exception[] = [
  {
    packages: /^@img\/sharp-/,
    licence: 'LGPL-3.0-or-later',
    reason: 'a library of pictures that Astro brings along; linked, unchanged, and no part of the site',
  },
  {
    packages: /^jschardet$/,
    licence: 'LGPL-2.1+',
    reason: 'comes with the reader of Data Packages that the tests use; unchanged, and no part of the site',
  },
];

const alternativesIn = (expression: string): readonly (readonly string[])[] =>
  expression
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .map((choice) => choice.split(' AND ').map((licence) => licence.trim()));

const isExcepted = (name: string, licence: string): boolean =>
  EXCEPTIONS.some((exception) => exception.licence === licence && exception.packages.test(name));

/** Whether we may use a package: one of its choices holds nothing but what is allowed or excepted. */
const mayUse = (name: string, expression: string): boolean =>
  alternativesIn(expression).some((choice) =>
    choice.every((licence) => Object.hasOwn(ALLOWED, licence) || isExcepted(name, licence)),
  );

describe('a licence', () => {
  it('of every locked package is one that we may use', () => {
    expect(lockedPackages.length).toBeGreaterThan(500);
    const faults = lockedPackages
      .filter(({ name, licence }) => !mayUse(name, licence))
      .map(({ path, licence }) => `${path}: ${licence === '' ? 'no licence' : licence}`);
    expect(faults, 'choose another package, or say in this file why it may stay').toEqual([]);
  });

  it('that is excepted is still there', () => {
    const found = lockedPackages.flatMap(({ name, licence }) =>
      alternativesIn(licence)
        .flat()
        .map((one) => ({ name, one })),
    );
    const unused = EXCEPTIONS.filter(
      ({ packages, licence }) => !found.some(({ name, one }) => one === licence && packages.test(name)),
    );
    expect(unused).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['Public Domain OR MIT', true],
    ['MIT AND OFL-1.1', true],
    ['(MIT AND GPL-3.0-only)', false],
    ['AGPL-3.0-only', false],
    ['CPAL-1.0', false],
    ['LGPL-3.0-or-later', false],
    ['SEE LICENSE IN LICENSE.md', false],
    ['UNLICENSED', false],
    ['constructor', false],
    ['', false],
  ])('“%s” of a package is allowed: %s', (licence, allowed) => {
    expect(mayUse('some-package', licence)).toBe(allowed);
  });
});

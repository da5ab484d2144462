import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What package-lock.json and package.json say of a package; only what matters here. */
interface Manifest {
  readonly version?: string;
  /** Old packages have a list, of which any may be chosen, under either name. */
  readonly license?: string | readonly { readonly type: string }[];
  readonly licenses?: readonly { readonly type: string }[];
  readonly scripts?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
}

export interface LockedPackage extends Manifest {
  readonly path: string;
  readonly name: string;
  /** Whether it is one of a choice by platform, of which a machine installs its own. */
  readonly isVariant: boolean;
  readonly installed: Manifest | undefined;
  /** As an SPDX expression; empty where nothing tells it. */
  readonly licence: string;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const { packages: locked } = readJson('package-lock.json') as {
  readonly packages: Readonly<Record<string, Manifest>>;
};

const readInstalled = (path: string): Manifest | undefined => {
  const file = join(path, 'package.json');
  return existsSync(file) ? (readJson(file) as Manifest) : undefined;
};

const licenceIn = ({ license, licenses }: Manifest): string => {
  const given = license ?? licenses ?? '';
  return typeof given === 'string' ? given : given.map(({ type }) => type).join(' OR ');
};

const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** The packages that have one as a choice by platform. */
const ownersOf = (name: string): readonly string[] =>
  Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
    name in optionalDependencies ? [path] : [],
  );

/** A variant for another platform is not here to be asked, and the lock file may not tell: it is as the package that it is part of. */
const findLicence = (path: string, manifest: Manifest): string => {
  const own = licenceIn(readInstalled(path) ?? {}) || licenceIn(manifest);
  if (own !== '') return own;
  const owners = ownersOf(nameOf(path)).map((owner) =>
    licenceIn(readInstalled(owner) ?? locked[owner] ?? {}),
  );
  return owners[0] ?? '';
};

/** Every package in the lock file. */
export const lockedPackages: readonly LockedPackage[] = Object.entries(locked)
  .filter(([path]) => path !== '')
  .map(([path, manifest]) => ({
    ...manifest,
    path,
    name: nameOf(path),
    isVariant: manifest.optional === true && ownersOf(nameOf(path)).length > 0,
    installed: readInstalled(path),
    licence: findLicence(path, manifest),
  }));

/** One package in package-lock.json; only the keys that matter here. */
export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface MissingPackage {
  /** The key of the package that asks for it. */
  readonly askedBy: string;
  readonly name: string;
  readonly version: string;
}

/** The folders in which Node looks for a package asked for at `from`, nearest first. */
const foldersUpFrom = (from: string): string[] => {
  if (from === '') return ['node_modules/'];
  const parent = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')));
  return [`${from}/node_modules/`, ...foldersUpFrom(parent)];
};

const findLocked = (lock: Lockfile, from: string, name: string): LockedPackage | undefined =>
  foldersUpFrom(from)
    .map((folder) => lock.packages[folder + name])
    .find((found) => found !== undefined);

const isExact = (range: string): boolean => /^\d+\.\d+\.\d+/.test(range);

/**
 * The optional packages that the lock file should have and has not, in the order of the file.
 * `npm install` leaves out those that its registry does not carry, and `npm ci` then refuses the file.
 */
export const findMissingPackages = (lock: Lockfile): MissingPackage[] =>
  Object.entries(lock.packages).flatMap(([askedBy, asking]) =>
    Object.entries(asking.optionalDependencies ?? {})
      .filter(([name, range]) => {
        const locked = findLocked(lock, askedBy, name);
        return locked === undefined || (isExact(range) && locked.version !== range);
      })
      .map(([name, version]) => ({ askedBy, name, version })),
  );

const platforms = { darwin: 'darwin', linux: 'linux', freebsd: 'freebsd', windows: 'win32', win32: 'win32' };
const others = ['android', 'openharmony', 'openbsd', 'netbsd', 'sunos', 'aix'];
const processors = [
  'arm64',
  'x64',
  'arm',
  'ia32',
  'wasm32',
  'riscv64',
  'ppc64',
  's390x',
  'loong64',
  'mips64el',
];

/** What the name of a platform package says: `@a/b-linux-x64-musl` is for Linux, x64 and musl. */
const describePlatform = (name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> => {
  const words = name.split(/[/-]/);
  const os = words.flatMap((word) => {
    const known = Object.entries(platforms).find(([key]) => key === word)?.[1];
    return known ?? (others.includes(word) ? word : []);
  });
  const cpu = words.filter((word) => processors.includes(word));
  const libc = words.flatMap((word) => (word === 'musl' ? 'musl' : word === 'gnu' ? 'glibc' : []));
  return {
    ...(os.length > 0 && { os }),
    ...(cpu.length > 0 && { cpu }),
    ...(os.includes('linux') && libc.length > 0 && { libc }),
  };
};

/**
 * The lock file with an entry for each missing optional package. The entries have no address and no
 * integrity, so npm asks the registry for them on the platforms that want them, and nowhere else.
 *
 * @throws where a missing package has a version range, or a name that tells no platform: such an entry
 *   would be wrong, so it has to be written by hand.
 */
export const completeLockfile = (lock: Lockfile): Lockfile => {
  const packages: Record<string, LockedPackage> = { ...lock.packages };
  for (const { askedBy, name, version } of findMissingPackages(lock)) {
    const platform = describePlatform(name);
    if (!isExact(version) || (platform.os === undefined && platform.cpu === undefined))
      throw new Error(`${name}@${version}, wanted by ${askedBy}, is not locked. Add its entry by hand.`);
    const isTaken = packages[`node_modules/${name}`] !== undefined;
    const folder = isTaken && askedBy !== '' ? `${askedBy}/node_modules/` : 'node_modules/';
    packages[folder + name] = { version, optional: true, ...platform };
  }
  const byPath = ([a]: [string, unknown], [b]: [string, unknown]) => (a === b ? 0 : a < b ? -1 : 1);
  return { ...lock, packages: Object.fromEntries(Object.entries(packages).sort(byPath)) };
};

import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { allPrograms } from './parts.ts';

/** The changes whose code runs, by id, when… */
export interface Reach {
  /** …the program is loaded. */
  readonly loading: ReadonlySet<string>;
  /** …a file of tests is loaded: what is worked out once for several of its tests. */
  readonly files: ReadonlyMap<string, ReadonlySet<string>>;
  /** …a test runs. */
  readonly tests: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The first process alone runs all tests without a change, and leaves word for the others. */
const FILE = 'tests-reach.json';

type Written = readonly (readonly [key: string, changes: readonly string[]])[];

const toWritten = (sets: ReadonlyMap<string, ReadonlySet<string>>): Written =>
  [...sets].map(([key, changes]) => [key, [...changes]]);

const toSets = (written: Written): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(written.map(([key, changes]) => [key, new Set(changes)]));

export const writeReach = ({ loading, files, tests }: Reach): void => {
  writeFileSync(FILE, JSON.stringify([[...loading], toWritten(files), toWritten(tests)]));
};

export const readReach = (): Reach => {
  const [loading, files, tests] = JSON.parse(readFileSync(FILE, 'utf8')) as [string[], Written, Written];
  return { loading: new Set(loading), files: toSets(files), tests: toSets(tests) };
};

const changesIn = (program: string): string[] =>
  [...readFileSync(program, 'utf8').matchAll(/stryMutAct_\w+\("(\d+)"\)/gu)].map(([, id = '']) => id);

/**
 * All changes of a file of the program and, where it gives constants to others, of those that import it: what such a constant decides
 * shows only where they run.
 */
export const changesAround = (program: string): ReadonlySet<string> => {
  const givesConstants = /^export const [A-Z]/mu.test(readFileSync(program, 'utf8'));
  const takers = givesConstants
    ? allPrograms().filter((file) => readFileSync(file, 'utf8').includes(`/${basename(program)}'`))
    : [];
  return new Set([program, ...takers].flatMap(changesIn));
};

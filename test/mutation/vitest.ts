import { format } from 'node:util';
import { expect, vi } from 'vitest';

/*
 * The few words of Vitest that the tests of the rules use, for a process that keeps the tests loaded: `in-process.ts` runs one test after
 * another in it, against thousands of changed programs, and starts nothing anew.
 */

type Body = (...values: never[]) => unknown;
type Hook = () => unknown;

export interface Suite {
  readonly parent: Suite | undefined;
  readonly beforeAll: Hook[];
  readonly afterAll: Hook[];
  readonly beforeEach: Hook[];
  readonly afterEach: Hook[];
}

export interface LoadedTest {
  readonly id: string;
  readonly file: string;
  readonly suite: Suite;
  readonly run: Hook;
}

export const newSuite = (parent?: Suite): Suite => ({
  parent,
  beforeAll: [],
  afterAll: [],
  beforeEach: [],
  afterEach: [],
});
let suite = newSuite();
let path: string[] = [];
let found = new Map<string, LoadedTest>();

/** The tests that a file tells of while it is loaded. */
export const testsOf = async (file: string, load: () => Promise<unknown>): Promise<LoadedTest[]> => {
  [suite, path, found] = [newSuite(), [file], new Map<string, LoadedTest>()];
  await load();
  return [...found.values()];
};

const inside = (name: string, tell: () => void): void => {
  const [outer, outerPath] = [suite, path];
  suite = newSuite(outer);
  path = [...path, name];
  tell();
  [suite, path] = [outer, outerPath];
};

/** The name of one line of a table: `%s` and its like take the values in turn, `$key` the value of that key. */
const nameOf = (name: string, values: readonly unknown[]): string => {
  const [first] = values;
  const keyed =
    typeof first === 'object' && first !== null
      ? name.replace(/\$(\w+)/gu, (whole, key: string) =>
          key in first ? String((first as Record<string, unknown>)[key]) : whole,
        )
      : name;
  const places = keyed.match(/%[sdifjoO]/gu)?.length ?? 0;
  return format(keyed, ...values.slice(0, places));
};

const eachOf =
  (tell: (name: string, body: Body) => void) =>
  (table: readonly unknown[]) =>
  (name: string, body: Body): void => {
    for (const line of table) {
      const values: readonly unknown[] = Array.isArray(line) ? line : [line];
      tell(nameOf(name, values), () => body(...(values as never[])));
    }
  };

const add = (name: string, body: Body): void => {
  const told = [...path, name].join(' > ');
  let id = told;
  for (let copy = 2; found.has(id); copy += 1) id = `${told} (${String(copy)})`;
  found.set(id, { id, file: path[0] ?? '', suite, run: () => body() });
};

const never = (): void => undefined;

export const test = Object.assign(add, {
  each: eachOf(add),
  skipIf: (condition: unknown) => (condition ? never : add),
  runIf: (condition: unknown) => (condition ? add : never),
});
export const it = test;
export const describe = Object.assign(inside, { each: eachOf(inside) });
export const beforeAll = (hook: Hook): number => suite.beforeAll.push(hook);
export const afterAll = (hook: Hook): number => suite.afterAll.push(hook);
export const beforeEach = (hook: Hook): number => suite.beforeEach.push(hook);
export const afterEach = (hook: Hook): number => suite.afterEach.push(hook);
export { expect, vi };

import { join, relative } from 'node:path';
import { countsOutsideTests, instruments } from './instruments.ts';
import { hookImports, loadAnew, loadModule, loadTests } from './modules.ts';
import { allPrograms, allTests, testsFor } from './parts.ts';
import { changesAround, readReach, writeReach, type Reach } from './reach.ts';
import { hasFailed, runTests, type Outcome } from './run-tests.ts';
import { newSuite, type LoadedTest } from './vitest.ts';

/*
 * Runs the tests of the rules for Stryker in one process that loads them once, and of them only those that reach the code that is
 * changed. Stryker's own runner starts a worker and loads each file of tests anew for every change, which takes seconds a change;
 * there are ten thousand changes.
 */

/** A change that Stryker made to the program, and how often its code may run before it counts as endless. */
interface Order {
  readonly activeMutant: { readonly id: string; readonly fileName: string };
  readonly hitLimit?: number;
}

/** The tests of a file, or one that fails because the file does not load. */
const testsOrFault = async (file: string, known: readonly LoadedTest[]): Promise<readonly LoadedTest[]> => {
  try {
    return await loadTests(file);
  } catch (error) {
    const run = (): never => {
      throw error;
    };
    return [{ id: known[0]?.id ?? file, file, suite: newSuite(), run }];
  }
};

class InProcessTestRunner {
  readonly #tests = new Map<string, LoadedTest>();
  readonly #took = new Map<string, number>();
  readonly #reachedByFile = new Map<string, Set<string>>();
  #reachedByLoading = new Set<string>();
  #reach: Reach | undefined;

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    process.env['TZ'] = 'America/Los_Angeles';
    hookImports();
    for (const program of allPrograms()) await loadModule(program);
    this.#reachedByLoading = new Set(Object.keys(countsOutsideTests()));
    for (const file of allTests()) {
      const before = countsOutsideTests();
      for (const test of await loadTests(file)) this.#tests.set(test.id, test);
      const counts = Object.entries(countsOutsideTests());
      this.#reachedByFile.set(
        file,
        new Set(counts.filter(([id, count]) => count !== before[id]).map(([id]) => id)),
      );
    }
  }

  async dryRun() {
    const outcomes = await runTests([...this.#tests.values()], 'end');
    const perTest = Object.entries(instruments.mutantCoverage?.perTest ?? {});
    writeReach({
      loading: this.#reachedByLoading,
      files: this.#reachedByFile,
      tests: new Map(perTest.map(([test, counts]) => [test, new Set(Object.keys(counts))])),
    });
    const tests = outcomes.map(({ test, milliseconds, failure }) => ({
      id: test.id,
      name: test.id,
      fileName: join(process.cwd(), test.file),
      timeSpentMs: milliseconds,
      ...(failure === undefined ? { status: 0 } : { status: 1, failureMessage: failure }),
    }));
    return { status: 'complete', tests, mutantCoverage: instruments.mutantCoverage };
  }

  async mutantRun({ hitLimit, activeMutant }: Order) {
    Object.assign(instruments, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const outcomes = await this.#test(activeMutant);
    delete instruments.activeMutant;
    if (hitLimit !== undefined && (instruments.hitCount ?? 0) > hitLimit) return { status: 'timeout' };
    const killer = outcomes.find(({ failure }) => failure !== undefined);
    const nrOfTests = outcomes.length;
    if (!killer) return { status: 'survived', nrOfTests };
    await this.#stillPasses(killer.test.id);
    const { test, failure } = killer;
    return { status: 'killed', killedBy: [test.id], failureMessage: failure, nrOfTests };
  }

  /** The loaded tests first, for they cost nothing to load; then whatever must be loaded under the change. */
  async #test({ id, fileName }: Order['activeMutant']): Promise<Outcome[]> {
    const program = relative(process.cwd(), fileName.replace(/^.*\/src\//u, 'src/'));
    const reach = (this.#reach ??= readReach());
    const files = testsFor(program);
    const running = files
      .flatMap((file) => this.#testsOf(file))
      .filter((test) => reach.tests.get(test.id)?.has(id));
    const outcomes = await this.#runLoaded(running);
    if (hasFailed(outcomes)) return outcomes;
    if (!reach.loading.has(id)) {
      const making = files.filter((file) => reach.files.get(file)?.has(id));
      return [...outcomes, ...(await loadAnew('test/', () => this.#runAnew(making)))];
    }
    const around = changesAround(program);
    const isNear = (changes: ReadonlySet<string> = new Set()): boolean => !changes.isDisjointFrom(around);
    const near = files.filter(
      (file) =>
        isNear(reach.files.get(file)) || this.#testsOf(file).some((test) => isNear(reach.tests.get(test.id))),
    );
    return [...outcomes, ...(await loadAnew('', () => this.#runAnew(near)))];
  }

  #testsOf(file: string): LoadedTest[] {
    return [...this.#tests.values()].filter((test) => test.file === file);
  }

  /** Runs tests that are loaded, those known to be quick first. */
  async #runLoaded(tests: readonly LoadedTest[]): Promise<Outcome[]> {
    const timeOf = ({ id }: LoadedTest): number => this.#took.get(id) ?? 0;
    const outcomes = await runTests(
      tests.toSorted((a, b) => timeOf(a) - timeOf(b)),
      'failure',
    );
    for (const { test, milliseconds, failure } of outcomes)
      if (failure === undefined) this.#took.set(test.id, milliseconds);
    return outcomes;
  }

  async #runAnew(files: readonly string[]): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const file of files) {
      outcomes.push(...(await runTests(await testsOrFault(file, this.#testsOf(file)), 'failure')));
      if (hasFailed(outcomes)) break;
    }
    return outcomes;
  }

  /** Throws where a test fails without the change too, because an earlier one left something behind: Stryker then begins a new process. */
  async #stillPasses(id: string): Promise<void> {
    const test = this.#tests.get(id);
    const [outcome] = test ? await runTests([test], 'failure') : [];
    if (outcome?.failure !== undefined)
      throw new Error(`An earlier change is still felt: ${outcome.failure}`);
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'in-process', injectableClass: InProcessTestRunner },
];

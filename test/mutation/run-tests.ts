import { instruments } from './instruments.ts';
import type { LoadedTest, Suite } from './vitest.ts';

export interface Outcome {
  readonly test: LoadedTest;
  readonly milliseconds: number;
  readonly failure?: string;
}

const lineage = (suite: Suite | undefined): Suite[] => (suite ? [...lineage(suite.parent), suite] : []);

const runOne = async (test: LoadedTest, begun: Set<Suite>): Promise<string | undefined> => {
  const suites = lineage(test.suite);
  try {
    for (const suite of suites.filter((one) => !begun.has(one))) {
      begun.add(suite);
      for (const hook of suite.beforeAll) await hook();
    }
    for (const hook of suites.flatMap(({ beforeEach }) => beforeEach)) await hook();
    await test.run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    for (const hook of suites.toReversed().flatMap(({ afterEach }) => afterEach)) await hook();
  }
};

/** Runs tests in turn with the hooks around them: all, or up to the first that fails. */
export const runTests = async (
  tests: readonly LoadedTest[],
  until: 'end' | 'failure',
): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  const begun = new Set<Suite>();
  for (const test of tests) {
    const start = performance.now();
    instruments.currentTestId = test.id;
    const failure = await runOne(test, begun);
    delete instruments.currentTestId;
    outcomes.push({
      test,
      milliseconds: performance.now() - start,
      ...(failure !== undefined && { failure }),
    });
    if (failure !== undefined && until === 'failure') break;
  }
  for (const hook of [...begun].flatMap(({ afterAll }) => afterAll)) await hook();
  return outcomes;
};

export const hasFailed = (outcomes: readonly Outcome[]): boolean =>
  outcomes.some(({ failure }) => failure !== undefined);

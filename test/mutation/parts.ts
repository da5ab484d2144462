import { globSync } from 'node:fs';
import { dirname } from 'node:path';

const RULES = ['test/content/{faults,rules-of-*}.test.ts', 'test/unit/content-checks/similar-titles.test.ts'];

/** The tests of each part of the program, which alone must find what is wrong in it. */
const TESTS = {
  'src/domain': [
    'test/unit/domain/**/*.test.ts',
    'test/unit/views/{as-known,delays,diff,vanguard}/*.test.ts',
    'test/unit/views/*.test.ts',
  ],
  'src/content-checks/rules': RULES,
  'src/content-checks': ['test/unit/content-checks/*.test.ts', 'test/content/run-checks.test.ts', ...RULES],
};

const filesOf = (patterns: readonly string[]): string[] => [...new Set(globSync(patterns))].sort();

export const allPrograms = (): string[] => filesOf(['src/{domain,content-checks}/**/*.ts']);

export const allTests = (): string[] => filesOf(Object.values(TESTS).flat());

/** The files of tests that may find a change to a file of the program, those of its own folder first. */
export const testsFor = (program: string): string[] => {
  const [, patterns = []] = Object.entries(TESTS).find(([part]) => program.startsWith(`${part}/`)) ?? [];
  const own = dirname(program).replace('src/', 'test/unit/');
  const files = filesOf(patterns);
  return [...files.filter((file) => dirname(file) === own), ...files.filter((file) => dirname(file) !== own)];
};

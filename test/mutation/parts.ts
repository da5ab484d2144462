import { globSync } from 'node:fs';
import { dirname } from 'node:path';

/** The tests of each part of the program, which alone must find what is wrong in it. */
const TESTS = {
  domain: [
    'test/unit/domain/**/*.test.ts',
    'test/unit/views/{as-known,delays,diff,vanguard}/*.test.ts',
    'test/unit/views/*.test.ts',
  ],
  'content-checks': ['test/unit/content-checks/*.test.ts', 'test/content/{run-checks,rules-of-*}.test.ts'],
};

export const allPrograms = (): string[] => globSync('src/{domain,content-checks}/**/*.ts').sort();

export const allTests = (): string[] => Object.values(TESTS).flatMap((pattern) => globSync(pattern).sort());

/** The files of tests that may find a change to a file of the program, those of its own folder first. */
export const testsFor = (program: string): string[] => {
  const own = dirname(program).replace('src/', 'test/unit/');
  const files = globSync(TESTS[program.startsWith('src/domain/') ? 'domain' : 'content-checks']).sort();
  return [...files.filter((file) => dirname(file) === own), ...files.filter((file) => dirname(file) !== own)];
};

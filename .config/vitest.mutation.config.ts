import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'America/Los_Angeles';

/** The tests that the rules of the record must satisfy: what Stryker runs against each change that it makes to them. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: [
      'test/unit/{domain,content-checks,content-loader,schemas}/**/*.test.ts',
      'test/content/faults.test.ts',
      'test/content/run-checks.test.ts',
    ],
  },
});

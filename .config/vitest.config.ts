import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

/** A test in which nothing was expected has failed, as where its list was empty. */
const biting = { requireAssertions: true };

// A zone behind Greenwich, so that a date which slips through a clock comes out a day early, and fails.
process.env['TZ'] = 'America/Los_Angeles';

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          expect: biting,
          include: ['test/unit/**/*.test.ts', 'test/content/**/*.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        root,
        test: {
          name: 'built',
          expect: biting,
          include: ['test/built/**/*.test.ts', 'test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/support/global-setup.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        root,
        test: {
          name: 'faults',
          expect: biting,
          include: ['test/faults/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
      {
        root,
        test: {
          name: 'large',
          expect: biting,
          include: ['test/large/**/*.test.ts'],
          sequence: { groupOrder: 4 },
        },
      },
      {
        root,
        test: {
          name: 'axe',
          expect: biting,
          include: ['test/browser/**/*.sweep.ts'],
          globalSetup: ['test/browser/support/global-setup.ts'],
          testTimeout: 1_800_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});

import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

// The snippets are in no TypeScript project, so the rules that need types are off.
const eslint = new ESLint({
  overrideConfigFile: '.config/eslint.config.js',
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

const rules = ['house/import-direction', 'no-restricted-globals', 'no-restricted-properties'];

const findViolations = async (filePath: string, code: string): Promise<(string | null)[]> => {
  const [result] = await eslint.lintText(filePath.endsWith('.astro') ? `---\n${code}\n---\n` : code, {
    filePath,
  });
  const messages = result?.messages ?? [];
  expect(messages.filter((message) => message.fatal)).toEqual([]);
  return messages.map((message) => message.ruleId).filter((id) => id !== null && rules.includes(id));
};

const direction = ['house/import-direction'];

describe('an import against the direction is reported', () => {
  test.each([
    ['src/domain/slip.ts', "import '../schemas/entry.ts';"],
    ['src/domain/dates/span.ts', "export * from '../../tools/check.ts';"],
    ['src/domain/slip.ts', "import 'node:fs';"],
    ['src/domain/slip.ts', "import 'astro:content';"],
    ['src/domain/slip.ts', "import 'zod';"],
    ['src/domain/slip.ts', "import '../../package.json';"],
    ['src/schemas/entry.ts', "import '../content-loader/load.ts';"],
    ['src/content-loader/load.ts', "import '../content-checks/check.ts';"],
    ['src/content-checks/check.ts', "import '../data/vanguards.ts';"],
    ['src/content-fixes/fix-text.ts', "import '../content-checks/rule.ts';"],
    ['src/drafting/draft-entry.ts', "import '../content-loader/load.ts';"],
    ['src/data/vanguards.ts', "import '../exports/csv.ts';"],
    ['src/exports/csv.ts', "import type { Fault } from '../content-checks/fault.ts';"],
    ['src/exports/csv.ts', "export const load = () => import('../data/vanguards.ts');"],
    ['src/charts/promise.ts', "export type Entry = import('../data/vanguards.ts').Entry;"],
    ['src/search/state.ts', "import 'astro:content';"],
    ['src/data/vanguards.ts', "import 'astro:content';"],
    ['src/components/Timeline.astro', "import { vanguards } from '../data/vanguards.ts';"],
    ['src/layouts/Page.astro', "import { vanguards } from '../data/vanguards.ts';"],
    ['src/pages/index.astro', "import { Slip } from '../domain/slip.ts';"],
    ['src/tools/build.ts', "import '../components/badge.ts';"],
    ['src/elsewhere/new.ts', 'export {};'],
  ])('%s: %s', async (file, code) => {
    expect(await findViolations(file, code)).toEqual(direction);
  });
});

describe('an import along the direction is not', () => {
  test.each([
    ['src/domain/slip.ts', "import './span.ts';"],
    ['src/domain/dates/span.ts', "import '../slip.ts';"],
    ['src/schemas/entry.ts', "import '../domain/slip.ts'; import 'zod';"],
    ['src/data/vanguards.ts', "import '../content-loader/load.ts';"],
    ['src/exports/sqlite.ts', "import 'node:sqlite'; import '../domain/slip.ts';"],
    ['src/exports/tables/entries.ts', "import '../../schemas/entry.ts'; import '../../views/addresses.ts';"],
    ['src/components/vanguard/Chart.astro', "import { draw } from '../../charts/promise.ts';"],
    ['src/pages/forms/[...page].astro', "import { formPages } from '../../data/forms.ts';"],
    ['src/drafting/draft-entry.ts', "import '../schemas/entry.ts'; import 'yaml';"],
    ['src/tools/check.ts', "import '../content-checks/check.ts'; import '../drafting/draft-entry.ts';"],
    ['src/tools/fix.ts', "import '../content-fixes/fix-text.ts';"],
    ['test/unit/slip.test.ts', "import '../../src/domain/slip.ts'; import '../../src/schemas/entry.ts';"],
  ])('%s: %s', async (file, code) => {
    expect(await findViolations(file, code)).toEqual([]);
  });
});

describe('the domain has no clock, no locale, no machine and no chance', () => {
  test.each([
    ['export const a = new Date();', 'no-restricted-globals'],
    ['export const a = globalThis.Date.now();', 'no-restricted-globals'],
    ['export const a = process.env;', 'no-restricted-globals'],
    ['export const a = new Intl.NumberFormat();', 'no-restricted-globals'],
    ['export const a = Math.random();', 'no-restricted-properties'],
  ])('%s', async (code, rule) => {
    expect(await findViolations('src/domain/clock.ts', code)).toEqual([rule]);
    expect(await findViolations('src/tools/clock.ts', code)).toEqual([]);
  });
});

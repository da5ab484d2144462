import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { fixText } from '../../../src/content-fixes/fix-text.ts';
import { meaningOf } from '../../../src/content-fixes/meaning.ts';

const fix = (text: string, path: string) => fixText({ path, text });

/** Files of all sorts: the fixtures of every fault, and every eighth file of the record itself. */
const FILES = ['test/fixtures/content-faults', 'content'].flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.(?:mdx|yaml)$/.test(item.name))
    .filter((_, index) => root !== 'content' || index % 8 === 0)
    .map((item) => {
      const whole = join(item.parentPath, item.name);
      const path = whole.slice(whole.search(/(?:entries|vanguards|glossary)\/|[a-z]+\.yaml$/));
      return { path, text: readFileSync(whole, 'utf8') };
    }),
);

/** Ways in which an editor, or an editor’s program, spoils a text. */
const SPOILERS: readonly ((text: string, at: number) => string)[] = [
  (text) => `\uFEFF${text}`,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.trimEnd(),
  (text) => text.replaceAll(/^ {2}/gm, '\t'),
  (text) => text.replaceAll(/$/gm, ' '),
  (text) => text.replaceAll(/^( *(?:- )?[a-z-]+: )([a-z0-9-]+)$/gm, '$1"$2"'),
  (text) => text.replaceAll(/\b2017-06\b(?!-)/g, 'June 2017'),
  (text, at) => {
    const lines = text.split('\n');
    const [line] = lines.splice(at % lines.length, 1);
    lines.splice((at * 7) % lines.length, 0, line ?? '');
    return lines.join('\n');
  },
  (text) => text.replaceAll(/\{ ([^{},]+), ([^{},[\]]+)/g, '{ $2, $1'),
];

describe('whatever the file', () => {
  const spoilt = fc
    .tuple(
      fc.constantFrom(...FILES),
      fc.array(fc.tuple(fc.nat(SPOILERS.length - 1), fc.nat(200)), { maxLength: 4 }),
    )
    .map(([{ path, text }, spoilers]) => ({
      path,
      text: spoilers.reduce((held, [which, at]) => SPOILERS[which]?.(held, at) ?? held, text),
    }));

  const DATES = new Set(['date', 'published', 'reported', 'read', 'forecast']);
  const withoutDates = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value ?? null, (key, held: unknown) => {
        if (DATES.has(key)) return 'a date';
        return typeof held === 'number' || typeof held === 'boolean' ? String(held) : held;
      }),
    );

  /** One id as the list that was meant, and words behind a comma as part of the text before them. */
  const asMeant = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(asMeant);
    if (typeof value !== 'object' || value === null) return value;
    const pairs: [string, unknown][] = [];
    for (const [key, held] of Object.entries(value)) {
      const last = pairs.at(-1);
      if (held === null && key.includes(' ') && last) last[1] = `${String(last[1])}, ${key}`;
      else if (['by', 'causes', 'vanguards'].includes(key) && typeof held === 'string')
        pairs.push([key, [held]]);
      else pairs.push([key, asMeant(held)]);
    }
    return Object.fromEntries(pairs);
  };

  /** The same whatever the order of keys, and of a list that is kept in order. */
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, held]) => [key, sorted(held)] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  };
  const asText = (path: string, value: unknown): string => {
    const plain = sorted(withoutDates(asMeant(value)));
    return JSON.stringify(
      path === 'organisations.yaml' && Array.isArray(plain)
        ? plain.map((each) => JSON.stringify(each)).toSorted()
        : plain,
    );
  };

  test('fixing never changes what it says, but for its dates', () => {
    fc.assert(
      fc.property(spoilt, (file) => {
        const before = meaningOf(file);
        const after = meaningOf({ ...file, text: fix(file.text, file.path).text });
        if (before === undefined) return;
        expect(after?.body).toBe(before.body);
        expect(asText(file.path, after?.value)).toBe(asText(file.path, before.value));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('fixing twice changes nothing more, and keeps every comment', () => {
    fc.assert(
      fc.property(spoilt, (file) => {
        const once = fix(file.text, file.path);
        expect(fix(once.text, file.path)).toMatchObject({ text: once.text, changes: [] });
        const comments = (text: string): string[] =>
          [...text.matchAll(/^#.*$/gm)].map(([comment]) => comment.trim()).toSorted();
        expect(comments(once.text)).toEqual(comments(file.text.replace(/^\uFEFF+/, '')));
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

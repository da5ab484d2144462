import { formatIsoDay, type Day } from '../../../src/domain/dates/day.ts';
import type { MadeMilestone } from './forecasts.ts';

/** One made-up entry before it is written down. */
export interface MadeEntry {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly vanguard: string;
  readonly publisher: string;
  readonly published: string;
  readonly number: number;
  readonly summary: string;
  /** The lines of its claims, by key. */
  readonly claims: ReadonlyMap<string, readonly string[]>;
  readonly body: string;
}

const isDay = (published: string): boolean => published.length === 10;

export const printDate = (day: Day, precision: MadeMilestone['precision']): string =>
  formatIsoDay(day).slice(0, precision === 'month' ? 7 : 10);

/** An entry as editors write it. */
export const printEntry = (entry: MadeEntry): string => {
  const { title, kind, vanguard, publisher, published, number, summary, claims, body } = entry;
  return [
    '---',
    `title: '${title}'`,
    `kind: ${kind}`,
    `vanguards: [${vanguard}]`,
    'source:',
    `  publisher: ${publisher}`,
    `  title: 'Item ${number} of the archive'`,
    '  title-is: descriptive',
    `  published: ${published}`,
    ...(isDay(published) ? [] : ["  published-basis: 'The page shows the month alone.'"]),
    `  url: https://www.example.org/${publisher}/${number}`,
    `  access: ${number % 4 === 0 ? 'paywalled' : 'open'}`,
    '  read: 2026-11-22',
    `  extent: ${number % 3 === 0 ? 'whole' : 'opening'}`,
    `summary: '${summary}'`,
    ...[...claims].flatMap(([key, lines]) => [`${key}:`, ...lines.map((line) => `  - { ${line} }`)]),
    ...(claims.size === 0 ? ["because: 'It tells what was known at the time.'"] : []),
    '---',
    '',
    body,
    '',
  ].join('\n');
};

import type { Fixer } from './fixer.ts';
import { commaQuotes } from './fixers/comma-quotes.ts';
import { finalNewline } from './fixers/final-newline.ts';
import { keyOrder } from './fixers/key-order.ts';
import { lineEnds } from './fixers/line-ends.ts';
import { listBrackets } from './fixers/list-brackets.ts';
import { listOrder } from './fixers/list-order.ts';
import { neededQuotes } from './fixers/needed-quotes.ts';
import { spareQuotes } from './fixers/spare-quotes.ts';
import { sureDates } from './fixers/sure-dates.ts';
import { tabs } from './fixers/tabs.ts';
import { textInQuotes } from './fixers/text-in-quotes.ts';
import { trailingSpace } from './fixers/trailing-space.ts';

/** Those that may bring a file to be read that could not be read before. */
export const REPAIRS: readonly Fixer[] = [lineEnds, tabs, neededQuotes];

/** Those that need a file that can be read. */
export const FIXERS: readonly Fixer[] = [
  trailingSpace,
  finalNewline,
  commaQuotes,
  spareQuotes,
  textInQuotes,
  listBrackets,
  sureDates,
  keyOrder,
  listOrder,
];

import { z } from 'zod';
import { parseSpan } from '../domain/dates/parse-span.ts';
import type { Parsed } from '../domain/parsed.ts';
import { parseAmount } from '../domain/quantities/amount.ts';
import { parseLength } from '../domain/quantities/length.ts';
import { explainLetter, isReserved } from './id-form.ts';

const MAX_TEXT = 2000;
const MAX_WORD = 100;
const MAX_ADDRESS = 2000;

/** What a schema says of a text that cannot be read; the check turns it into a fault. */
export interface RefusalParams {
  readonly rule: string;
  readonly suggestion?: string;
  /** Whether what must stand there is one exact day. */
  readonly isDay?: boolean;
}

/** A date as an editor writes it: text, or a whole number for a bare year. */
export type WrittenDate = string | number;

const refuseBy =
  (read: (text: string) => Parsed<unknown>, rule: string) =>
  (written: string | number, context: z.core.$RefinementCtx): void => {
    const text = String(written);
    // What reads dates and sums is made for a few words, and would take long over many.
    if (text.length > MAX_WORD) {
      context.addIssue({
        code: 'custom',
        message: `is longer than ${MAX_WORD} characters`,
        params: { rule },
      });
      return;
    }
    const parsed = read(text);
    if (parsed.ok) return;
    const params: RefusalParams =
      parsed.suggestion === undefined ? { rule } : { rule, suggestion: parsed.suggestion };
    context.addIssue({ code: 'custom', message: parsed.problem, params: { ...params } });
  };

/** What an id looks like. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The keys of an entry that hold lists of ids on one line. */
export const LISTS_OF_IDS: ReadonlySet<string> = new Set(['by', 'causes', 'vanguards']);

export const textSchema = z
  .string()
  .max(MAX_TEXT, `is longer than ${MAX_TEXT} characters; say it in fewer words`)
  .regex(/\S/, 'is empty; write something, or leave the key out');

/** Names the letter of another alphabet on which an id fails: it may look like the right one. */
const explainIn = (text: string): string => {
  const strange = [...text].find((character) => character > '~');
  return strange === undefined ? '' : `: it has ${explainLetter(strange)}`;
};

/** The id of a thing in a vocabulary: lowercase words with hyphens between. */
export const idSchema = z
  .string()
  .max(MAX_WORD, `is longer than ${MAX_WORD} characters; an id is a few words`)
  .regex(ID, {
    error: ({ input }) =>
      `is not an id${explainIn(String(input))}; ids are lowercase words and figures with hyphens between, such as contract-award`,
  })
  .refine((id) => !isReserved(id), 'is a word that some programs keep for themselves; choose another id');

/** The id of an entry: its folder and file name, without `.mdx`. */
export const entryIdSchema = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
  error: ({ input }) =>
    `is not the id of an entry${explainIn(String(input))}; write its folder and file name without .mdx, such as dudley/2017-06-13-tender-issued`,
});

const writtenDateSchema = z.union([z.string(), z.int()], {
  error: 'is not a date; write one such as 2017-06-09',
});

const POINT = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?[~?]?';
const SPAN = `${POINT}(/${POINT})?`;

/** What an editor program is told of a date: a coarse form, for only the check knows how long each month is. */
export const dateHint = (...words: readonly string[]) => ({
  pattern: `^(${[...words, SPAN].join('|')})$`,
  patternErrorMessage: 'This is not a date. Write 2017-06-09, 2018-04, 2018 or 2018-10/2018-11.',
  examples: ['2017-06-09', '2018-04', '2018-10/2018-11', '2016-07~', ...words],
});

/** A date of our EDTF subset. */
export const dateSchema = writtenDateSchema
  .superRefine(refuseBy(parseSpan, 'date-possible'))
  .meta(dateHint());

/** Whether a date is written as one certain day. */
export const isDay = (written: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(written);

const refuseOtherThanDay = (written: WrittenDate, context: z.core.$RefinementCtx): void => {
  const text = String(written);
  const parsed = text.length > MAX_WORD ? undefined : parseSpan(text);
  if (parsed?.ok && isDay(text)) return;
  // Of a text that looks like a day, what reads dates knows why it is none.
  const message =
    isDay(text) && parsed && !parsed.ok ? parsed.problem : 'must be one exact day, such as 2026-11-22';
  const params: RefusalParams = { rule: parsed?.ok ? 'value-valid' : 'date-possible', isDay: true };
  context.addIssue({ code: 'custom', message, params: { ...params } });
};

/** A date of our EDTF subset that is one certain day. */
export const daySchema = writtenDateSchema.superRefine(refuseOtherThanDay).meta({
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  patternErrorMessage: 'This must be one exact day, such as 2026-11-22.',
  examples: ['2026-11-22'],
});

/** A date, or the word `unknown`. */
export const publishedSchema = writtenDateSchema
  .superRefine((written, context) => {
    if (written !== 'unknown') refuseBy(parseSpan, 'date-possible')(written, context);
  })
  .meta(dateHint('unknown'));

/** A sum, share or count as people write it; a bare whole number may go without quotes. */
export const amountSchema = z
  .union([z.string(), z.int()], { error: 'is not an amount; write one such as £244m, 10% or 318000' })
  .superRefine(refuseBy(parseAmount, 'amount-readable'))
  .meta({ pattern: '\\d', examples: ['£244m', '£3.4bn to £5.4bn', 'up to £5bn', '10%', '318000'] });

export const lengthSchema = z
  .string()
  .superRefine(refuseBy(parseLength, 'length-readable'))
  .meta({ pattern: '\\d', examples: ['15 years', '10 to 15 years', 'up to 15 years'] });

/** What no address may hold as it is by RFC 3986, though browsers take it: other programs would refuse our data for it. */
const NOT_IN_ADDRESSES = /[^\x21-\x7E]|["<>[\]\\^`{|}]|%(?![0-9A-Fa-f]{2})|#(?=.*#)/u;

/** What is wrong with a text as the address of a web page; undefined where nothing is. */
const refuseAddress = (text: string): { readonly message: string; readonly rule?: string } | undefined => {
  const message = 'is not a web address; write all of it, from https:// on';
  if (/\s/.test(text) || text.length > MAX_ADDRESS || !URL.canParse(text)) return { message };
  const { protocol, username } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:')
    return {
      message: 'does not start with https:// or http://; give an address that a browser opens',
      rule: 'url-scheme',
    };
  if (username !== '') return { message };
  const [sign] = NOT_IN_ADDRESSES.exec(text) ?? [];
  if (sign === undefined) return undefined;
  return {
    message: `has “${sign}”, which no address may hold as it is; write ${encodeURIComponent(sign)} in its place`,
  };
};

export const urlSchema = z
  .string()
  .superRefine((text, context) => {
    const refusal = refuseAddress(text);
    if (!refusal) return;
    const { message, rule = 'value-valid' } = refusal;
    context.addIssue({ code: 'custom', message, params: { rule } });
  })
  .meta({ pattern: '^[hH][tT][tT][pP][sS]?://\\S+$', examples: ['https://'] });

/** A list without repeats. */
export const uniqueListSchema = <Item extends z.ZodType<string>>(item: Item) =>
  z
    .array(item)
    .refine((items) => new Set(items).size === items.length, { error: 'names the same thing twice' })
    .meta({ uniqueItems: true });

/** The codes of a code list, as a schema; an editor program shows their labels. */
export const codeSchema = <List extends Readonly<Record<string, string>>>(list: List) =>
  z
    .enum(Object.keys(list) as [keyof List & string, ...(keyof List & string)[]])
    .meta({ enumDescriptions: Object.values(list) });

import { QUALIFIERS } from '../../domain/code-lists.ts';
import { saidDateWords } from '../../domain/dates/date-words.ts';
import { formatIsoDay } from '../../domain/dates/day.ts';
import type { SaidDate, Span } from '../../domain/dates/span.ts';
import { code, day, required, text, type Column } from './column.ts';

const PARTS = {
  text: (what: string) => text(`${what}: as readers see it.`),
  edtf: (what: string) => text(`${what}: in EDTF, with ~ for about and ? for in doubt.`),
  qualifier: (what: string) => code(QUALIFIERS, `${what}: what EDTF cannot say of it.`),
  earliest: (what: string) => day(`${what}: the first day that it can mean.`),
  latest: (what: string) => day(`${what}: the last day that it can mean.`),
} as const;

type Part = keyof typeof PARTS;
type DateColumns<Prefix extends string> = {
  readonly [Name in Part as `${Prefix}_${Name}`]: ReturnType<(typeof PARTS)[Name]>;
};
type SureDateColumns<Prefix extends string> = {
  readonly [Name in Part as `${Prefix}_${Name}`]: Name extends 'qualifier'
    ? ReturnType<(typeof PARTS)[Name]>
    : Omit<ReturnType<(typeof PARTS)[Name]>, 'required'> & { readonly required: true };
};
type DateCells<Prefix extends string> = {
  readonly [Name in Part as `${Prefix}_${Name}`]: Name extends 'qualifier' ? string | undefined : string;
};

/** The five columns of a date that a row may lack; `what` opens their descriptions. */
export const dateColumns = <Prefix extends string>(prefix: Prefix, what: string): DateColumns<Prefix> =>
  Object.fromEntries(
    Object.entries(PARTS).map(([part, describe]) => [`${prefix}_${part}`, describe(what)]),
  ) as unknown as DateColumns<Prefix>;

/** The five columns of a date that every row has. */
export const sureDateColumns = <Prefix extends string>(
  prefix: Prefix,
  what: string,
): SureDateColumns<Prefix> =>
  Object.fromEntries(
    Object.entries<Column>(dateColumns(prefix, what)).map(([name, column]) => [
      name,
      name.endsWith('_qualifier') ? column : required(column),
    ]),
  ) as unknown as SureDateColumns<Prefix>;

/** The cells of a date. `lasts` says that an interval is the whole length of a thing. */
export const dateCells = <Prefix extends string>(
  prefix: Prefix,
  date: SaidDate,
  lasts = false,
): DateCells<Prefix> =>
  ({
    [`${prefix}_text`]: saidDateWords(date, lasts),
    [`${prefix}_edtf`]: date.span.edtf,
    [`${prefix}_qualifier`]: date.qualifier,
    [`${prefix}_earliest`]: formatIsoDay(date.span.earliest),
    [`${prefix}_latest`]: formatIsoDay(date.span.latest),
  }) as unknown as DateCells<Prefix>;

/** The same for a date that may be absent. */
export const optionalDateCells = <Prefix extends string>(
  prefix: Prefix,
  date: SaidDate | undefined,
  lasts = false,
): DateCells<Prefix> | Readonly<Record<never, never>> => (date ? dateCells(prefix, date, lasts) : {});

/** The cells of the day on which something became public, which has no qualifier. */
export const spanCells = <Prefix extends string>(prefix: Prefix, span: Span): DateCells<Prefix> =>
  dateCells(prefix, { span });

import { accept, refuse, type Parsed } from '../parsed.ts';
import { daysInMonth, toCivil, toDay, type Day } from './day.ts';
import { suggestDate } from './suggest-date.ts';
import type { Precision, Span } from './span.ts';

/** Our subset: a day, a month or a year, each with `~` or `?` if need be, or two of them with a slash between. */
const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?]?)$/;
const COARSENESS: Record<Precision, number> = { day: 0, month: 1, year: 2 };

interface Point {
  readonly earliest: Day;
  readonly latest: Day;
  readonly precision: Precision;
  readonly mark: string;
}

const MAX_LENGTH = 100;
const PROBLEM =
  'is not a date that we can read. Write 2017-06-09, 2018-04, 2018 or 2018-10/2018-11, with ~ behind it for "about" or ? for "in doubt"';

/** Reads one date of the EDTF subset; refuses an impossible day, an interval that runs backwards, and everything else. */
export const parseSpan = (text: string): Parsed<Span> => {
  // What looks for a date in words is made for a few of them.
  if (text.length > MAX_LENGTH) return refuse(`"${text.slice(0, MAX_LENGTH)}…" ${PROBLEM}`);
  const parts = text.split('/');
  if (parts.length > 2) return refuse(`"${text}" ${PROBLEM}`, suggestDate(text));
  const points: Point[] = [];
  for (const part of parts) {
    const point = parsePoint(part, text);
    if (!point.ok) return point;
    points.push(point.value);
  }
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return refuse(`"${text}" ${PROBLEM}`);
  if (last.latest < first.latest || last.earliest < first.earliest)
    return refuse(`"${text}" runs backwards: its end is before its start`, [...parts].reverse().join('/'));
  return accept({
    edtf: text,
    earliest: first.earliest,
    latest: last.latest,
    precision: COARSENESS[first.precision] >= COARSENESS[last.precision] ? first.precision : last.precision,
    isInterval: parts.length === 2,
    approximate: points.some((point) => point.mark === '~'),
    uncertain: points.some((point) => point.mark === '?'),
  });
};

/** The same for text that is known to be sound (a constant, or text that has passed the check). Throws a RangeError otherwise. */
export const spanOf = (text: string): Span => {
  const parsed = parseSpan(text);
  if (!parsed.ok) throw new RangeError(parsed.problem);
  return parsed.value;
};

const parsePoint = (part: string, whole: string): Parsed<Point> => {
  const match = POINT.exec(part);
  if (!match) return refuse(`"${whole}" ${PROBLEM}`, suggestDate(whole));
  const [, year = '', month, day, mark = ''] = match;
  const impossible = findImpossible(Number(year), month, day);
  if (impossible) return refuse(`"${whole}" is not a possible date: ${impossible}`);
  const first = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
  const lastMonth = month === undefined ? 12 : first.month;
  const lastDay = day === undefined ? daysInMonth(first.year, lastMonth) : first.day;
  return accept({
    earliest: toDay(first),
    latest: toDay({ year: first.year, month: lastMonth, day: lastDay }),
    precision: day ? 'day' : month ? 'month' : 'year',
    mark,
  });
};

const findImpossible = (year: number, month?: string, day?: string): string | undefined => {
  if (year < 1900 || year > 2199) return `the year ${year} is out of range (1900 to 2199)`;
  if (month === undefined) return undefined;
  if (Number(month) < 1 || Number(month) > 12) return `there is no month ${month}`;
  if (day === undefined) return undefined;
  const last = daysInMonth(year, Number(month));
  return Number(day) < 1 || Number(day) > last ? `month ${month} of ${year} has ${last} days` : undefined;
};

/** The span of one day. */
export const spanOfDay = (day: Day): Span => {
  const { year, month, day: date } = toCivil(day);
  const pad = (value: number): string => String(value).padStart(2, '0');
  const edtfText = `${year}-${pad(month)}-${pad(date)}`;
  return {
    edtf: edtfText,
    earliest: toDay({ year, month, day: date }),
    latest: day,
    precision: 'day',
    isInterval: false,
    approximate: false,
    uncertain: false,
  };
};

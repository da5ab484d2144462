import { accept, refuse, type Parsed } from '../parsed.ts';
import { daysInMonth, formatIsoDay, toDay, type CivilDate, type Day } from './day.ts';
import { MONTHS } from './months.ts';
import type { Precision, Span } from './span.ts';

/** Our subset: a day, a month or a year, each with `~` or `?` if need be, or two of them with a slash between. */
const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?]?)$/;
const COARSENESS: Record<Precision, number> = { day: 0, month: 1, year: 2 };

interface Point {
  readonly earliest: Day;
  readonly latest: Day;
  readonly precision: Precision;
  readonly mark: string | undefined;
}

const MAX_LENGTH = 100;
const PROBLEM =
  'is not a date that we can read. Write 2017-06-09, 2018-04, 2018 or 2018-10/2018-11, with ~ behind it for "about" or ? for "in doubt"';

/**
 * Reads one date of the EDTF subset; refuses an impossible day, an interval that runs backwards, and everything else. What other words for
 * a date may have meant, `readDateWords` knows.
 */
export const parseSpan = (text: string): Parsed<Span> => {
  // A message says no more of a text than its beginning.
  if (text.length > MAX_LENGTH) return refuse(`"${text.slice(0, MAX_LENGTH)}…" ${PROBLEM}`);
  const [firstText = '', lastText = firstText, ...more] = text.split('/');
  const [first, last] = [parsePoint(firstText, text), parsePoint(lastText, text)];
  if (!first.ok) return first;
  if (!last.ok) return last;
  if (more.length > 0) return refuse(`"${text}" ${PROBLEM}`);
  return spanBetween(text, first.value, last.value);
};

const spanBetween = (text: string, first: Point, last: Point): Parsed<Span> => {
  if (last.latest < first.latest || last.earliest < first.earliest)
    return refuse(
      `"${text}" runs backwards: its end is before its start`,
      text.split('/').reverse().join('/'),
    );
  return accept({
    edtf: text,
    earliest: first.earliest,
    latest: last.latest,
    precision: COARSENESS[first.precision] > COARSENESS[last.precision] ? first.precision : last.precision,
    isInterval: text.includes('/'),
    approximate: [first, last].some((point) => point.mark === '~'),
    uncertain: [first, last].some((point) => point.mark === '?'),
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
  if (!match) return refuse(`"${whole}" ${PROBLEM}`);
  const [, year, month, day, mark] = match;
  const first = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
  const impossible = findImpossible(first);
  if (impossible) return refuse(`"${whole}" is not a possible date: ${impossible}`);
  const lastMonth = month ? first.month : 12;
  const lastDay = day ? first.day : daysInMonth(first.year, lastMonth);
  return accept({
    earliest: toDay(first),
    latest: toDay({ year: first.year, month: lastMonth, day: lastDay }),
    precision: day ? 'day' : month ? 'month' : 'year',
    mark,
  });
};

const findImpossible = ({ year, month, day }: CivilDate): string | undefined => {
  if (year < 1900 || year > 2199) return `the year ${year} is out of range (1900 to 2199)`;
  if (month < 1 || month > 12) return `there is no month ${month}`;
  const last = daysInMonth(year, month);
  return day < 1 || day > last ? `${MONTHS[month - 1]} ${year} has ${last} days` : undefined;
};

/** The span of one day. */
export const spanOfDay = (day: Day): Span => ({
  edtf: formatIsoDay(day),
  earliest: day,
  latest: day,
  precision: 'day',
  isInterval: false,
  approximate: false,
  uncertain: false,
});

import { formatIsoDay, toCivil, toDay } from './day.ts';
import { monthIndex } from './months.ts';
import { spanOf } from './parse-span.ts';

/** Works on dates as text in our EDTF subset: their ends, their neighbours and their thirds. */
const pad = (value: number): string => String(value).padStart(2, '0');

export const monthPoint = (year: number, month: number): string => `${year}-${pad(month)}`;

const pointOfMonthIndex = (index: number): string => monthPoint(Math.floor(index / 12), (index % 12) + 1);

const unmarked = (date: string): string => date.replace(/[~?]/g, '');

export const firstPoint = (date: string): string => unmarked(date).split('/')[0] ?? '';

export const lastPoint = (date: string): string => unmarked(date).split('/').at(-1) ?? '';

/** One date from two ends; one point where they are the same. */
export const between = (first: string, last: string): string => (first === last ? first : `${first}/${last}`);

/** The next day, month or year after a point, or the one before it. */
export const neighbourOf = (point: string, step: 1 | -1): string => {
  const { earliest, precision } = spanOf(point);
  if (precision === 'day') return formatIsoDay(earliest + step);
  return precision === 'month'
    ? pointOfMonthIndex(monthIndex(earliest) + step)
    : String(toCivil(earliest).year + step);
};

/** With `~` or `?` on each of its ends. Where they have the other mark already, an interval takes one on each end. */
export const withMark = (date: string, mark: '~' | '?'): string => {
  const points = date.split('/');
  if (points.every((point) => /[~?]/.test(point)) && points.length === 2)
    return `${points[0]}/${lastPoint(date)}${mark}`;
  return points.map((point) => (/[~?]/.test(point) ? point : point + mark)).join('/');
};

const pointsWithin = (date: string): readonly string[] => {
  const { earliest, latest } = spanOf(unmarked(date));
  const [start, end] = [monthIndex(earliest), monthIndex(latest)];
  if (start < end)
    return Array.from({ length: end - start + 1 }, (_, index) => pointOfMonthIndex(start + index));
  return Array.from({ length: latest - earliest + 1 }, (_, index) => formatIsoDay(earliest + index));
};

/** The first, middle or last third, in months (in days within a month): the same convention by which promises are judged. */
export const thirdOf = (date: string, part: 'first' | 'middle' | 'last'): string => {
  const points = pointsWithin(date);
  const third = Math.ceil(points.length / 3);
  const middle = points.slice(third, points.length - third);
  const chosen = part === 'first' ? points.slice(0, third) : part === 'last' ? points.slice(-third) : middle;
  const [first, last] = [chosen[0], chosen.at(-1)];
  return first === undefined || last === undefined ? unmarked(date) : between(first, last);
};

/** The seven days from a day on. */
export const weekFrom = (point: string): string => {
  const { earliest } = spanOf(point);
  return between(point, formatIsoDay(earliest + 6));
};

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  (((toDay({ year, month, day }) + 4) % 7) + 7) % 7;

export const dayPoint = (year: number, month: number, day: number): string =>
  `${monthPoint(year, month)}-${pad(day)}`;

import { toCivil, type Day } from './day.ts';
import { MONTHS, monthIndex } from './months.ts';
import type { Precision, SaidDate, Span } from './span.ts';

const monthName = (day: Day): string => MONTHS[toCivil(day).month - 1] ?? '';

const pointWords = (day: Day, precision: Precision, drop: 'year' | 'month and year' | 'nothing'): string => {
  const { year, day: date } = toCivil(day);
  if (precision === 'year') return String(year);
  const parts = precision === 'day' ? [String(date)] : [];
  if (drop !== 'month and year') parts.push(monthName(day));
  if (drop === 'nothing') parts.push(String(year));
  return parts.join(' ');
};

const precisionOfPoint = (edtfPoint: string): Precision => {
  const hyphens = edtfPoint.split('-').length - 1;
  return hyphens === 2 ? 'day' : hyphens === 1 ? 'month' : 'year';
};

/** What the start of an interval need not say because its end says it. */
const sharedPart = (span: Span, first: Precision, last: Precision): 'year' | 'month and year' | 'nothing' => {
  const [start, end] = [toCivil(span.earliest), toCivil(span.latest)];
  if (start.year !== end.year) return 'nothing';
  return start.month === end.month && first === 'day' && last === 'day' ? 'month and year' : 'year';
};

const intervalWords = (span: Span, lasts: boolean): string => {
  const [firstText = '', lastText = ''] = span.edtf.split('/');
  const [first, last] = [precisionOfPoint(firstText), precisionOfPoint(lastText)];
  const start = pointWords(span.earliest, first, sharedPart(span, first, last));
  const end = pointWords(span.latest, last, 'nothing');
  if (lasts) return `${start} to ${end}`;
  const months = monthIndex(span.latest) - monthIndex(span.earliest);
  const isTwoMonths = first === 'month' && last === 'month' && months === 1;
  return isTwoMonths ? `${start} or ${end}` : `between ${start} and ${end}`;
};

/**
 * A span for readers: “9 June 2017”, “April 2018”, “about 2016”, “October or November 2018”.
 * `lasts` says that an interval is the whole length of a thing: “15 July to 9 September 2016”.
 */
export const spanWords = (span: Span, lasts = false): string => {
  const plain = span.isInterval
    ? intervalWords(span, lasts)
    : pointWords(span.earliest, span.precision, 'nothing');
  const about = span.approximate ? `about ${plain}` : plain;
  return span.uncertain ? `${about} (uncertain)` : about;
};

/** A said date for readers: the source's own wording where it was kept, else the span with its qualifier. */
export const saidDateWords = (date: SaidDate, lasts = false): string => {
  if (date.wording !== undefined) return date.wording;
  const words = spanWords(date.span, lasts);
  switch (date.qualifier) {
    case 'by':
      return `by ${words}`;
    case 'not-before':
      return `not before ${words}`;
    case 'early':
      return `early ${words}`;
    case 'late':
      return `late ${words}`;
    case undefined:
      return words;
    default:
      return date.qualifier satisfies never;
  }
};

import { dayPoint, monthPoint, weekdayOf } from './edtf-points.ts';
import { exactly, type FoundDate, type ReadPhrase } from './found-date.ts';
import { MONTHS } from './months.ts';
import { parseSpan } from './parse-span.ts';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const MONTH = String.raw`([a-z]{3,9})\.?`;
const YEAR = String.raw`(\d{4}|'?\d{2})`;
const DAY_MONTH_YEAR = new RegExp(`^${DAY}(?: of)?[ -]${MONTH}[ -]${YEAR}$`);
const MONTH_DAY_YEAR = new RegExp(`^${MONTH} ${DAY} (\\d{4})$`);
const MONTH_YEAR = new RegExp(`^${MONTH}(?: of)?[ -]${YEAR}$`);

/** 1 to 12 for “June”, “jun” or “sept”; 0 for what is no month. */
const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.toLowerCase().startsWith(name)) + 1;

/** Of two digits we take this century; without an apostrophe they may as well be a day. */
const readYear = (text: string): { year: number; isSure: boolean } => {
  const digits = text.replace("'", '');
  return digits.length === 4
    ? { year: Number(digits), isSure: true }
    : { year: 2000 + Number(digits), isSure: text.startsWith("'") };
};

const ifPossible = (date: string, isSure: boolean): FoundDate | undefined =>
  parseSpan(date).ok ? exactly(date, isSure) : undefined;

const foundDay = (year: number, month: number, day: number, isSure: boolean): FoundDate | undefined =>
  ifPossible(dayPoint(year, month, day), isSure);

const readDayMonthYear = (day = '', name = '', yearText = ''): FoundDate | undefined => {
  const { year, isSure } = readYear(yearText);
  return foundDay(year, monthNumber(name), Number(day), isSure);
};

const readNamedDay: ReadPhrase = (text) => {
  const british = DAY_MONTH_YEAR.exec(text);
  if (british) return readDayMonthYear(...british.slice(1));
  const american = MONTH_DAY_YEAR.exec(text);
  return american ? readDayMonthYear(american[2], american[1], american[3]) : undefined;
};

/** “Friday 9 June 2017”; not sure where that day was no Friday. */
const readWithWeekday: ReadPhrase = (text) => {
  const match = /^([a-z]{3,9})\.? (.+)$/.exec(text);
  const weekday = WEEKDAYS.findIndex((start) => match?.[1]?.startsWith(start));
  if (!match || weekday < 0) return undefined;
  const found = readNamedDay(match[2] ?? '');
  if (!found) return undefined;
  const [year = 0, month = 1, day = 1] = found.date.split('-').map(Number);
  return { ...found, isSure: found.isSure && weekdayOf(year, month, day) === weekday };
};

const readMonthYear: ReadPhrase = (text) => {
  const named = MONTH_YEAR.exec(text);
  const numbered = /^(\d{1,2})[/.](\d{4})$/.exec(text);
  const month = named ? monthNumber(named[1] ?? '') : Number(numbered?.[1]);
  const { year, isSure } = readYear(named?.[2] ?? numbered?.[2] ?? '');
  return ifPossible(monthPoint(year, month), isSure);
};

/** Day first, as in Britain; sure only where the other order is impossible or the same. */
const readNumbers: ReadPhrase = (text) => {
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!match) return undefined;
  const [day, month] = [Number(match[1]), Number(match[3])];
  const { year, isSure } = readYear(match[4] ?? '');
  const isOneWay = !foundDay(year, day, month, false) || day === month;
  return foundDay(year, month, day, isSure && isOneWay) ?? foundDay(year, day, month, false);
};

const readIso: ReadPhrase = (text) => {
  if (parseSpan(text).ok) return exactly(text);
  const loose = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(text);
  if (!loose) return undefined;
  const [year, month] = [Number(loose[1]), Number(loose[2])];
  if (loose[3] !== undefined) return foundDay(year, month, Number(loose[3]), true);
  return loose[2]?.length === 1 ? ifPossible(monthPoint(year, month), true) : undefined;
};

/** A day, a month or a year in the forms that British editors and web pages use. */
export const readPoint: ReadPhrase = (text) =>
  readIso(text) ?? readNumbers(text) ?? readNamedDay(text) ?? readWithWeekday(text) ?? readMonthYear(text);

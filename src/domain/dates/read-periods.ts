import { between, monthPoint, thirdOf, weekFrom } from './edtf-points.ts';
import { inWords, readWithin, type FoundDate, type ReadPhrase } from './found-date.ts';
import { readPoint } from './read-points.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const FIRST_MONTHS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};

/** The whole months from one on; a month past December falls into the next year. */
const monthsFrom = (year: number, month: number, count: number): string => {
  const point = (index: number): string => monthPoint(year + Math.floor(index / 12), (index % 12) + 1);
  return between(point(month - 1), point(month + count - 2));
};

/** The first year of “2017/18”, “2017-18”, “2017-2018” or “17/18”. */
const readTwoYears = (text: string): number | undefined => {
  const match = /^(\d{2}|\d{4})[-/](\d{2}|\d{4})$/.exec(text);
  if (!match) return undefined;
  const [first = '', second = ''] = match.slice(1);
  const year = Number(first.length === 2 ? `20${first}` : first);
  return (year + 1) % 100 === Number(second) % 100 ? year : undefined;
};

/** In Britain a financial year runs from April to March. */
const readFinancialYear: ReadPhrase = (text) => {
  const match = /^(?:(?:the )?(fy|financial year)(?: of)? ?)?(.+)$/.exec(text);
  const year = readTwoYears(match?.[2] ?? '');
  const isNamed = match?.[1] !== undefined;
  if (year === undefined || (!isNamed && /^\d\d[-/]/.test(match?.[2] ?? ''))) return undefined;
  return inWords(monthsFrom(year, 4, 12));
};

/** Whole months, as meteorologists do; a winter of one year may be the one that begins or the one that ends in it. */
const readSeason: ReadPhrase = (text) => {
  const match = /^(?:the )?(spring|summer|autumn|fall|winter)(?: of)? (\S+)$/.exec(text);
  const [season = '', yearText = ''] = match?.slice(1) ?? [];
  const firstMonth = FIRST_MONTHS[season];
  if (firstMonth === undefined) return undefined;
  const year =
    season === 'winter' ? (readTwoYears(yearText) ?? readPlainYear(yearText)) : readPlainYear(yearText);
  if (year === undefined) return undefined;
  return inWords(monthsFrom(year, firstMonth, 3), season !== 'winter' || yearText.length > 4);
};

const readPlainYear = (text: string): number | undefined => (/^\d{4}$/.test(text) ? Number(text) : undefined);

/** Quarters of a plain year are calendar quarters, but may have been meant as those of a financial year. */
const readQuarter: ReadPhrase = (text) => {
  const match = /^(?:the )?(?:q(?:uarter )?([1-4])|(first|second|third|fourth) quarter)(?: of)? (\S+)$/.exec(
    text,
  );
  if (!match) return undefined;
  const number = match[1] === undefined ? ORDINALS.indexOf(match[2] ?? '') : Number(match[1]) - 1;
  return readPartOfYear(match[3] ?? '', number * 3, 3, false);
};

const readHalf: ReadPhrase = (text) => {
  const match = /^(?:the )?(?:h([12])|(first|second) half)(?: of)? (\S+)$/.exec(text);
  if (!match) return undefined;
  const number = match[1] === undefined ? ORDINALS.indexOf(match[2] ?? '') : Number(match[1]) - 1;
  return readPartOfYear(match[3] ?? '', number * 6, 6, true);
};

const readPartOfYear = (
  yearText: string,
  offset: number,
  months: number,
  isSure: boolean,
): FoundDate | undefined => {
  const financial = readTwoYears(yearText);
  if (financial !== undefined) return inWords(monthsFrom(financial, 4 + offset, months));
  const year = readPlainYear(yearText);
  return year === undefined ? undefined : inWords(monthsFrom(year, 1 + offset, months), isSure);
};

/** The middle third, as early and late are the first and the last. */
const readMiddle: ReadPhrase = (text) => {
  const whole = readWithin(
    /^(?:mid[ -]|(?:the )?middle of )(.+)/,
    text,
    (rest) => readPoint(rest) ?? readSeason(rest),
  );
  return whole && inWords(thirdOf(whole.date, 'middle'), whole.isSure);
};

const readWeek: ReadPhrase = (text) => {
  const first = readWithin(
    /^(?:the )?(?:w\/c|week (?:commencing|beginning|starting|of)) (.+)/,
    text,
    readPoint,
  );
  return first && /-\d\d-\d\d$/.test(first.date) ? inWords(weekFrom(first.date), first.isSure) : undefined;
};

/** A stretch of time with a name: a season, a financial year, a quarter or half, the middle of something, a week. */
export const readPeriod: ReadPhrase = (text) =>
  readFinancialYear(text) ??
  readSeason(text) ??
  readQuarter(text) ??
  readHalf(text) ??
  readMiddle(text) ??
  readWeek(text);

import type { Qualifier } from '../code-lists.ts';
import { firstPoint, lastPoint, neighbourOf, thirdOf, withMark } from './edtf-points.ts';
import { readWithin, type FoundDate, type ReadPhrase } from './found-date.ts';
import { parseSpan } from './parse-span.ts';
import { readInterval } from './read-intervals.ts';
import { readPeriod } from './read-periods.ts';
import { readPoint } from './read-points.ts';

/** What a phrase says, in the words of the content contract. */
export interface DateReading {
  /** In our EDTF subset. */
  readonly date: string;
  readonly qualifier?: Qualifier;
  /** The phrase itself, where date and qualifier alone would not say the same. */
  readonly wording?: string;
  /** True where a careful reader could take the phrase in one way only. */
  readonly isSure: boolean;
}

const LONGEST = 120;
const BY = /^(?:by|no later than|not later than|on or before) (.+)|^(.+) at the latest$/;
const NOT_BEFORE =
  /^(?:not before|no earlier than|not earlier than|no sooner than|not until|on or after) (.+)|^(?:from )?(.+) at the earliest$/;
const ABOUT = /^(?:about|around|circa|c\.|ca\.?|approximately|approx\.?|roughly) ?(.+)/;
const UNCERTAIN = /^(.+?) ?(?:\((?:uncertain|in doubt)\)|\?)$/;

/** The last point that the words allow, for “by …”. A month is not split: “by the end of March” is “by March”. */
const lastOf = ({ date, qualifier, edge }: FoundDate): string => {
  if (edge === 'start') return firstPoint(thirdOf(date, 'first'));
  if (qualifier === 'early') return lastPoint(thirdOf(date, 'first'));
  const isYear = /^\d{4}$/.test(date);
  return qualifier === 'late' && isYear ? lastPoint(thirdOf(date, 'last')) : lastPoint(date);
};

/** The first point that the words allow, for “not before …”. */
const firstOf = ({ date, qualifier, edge }: FoundDate): string => {
  if (edge === 'end') return lastPoint(thirdOf(date, 'last'));
  if (qualifier === 'late') return firstPoint(thirdOf(date, 'last'));
  return qualifier === 'early' ? firstPoint(thirdOf(date, 'first')) : firstPoint(date);
};

const isPlain = (found: FoundDate): boolean => found.qualifier === undefined && !found.keepsWords;

const bounded = (found: FoundDate | undefined, qualifier: 'by' | 'not-before'): FoundDate | undefined => {
  if (!found || found.qualifier === 'by' || found.qualifier === 'not-before') return undefined;
  if (isPlain(found)) return { ...found, qualifier };
  const date = qualifier === 'by' ? lastOf(found) : firstOf(found);
  return { date, qualifier, isSure: found.isSure, keepsWords: true };
};

const readBefore: ReadPhrase = (text) => {
  const found = readWithin(/^(?:before|prior to) (.+)/, text, readPhrase);
  if (found?.edge === 'end') return bounded(found, 'by');
  return found && { ...found, date: neighbourOf(firstOf(found), -1), qualifier: 'by', keepsWords: true };
};

const readAfter: ReadPhrase = (text) => {
  const found = readWithin(/^after (.+)/, text, readPhrase);
  return (
    found && { ...found, date: neighbourOf(lastOf(found), 1), qualifier: 'not-before', keepsWords: true }
  );
};

/** “From April 2018” may be the start itself or a bound: read as the start, and not sure. */
const readFrom: ReadPhrase = (text) => {
  const found = readWithin(/^(?:from|starting) (.+?)(?: onwards?| on)?$|^(.+) onwards?$/, text, readPhrase);
  return found && { ...found, isSure: false, keepsWords: true };
};

const PARTS: readonly (readonly [RegExp, 'early' | 'late', 'start' | 'end' | undefined])[] = [
  [/^early (?:in )?(.+)/, 'early', undefined],
  [/^late (?:in )?(.+)/, 'late', undefined],
  [/^(?:the )?(?:start|beginning) of (.+)/, 'early', 'start'],
  [/^(?:(?:at|towards?) )?(?:the )?end(?: of)? (.+)/, 'late', 'end'],
];

/** “Early 2018” needs no words of its own; “the end of 2018” does. */
const readPart: ReadPhrase = (text) => {
  for (const [pattern, qualifier, edge] of PARTS) {
    const found = readWithin(pattern, text, readPhrase);
    if (!found || found.qualifier !== undefined) continue;
    return edge ? { ...found, qualifier, edge, keepsWords: true } : { ...found, qualifier };
  }
  return undefined;
};

const readMarked: ReadPhrase = (text) => {
  const isUncertain = UNCERTAIN.test(text);
  const found = readWithin(isUncertain ? UNCERTAIN : ABOUT, text, readPhrase);
  return found && { ...found, date: withMark(found.date, isUncertain ? '?' : '~') };
};

const readBound: ReadPhrase = (text) =>
  bounded(readWithin(BY, text, readPhrase), 'by') ??
  bounded(readWithin(NOT_BEFORE, text, readPhrase), 'not-before');

const readSide: ReadPhrase = (text) =>
  readPoint(text) ?? readPeriod(text) ?? readPart(text) ?? readMarked(text);

const LEAD = /^(?:(?:in|on(?! or)|during|at|sometime|some time|of|the) )+/;

const readPhrase: ReadPhrase = (text) => {
  const plain = text.replace(LEAD, '');
  return (
    readPoint(plain) ??
    readPeriod(plain) ??
    readBound(plain) ??
    readBefore(plain) ??
    readAfter(plain) ??
    readMarked(plain) ??
    readInterval(plain, readSide) ??
    readPart(plain) ??
    readFrom(plain)
  );
};

const tidy = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[‐-―−]/g, '-')
    .replace(/[’‘]/g, "'");

/** As it will stand in a sentence: without the leading “in”, and a small letter where the word is no name. */
const wordingOf = (text: string): string => {
  const words = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:in|on) /i, '');
  const startsWithName =
    /^(?:q\d|h\d|fy|w\/c|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/i;
  return startsWithName.test(words) && !/^summer/i.test(words)
    ? words
    : words.charAt(0).toLowerCase() + words.slice(1);
};

/**
 * Reads a date as a British editor writes it: “9 June 2017”, “by April 2018”, “late October or early November 2018”,
 * “spring 2018”, “2017/18”, or our own notation. Numbers are read day first. A season is three whole months (spring from March),
 * a financial year runs from April to March, the middle of something is its middle third. What the notation cannot say exactly
 * becomes the narrowest interval of it that encloses all of it, with the phrase as `wording`. Undefined where nothing is read,
 * and for impossible days.
 */
export const readDateWords = (text: string): DateReading | undefined => {
  if (text.length > LONGEST) return undefined;
  const found = readPhrase(tidy(text).toLowerCase().replaceAll(',', ''));
  if (!found || !parseSpan(found.date).ok) return undefined;
  return {
    date: found.date,
    ...(found.qualifier && { qualifier: found.qualifier }),
    ...(found.keepsWords && { wording: wordingOf(text) }),
    isSure: found.isSure,
  };
};

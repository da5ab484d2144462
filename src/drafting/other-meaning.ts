import { spanWords } from '../domain/dates/date-words.ts';
import { parseSpan, spanOf } from '../domain/dates/parse-span.ts';
import { readDateWords, type DateReading } from '../domain/dates/read-date-words.ts';

/** What a phrase could mean besides its reading, and how to write either so that it means one thing. */
interface OtherMeaning {
  readonly says: string;
  readonly write: string;
}

const words = (date: string): string => spanWords(spanOf(date));

/** “05/10/2018” is 5 October in Britain and 10 May elsewhere. */
const inOtherOrder = (text: string, date: string): string | undefined => {
  if (!/^\d{1,2}([/.-])\d{1,2}\1\d{2,4}$/.test(text)) return undefined;
  const [year, month, day] = date.split('-');
  const other = `${year}-${day}-${month}`;
  return other !== date && parseSpan(other).ok ? other : undefined;
};

/** “Apr 18” may be a day whose year is not told. */
const dayOfMonth = (text: string): string | undefined => {
  const day = /^(?:in )?[a-z]{3,9}\.?[ -](\d{2})$/i.exec(text)?.[1];
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31 ? String(Number(day)) : undefined;
};

const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/i;

/** Undefined where a careful reader takes the phrase in one way only. */
export const otherMeaning = (text: string, { date, isSure }: DateReading): OtherMeaning | undefined => {
  if (isSure) return undefined;
  const phrase = text.trim().replaceAll(/\s+/g, ' ');
  const turned = inOtherOrder(phrase, date);
  if (turned !== undefined)
    return { says: `It could also be ${words(turned)}.`, write: `${words(date)} or ${words(turned)}` };
  const day = dayOfMonth(phrase);
  if (day !== undefined)
    return {
      says: `It could also be day ${day} of that month.`,
      write: `${day} ${words(date)} or ${words(date)}`,
    };
  if (/^(?:from|starting)\b|\bonwards?$/i.test(phrase))
    return {
      says: `It could also mean not before ${words(date)}.`,
      write: `${words(date)} or not before ${words(date)}`,
    };
  if (WEEKDAY.test(phrase))
    return { says: 'That day is another day of the week.', write: `${words(date)}, without the weekday` };
  return { says: 'It could mean something else.', write: '9 June 2017, June 2017 or by April 2018' };
};

/** True for words with a day that their month does not have: “31 April 2018”. */
export const hasImpossibleDay = (text: string): boolean => {
  const [, british, after, before, american, year] =
    /(?:\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,9})|\b([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?),? (\d{4})\b/i.exec(
      text,
    ) ?? [];
  const [day, month] = [british ?? american, after ?? before];
  if (day === undefined || month === undefined || year === undefined) return false;
  const isMonth = readDateWords(`${month} ${year}`) !== undefined;
  return isMonth && readDateWords(`${day} ${month} ${year}`) === undefined;
};

import { between, firstPoint, lastPoint } from './edtf-points.ts';
import type { FoundDate, ReadPhrase } from './found-date.ts';
import { MONTHS } from './months.ts';
import { parseSpan } from './parse-span.ts';

const SPLITS = [
  /^(?:some time |sometime )?between (.+) and (.+)/,
  /^(?:from )?(.+?) (?:to|until|till|and into) (.+)/,
  /^(?:either )?(.+?) or (.+)/,
  /^(.+?) - (.+)/,
  /^([a-z]+)-([a-z]+ \d{4})$/,
  /^(\d{1,2})-(\d{1,2} [a-z]+ \d{4})$/,
];

/** What the end of an interval says for its start too: “9 to 12 June 2017”, “May to July 2017”. */
const completions = (start: string, end: string): readonly string[] => {
  if (/\d{4}/.test(start)) return [start];
  const year = firstPoint(end).slice(0, 4);
  const month = MONTHS[Number(firstPoint(end).slice(5, 7)) - 1] ?? '';
  return [`${start} ${year}`, `${start} ${month.toLowerCase()} ${year}`, `${start} ${Number(year) - 1}`];
};

const join = (start: FoundDate, end: FoundDate, isSure: boolean): FoundDate | undefined => {
  const date = between(firstPoint(start.date), lastPoint(end.date));
  if (!parseSpan(date).ok) return undefined;
  const keepsWords = [start, end].some((side) => side.keepsWords || side.qualifier !== undefined);
  return { date: withMarks(date, start, end), isSure: isSure && start.isSure && end.isSure, keepsWords };
};

const withMarks = (date: string, start: FoundDate, end: FoundDate): string => {
  const markOf = (side: FoundDate): string => /[~?]/.exec(side.date)?.[0] ?? '';
  const [first = '', last] = date.split('/');
  return last === undefined ? first + markOf(end) : `${first}${markOf(start)}/${last}${markOf(end)}`;
};

const readSides = (startText: string, endText: string, readSide: ReadPhrase): FoundDate | undefined => {
  const end = readSide(endText);
  if (!end) return undefined;
  const texts = completions(startText, end.date);
  for (const [index, text] of texts.entries()) {
    const start = readSide(text);
    // The last completion takes the year before: “November to January 2018”.
    const joined = start && join(start, end, index < 2);
    if (joined) return joined;
  }
  return undefined;
};

/** “Between May and July 2017”, “late October or early November 2018”, “15 to 20 July 2016”; each side by `readSide`. */
export const readInterval = (text: string, readSide: ReadPhrase): FoundDate | undefined => {
  for (const split of SPLITS) {
    const match = split.exec(text);
    const found = match ? readSides(match[1] ?? '', match[2] ?? '', readSide) : undefined;
    if (found) return found;
  }
  return undefined;
};

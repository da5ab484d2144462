import type { Fault } from '../../content-loader/fault.ts';
import type { ContentFile } from '../../content-loader/read-tree.ts';
import { toDay } from '../../domain/dates/day.ts';
import { MONTHS } from '../../domain/dates/months.ts';
import { inEach, type Rule } from '../rule.ts';

const ID = 'weekday-fits';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** “Friday 15 July 2016”, “Friday, the 15th of July 2016”. */
const NAMED_DAY = new RegExp(
  String.raw`\b(${WEEKDAYS.join('|')}),?\s+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(${MONTHS.join('|')}),?\s+(\d{4})\b`,
  'g',
);

/** 1 January 1970, day 0, was a Thursday. */
const weekdayOf = (day: number): string => WEEKDAYS[(((day + 4) % 7) + 7) % 7] ?? '';

/** The line of YAML or Markdown around an offset. The title of a source stands as it was printed, whatever it says. */
const lineAround = (text: string, offset: number): string => {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset) + 1, end < 0 ? text.length : end);
};

const checkFile = ({ file, text }: ContentFile): Fault[] =>
  [...text.matchAll(NAMED_DAY)].flatMap(({ 0: whole, 2: date, 3: month = '', 4: year, index }) => {
    const weekday = weekdayOf(
      toDay({ year: Number(year), month: MONTHS.findIndex((name) => name === month) + 1, day: Number(date) }),
    );
    const line = lineAround(text, index);
    // It is the day named, or stands beside it: so does whoever says that a source has it wrong.
    if (line.includes(weekday) || /^\s+title:/.test(line)) return [];
    const before = text.slice(0, index);
    return [
      {
        file,
        line: before.split('\n').length,
        column: index - before.lastIndexOf('\n'),
        path: '',
        rule: ID,
        severity: 'error',
        message: `"${whole.replaceAll(/\s+/g, ' ')}" does not fit: that day was a ${weekday}.`,
        help: 'Mend the weekday or the date. If it is the source that has it wrong, say so there, and name the right weekday.',
      },
    ];
  });

/** A weekday that is named with a date is the weekday of that date. */
export const weekdayFits: Rule = {
  id: ID,
  check: inEach(
    ({ entries, vanguards, glossary, vocabularies }): ContentFile[] => [
      ...entries,
      ...vanguards,
      ...glossary,
      ...Object.values(vocabularies),
    ],
    checkFile,
  ),
};

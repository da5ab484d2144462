import { parseSpan } from '../../domain/dates/parse-span.ts';
import { readDateWords, type DateReading } from '../../domain/dates/read-date-words.ts';
import { hasImpossibleDay, otherMeaning } from '../../drafting/other-meaning.ts';
import { askOptional, askText, askYes } from './ask.ts';
import { readingWords } from './settle.ts';

const CLEAR = '9 June 2017, June 2017 or by April 2018';

const HELP =
  'We cannot read that as a date. Write it like 9 June 2017, June 2017, by April 2018, late 2018 or spring 2018.';

/** “Unknown” is asked for elsewhere; here a date is a date. */
const judge = (text: string): true | string => {
  if (readDateWords(text)) return true;
  if (hasImpossibleDay(text)) return 'That is not a possible date: the month has no such day.';
  const parsed = parseSpan(text);
  return /^\d{4}[-/]/.test(text) && !parsed.ok ? `${parsed.problem}.` : HELP;
};

const judgeBare = (text: string): true | string => {
  if (text === 'unknown') return true;
  const reading = readDateWords(text);
  return reading?.qualifier === undefined
    ? judge(text)
    : 'Only a date can stand here, without by, early or late: write the months between which it lies.';
};

/** Shown back before it counts; where it could be read in another way too, Enter means no. */
const confirmReading = async (text: string, reading: DateReading): Promise<boolean> => {
  const other = otherMeaning(text, reading);
  const doubt = other === undefined ? '' : ` ${other.says}`;
  const isRight = await askYes(`We read ${readingWords(reading)}.${doubt} Is that right?`, reading.isSure);
  if (!isRight) console.log(`  Then write it another way, such as ${other?.write ?? CLEAR}.`);
  return isRight;
};

const withoutWords = ({ date, isSure }: DateReading): DateReading => ({ date, isSure });

/** A date in any words, shown back until it is right; undefined where the item gives none. */
export const askDate = async (message: string): Promise<DateReading | undefined> => {
  for (;;) {
    const text = await askOptional(message, judge);
    const reading = text === undefined ? undefined : readDateWords(text);
    if (text === undefined || reading === undefined) return undefined;
    if (await confirmReading(text, reading)) return reading;
  }
};

/** A date without by, early or late, in our notation; `unknown` may be said. */
export const askBareDate = async (message: string): Promise<string> => {
  for (;;) {
    const text = await askText(message, judgeBare);
    const reading = readDateWords(text);
    if (reading === undefined) return text;
    if (await confirmReading(text, withoutWords(reading))) return reading.date;
  }
};

/** The same where it may be left out. */
export const askOptionalBareDate = async (message: string): Promise<string | undefined> => {
  for (;;) {
    const text = await askOptional(message, judgeBare);
    const reading = text === undefined ? undefined : readDateWords(text);
    if (text === undefined || reading === undefined) return undefined;
    if (await confirmReading(text, withoutWords(reading))) return reading.date;
  }
};

import { saidDateWords } from '../../domain/dates/date-words.ts';
import { spanOf } from '../../domain/dates/parse-span.ts';
import type { DateReading } from '../../domain/dates/read-date-words.ts';
import { expandDates, type DateDoubt } from '../../drafting/expand-dates.ts';
import { otherMeaning } from '../../drafting/other-meaning.ts';
import { entryWithAddress, type Desk } from './desk.ts';
import { findOrganisation } from './known.ts';
import { toDraftAnswers, type OpenAnswers } from './open-answers.ts';

/** Today by the calendar on the wall; SOURCE_DATE_EPOCH stands in for it where it is set. */
export const today = (): string => {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const now = epoch ? new Date(Number(epoch) * 1000) : new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

/** A reading for people, with our notation beside it. */
export const readingWords = ({ date, qualifier, wording }: DateReading): string => {
  const said = saidDateWords({ span: spanOf(date), ...(qualifier && { qualifier }) });
  return `${said}${wording === undefined ? '' : `, in the words “${wording}”`} [${date}${qualifier ? `, ${qualifier}` : ''}]`;
};

const sayOther = (text: string, reading: DateReading): string => {
  const other = otherMeaning(text, reading);
  return other ? ` ${other.says}` : '';
};

const doubtWords = ({ path, text, reading }: DateDoubt): string =>
  reading
    ? `${path}: "${text}" can be read in more than one way.${sayOther(text, reading)} If you mean ${readingWords(reading)}, write ${reading.date}.`
    : `${path}: "${text}" is not a date that we can read. Write it like 9 June 2017, June 2017, by April 2018 or 2018-10/2018-11.`;

/** Fills in what goes without saying: the publisher's id for its name, and today for the day of reading. */
export const settle = (desk: Desk, answers: OpenAnswers): void => {
  const { front } = answers;
  const publisher = front.get('source.publisher');
  const known = typeof publisher === 'string' ? findOrganisation(desk, answers, publisher) : undefined;
  if (known) front.set('source.publisher', known.id);
  if (!front.has('source.read')) front.set('source.read', today());
};

/** What stands in the way of these answers besides what is missing and what the check finds. */
export const findProblems = (desk: Desk, answers: OpenAnswers): readonly string[] => {
  const url = answers.front.get('source.url');
  const owner = typeof url === 'string' ? entryWithAddress(desk, url) : undefined;
  const twice =
    owner === undefined
      ? []
      : [`This item has an entry already: ${desk.dir}/entries/${owner}.mdx. Add what is new there.`];
  return [...twice, ...expandDates(toDraftAnswers(answers)).doubts.map(doubtWords)];
};

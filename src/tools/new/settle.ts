import { saidDateWords } from '../../domain/dates/date-words.ts';
import { spanOf } from '../../domain/dates/parse-span.ts';
import type { DateReading } from '../../domain/dates/read-date-words.ts';
import { expandDates, type DateDoubt } from '../../drafting/expand-dates.ts';
import { hasImpossibleDay, otherMeaning } from '../../drafting/other-meaning.ts';
import { CLAIM_KEYS } from '../../schemas/entry.ts';
import { entryWithAddress, type Desk } from './desk.ts';
import { findOrganisation } from './known.ts';
import { resolveNames } from './resolve-names.ts';
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
    : hasImpossibleDay(text)
      ? `${path}: "${text}" is not a possible date. The month has no such day.`
      : `${path}: "${text}" is not a date that we can read. Write it like 9 June 2017, June 2017, by April 2018 or 2018-10/2018-11.`;

/** Fills in what goes without saying: ids for names, and today for the day of reading. */
export const settle = (desk: Desk, answers: OpenAnswers): void => {
  const { front } = answers;
  const publisher = front.get('source.publisher');
  const known = typeof publisher === 'string' ? findOrganisation(desk, answers, publisher) : undefined;
  if (known) front.set('source.publisher', known.id);
  resolveNames(desk, answers);
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

type Dated = Readonly<Record<string, unknown>>;

/** How the dates of one thing were read, by their keys. */
const readingsOf = (written: Dated, read: Dated, keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => {
    const [text, date] = [written[key], read[key]];
    if (text === date || typeof date !== 'string') return [];
    const { qualifier, wording } = key === 'date' ? (read as Partial<DateReading>) : {};
    const reading = { date, isSure: true, ...(qualifier && { qualifier }), ...(wording && { wording }) };
    return [`We read “${String(text)}” as ${readingWords(reading)}.`];
  });

/** How each date in words was read, in a sentence each. */
export const dateReadings = (answers: OpenAnswers): readonly string[] => {
  const written = toDraftAnswers(answers);
  const { answers: read } = expandDates(written);
  const pair = [written, read] as unknown as readonly [Dated, Dated];
  return [
    ...readingsOf(written.source, read.source, ['published', 'read']),
    ...readingsOf(...pair, ['reported']),
    ...CLAIM_KEYS.flatMap((key) =>
      ((written[key] ?? []) as readonly Dated[]).flatMap((claim, at) =>
        readingsOf(claim, (read[key] as readonly Dated[] | undefined)?.[at] ?? {}, ['date', 'forecast']),
      ),
    ),
  ];
};

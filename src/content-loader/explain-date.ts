import { readDateWords } from '../domain/dates/read-date-words.ts';
import { isDay } from '../schemas/common.ts';

const DAY_HELP = 'Write one exact day, such as 2026-11-22.';
const DATE_HELP = 'Write it no more exactly than the item gives it: 2017-06-09, 2018-04 or 2018.';

/** A date that was written in words, in our notation: what to write where one key alone would not say it. */
export const explainDate = (
  raw: unknown,
  key: string,
): { readonly meant?: string; readonly help: string } => {
  const reading = typeof raw === 'string' ? readDateWords(raw) : undefined;
  if (!reading) return { help: DATE_HELP };
  const { date, qualifier, wording } = reading;
  const keys = [
    ...(qualifier === undefined ? [] : [`qualifier: ${qualifier}`]),
    ...(wording === undefined ? [] : [`wording: ${wording}`]),
  ];
  // Only a claim has keys beside its date.
  if (key !== 'date' || keys.length === 0) return { meant: date, help: DATE_HELP };
  return { meant: date, help: `Write ${[`date: ${date}`, ...keys].join(', ')}.` };
};

/** Of a date that must be one day. */
export const explainDay = (
  message: string,
  meant = '',
): { readonly message: string; readonly help: string } => ({
  message: isDay(meant) ? `${message.replace(/\.$/, '')}. Did you mean "${meant}"?` : message,
  help: DAY_HELP,
});

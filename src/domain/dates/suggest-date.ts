import { MONTHS } from './months.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

const monthNumber = (name: string): number | undefined => {
  const prefix = name.slice(0, 3).toLowerCase();
  const index = MONTHS.findIndex((month) => month.toLowerCase().startsWith(prefix));
  return index < 0 || !MONTHS[index]?.toLowerCase().startsWith(name.toLowerCase().replace(/\.$/, ''))
    ? undefined
    : index + 1;
};

/** The date that was probably meant, in our notation, for text such as “9 June 2017” or “April 2018”; undefined if unsure. */
export const suggestDate = (text: string): string | undefined => {
  const trimmed = text.trim();
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]+\.?)\s+(\d{4})$/.exec(trimmed);
  if (dayFirst) {
    const month = monthNumber(dayFirst[2] ?? '');
    return month === undefined ? undefined : `${dayFirst[3]}-${pad(month)}-${pad(Number(dayFirst[1]))}`;
  }
  const monthFirst = /^([A-Za-z]+\.?)\s+(\d{4})$/.exec(trimmed);
  if (monthFirst) {
    const month = monthNumber(monthFirst[1] ?? '');
    return month === undefined ? undefined : `${monthFirst[2]}-${pad(month)}`;
  }
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(trimmed);
  if (slashed && Number(slashed[2]) <= 12 && Number(slashed[1]) <= 31)
    return `${slashed[3]}-${pad(Number(slashed[2]))}-${pad(Number(slashed[1]))}`;
  const short = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(trimmed);
  if (short && Number(short[2]) >= 1 && Number(short[2]) <= 12)
    return [short[1], pad(Number(short[2])), ...(short[3] ? [pad(Number(short[3]))] : [])].join('-');
  return undefined;
};

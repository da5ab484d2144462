import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { oneLine, type CslDate, type CslItem } from '../../views/citations/csl-item.ts';
import { exactParts, twoDigits } from './dates.ts';

/** `2017/06/09/`, its three slashes always there, with nothing between them for what is not known. */
const writeDate = (date: CslDate | undefined): string | undefined => {
  const [year, month, day] = exactParts(date);
  if (year === undefined) return undefined;
  const parts = [month, day].map((part) => (part === undefined ? '' : twoDigits(part)));
  return `${[year, ...parts].join('/')}/`;
};

/** Those parts of an object that are there: Citation.js would write what is not. */
const present = <Value>(parts: Readonly<Record<string, Value | undefined>>): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** Under which name a publisher leads to `PB`, or what an item appeared in to `T2`: a case has a court, a website is published. */
const publisherOf = ({ type, publisher, ...item }: CslItem): Readonly<Record<string, unknown>> => {
  const container = item['container-title'];
  if (type === 'legal_case') return { authority: publisher };
  return type === 'webpage' ? { publisher: container } : { publisher, 'container-title': container };
};

const toRisItem = (item: CslItem): object => {
  const [year] = exactParts(item.issued);
  return present<unknown>({
    type: item.type,
    title: item.title,
    genre: item.genre,
    ...publisherOf(item),
    issued: year === undefined ? undefined : { 'date-parts': [[year]] },
    edition: item.version,
    URL: item.URL,
    note: item.note,
  });
};

type Tags = Readonly<Record<string, string | readonly string[]>>;

/**
 * With what Citation.js would lose: it cuts an id after twenty signs, has no author for newspapers and cases, gives newspapers a
 * year and no day, and puts the day on which a website was read where others look for a number.
 */
const completeTags = ({ TY = '', ...tags }: Tags, { id, author, issued, accessed }: CslItem): Tags => ({
  TY,
  ID: id,
  ...tags,
  ...present({ AU: author?.[0]?.literal, DA: writeDate(issued), Y2: writeDate(accessed) }),
  ER: '',
});

/**
 * RIS: a tag a line, with the line ends that its specification asks for. It knows no whole names: readers part one at a comma.
 * Citation.js decides which tag holds what; the lines are not its own, since it breaks one after seventy signs, and its
 * readers then find a blank inside a word.
 */
export const writeRis = (items: readonly CslItem[]): string => {
  const found = plugins.output.format('ris', items.map(toRisItem), { format: 'object' }) as readonly Tags[];
  return items
    .flatMap((item, index) => Object.entries(completeTags(found[index] ?? {}, item)))
    .flatMap(([tag, value]) => [value].flat().map((one) => `${tag}  - ${oneLine(one)}\r\n`))
    .join('');
};

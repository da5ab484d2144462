import { oneLine, type CslDate, type CslItem, type CslType } from '../../views/citations/csl-item.ts';
import { exactParts, twoDigits } from './dates.ts';

const TYPES: Readonly<Record<CslType, string>> = {
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  document: 'GEN',
  legal_case: 'CASE',
  report: 'RPRT',
  webpage: 'ELEC',
};

/** `2017/06/09/`, its three slashes always there, with nothing between them for what is not known. */
const writeDate = (date: CslDate | undefined): string | undefined => {
  const [year, month, day] = exactParts(date);
  if (year === undefined) return undefined;
  const parts = [month, day].map((part) => (part === undefined ? '' : twoDigits(part)));
  return `${[year, ...parts].join('/')}/`;
};

type Tag = readonly [tag: string, value: string | undefined];

const tagsOf = (item: CslItem): readonly Tag[] => {
  const [year] = exactParts(item.issued);
  return [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ['AU', item.author?.[0]?.literal],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['M3', item.genre],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', writeDate(item.issued)],
    ['ET', item.version],
    ['UR', item.URL],
    ['Y2', writeDate(item.accessed)],
    ['N1', item.note],
    ['ER', ''],
  ];
};

/**
 * RIS: a tag a line, with the line ends that its specification asks for. It knows no whole names: readers part one at a comma.
 *
 * Written by hand: citation-js cuts an id after twenty signs, lets a line end in a title begin another field, and
 * drops the name of a website and the version.
 */
export const writeRis = (items: readonly CslItem[]): string =>
  items
    .flatMap((item) =>
      tagsOf(item).flatMap(([tag, value]) =>
        value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`],
      ),
    )
    .join('');

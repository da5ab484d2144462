import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtFolder } from '../browser/support/site.ts';
import { readBibtex, readCsl, readRis, type ReadItem } from '../unit/exports/citations/read-citations.ts';
import { readBuiltPages, type BuiltPage } from './support/built-pages.ts';
import { isListed, metasOf } from './support/page-head.ts';

let pages: readonly BuiltPage[];

beforeAll(async () => {
  pages = await readBuiltPages();
});

const READERS = { bib: readBibtex, ris: readRis, 'csl.json': readCsl } as const;
type Format = keyof typeof READERS;
const FORMATS = Object.keys(READERS) as Format[];

const readFile = (address: string): string => readFileSync(join(builtFolder, address), 'utf8');
const idsOf = (items: readonly ReadItem[]): readonly unknown[] => items.map(({ id }) => id);

const isList = ({ address }: BuiltPage): boolean => /^\/entries\/(by\/.*)?$/.test(address);
const isEntry = (page: BuiltPage): boolean => /^\/entries\/(?!by\/)./.test(page.address) && isListed(page);
const isVanguard = ({ address }: BuiltPage): boolean => /^\/vanguards\/[^/]+\/$/.test(address);

const coinsOf = ({ elements }: BuiltPage): readonly string[] =>
  elements.flatMap(({ classes, attributes }) =>
    classes.includes('Z3988') ? [attributes['title'] ?? ''] : [],
  );

const citationFilesOf = ({ elements }: BuiltPage): readonly string[] =>
  elements.flatMap(({ tag, attributes: { href = '' } }) =>
    tag === 'a' && /\.(bib|ris|csl\.json)$/.test(href) ? [href] : [],
  );

describe('the page of each entry', () => {
  it('links to files that are there, of the source and then of the page', () => {
    const entries = pages.filter(isEntry);
    expect(entries.length).toBeGreaterThan(0);
    for (const page of entries) {
      expect(citationFilesOf(page)).toEqual(FORMATS.map((format) => `${page.address}cite.${format}`));
      expect(citationFilesOf(page).filter((href) => !existsSync(join(builtFolder, href)))).toEqual([]);
    }
  });

  it('tells reference managers what the source is, and never a journal article', () => {
    const entryPages = pages.filter(isEntry);
    expect(entryPages.length).toBeGreaterThan(100);
    const wrong = entryPages.filter((page) => {
      const [type = ''] = metasOf(page, 'DC.type');
      const isReport = metasOf(page, 'citation_technical_report_institution').length > 0;
      return (
        metasOf(page, 'citation_title').length !== 1 ||
        metasOf(page, 'citation_journal_title').length > 0 ||
        !/^(newspaperArticle|magazineArticle|report|document|case|webpage)$/.test(type) ||
        isReport !== (type === 'report')
      );
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('alone has such tags', () => {
    const others = pages.filter((page) => !isEntry(page));
    expect(others.filter((page) => metasOf(page, 'citation_title').length > 0)).toEqual([]);
  });
});

describe('citation files', () => {
  it.each(FORMATS)('of entries, as %s, have two items under their ids', (format) => {
    const files = globSync(`entries/**/cite.${format}`, { cwd: builtFolder });
    expect(files).toHaveLength(pages.filter(isEntry).length);
    for (const file of files) {
      const id = file
        .replaceAll('\\', '/')
        .replace(/^entries\//, '')
        .replace(/\/cite\..*$/, '');
      expect(idsOf(READERS[format](readFile(file)))).toEqual([id, `vanguard-timelines:${id}`]);
    }
  });

  it('of vanguards have the page, and the page with all its sources', () => {
    const vanguards = pages.filter(isVanguard);
    expect(vanguards.length).toBeGreaterThan(0);
    for (const { address } of vanguards) {
      const [first, ...others] = FORMATS.map((format) =>
        idsOf(READERS[format](readFile(`${address}sources.${format}`))),
      );
      for (const ids of others) expect(ids).toEqual(first);
      expect(new Set(first).size).toBe(first?.length);
      expect(first?.length).toBeGreaterThan(1);
      for (const format of FORMATS)
        expect(idsOf(READERS[format](readFile(`${address}cite.${format}`)))).toEqual(first?.slice(0, 1));
    }
  });
});

describe('COinS', () => {
  it('stand on the lists of entries, one for each entry, and nowhere else', () => {
    for (const page of pages) {
      const count = isList(page) ? page.elements.filter(({ classes }) => classes.includes('when')).length : 0;
      expect(coinsOf(page).length, page.address).toBe(count);
    }
  });

  it('name what each is and where it is to be found', () => {
    const all = pages.flatMap(coinsOf).map((title) => new URLSearchParams(title));
    expect(all.length).toBeGreaterThan(0);
    for (const coins of all) {
      expect(coins.get('rft.type')).toMatch(
        /^(newspaperArticle|magazineArticle|report|document|case|webpage)$/,
      );
      expect(coins.get('rft.title')).not.toBe('');
      expect(URL.canParse(coins.get('rft.identifier') ?? '')).toBe(true);
    }
  });
});

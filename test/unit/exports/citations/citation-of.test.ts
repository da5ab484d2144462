import { describe, expect, it } from 'vitest';
import { ENTRY_KINDS, type EntryKind } from '../../../../src/domain/code-lists.ts';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import type { Entry, Source } from '../../../../src/domain/model/entry.ts';
import {
  citationOf,
  sourceCitationOf,
  vanguardItems,
  vanguardSourceItems,
} from '../../../../src/exports/citations/citation-of.ts';
import { writeCitations } from '../../../../src/exports/citations/write-citations.ts';
import { HOSTILE, HOSTILE_LINE, makeEntry, sourceNames } from '../../support/make-source.ts';
import {
  readBibtex,
  readBibtexElsewhere,
  readCsl,
  readRis,
  readRisElsewhere,
  type ReadItem,
} from './read-citations.ts';

const CONTEXT = { names: sourceNames, site: 'https://record.example' };
const VERSION = { date: '2026-11-22', commit: '0123456789abcdef0123' };
const KINDS = Object.keys(ENTRY_KINDS) as EntryKind[];

/** The items of an entry as each format gives them back: the source, then our page. */
const readEach = (entry: Entry): readonly (readonly [format: string, items: readonly ReadItem[]])[] => {
  const { bibtex, ris, csl } = citationOf(entry, CONTEXT, VERSION);
  return [
    ['BibTeX', readBibtex(bibtex)],
    ['RIS', readRis(ris)],
    ['CSL-JSON', readCsl(writeCitations(csl, 'csl.json'))],
  ];
};

/** The same, and what programs find that are neither ours nor had a part in the writing. */
const readEverywhere = (entry: Entry): ReturnType<typeof readEach> => {
  const { bibtex, ris } = citationOf(entry, CONTEXT, VERSION);
  return [
    ...readEach(entry),
    ['BibTeX, elsewhere', readBibtexElsewhere(bibtex)],
    ['RIS, elsewhere', readRisElsewhere(ris)],
  ];
};

const readSources = (source: Partial<Source>, change: Partial<Entry> = {}): readonly ReadItem[] =>
  readEach(makeEntry(source, change)).map(([, [item = {}]]) => item);

const nameOf = ({ author }: ReadItem): unknown => {
  const [name] = author as readonly { readonly literal?: string; readonly family?: string }[];
  return name?.literal ?? name?.family;
};

describe('a citation of an entry, read by another program', () => {
  it.each(KINDS)('of a %s has two items, each under its id', (kind) => {
    for (const [format, items] of readEach(makeEntry({}, { kind })))
      expect(
        items.map(({ id }) => id),
        format,
      ).toEqual(['dudley/a', 'vanguard-timelines:dudley/a']);
  });

  it.each(KINDS)('of a %s is never a journal article', (kind) => {
    for (const [format, items] of readEach(makeEntry({}, { kind })).slice(1))
      expect(items[0]?.['type'], format).not.toMatch(/journal/);
  });

  it.each([
    ['news', ['article-newspaper', 'article-newspaper']],
    ['analysis', ['article-magazine', 'article-magazine']],
    ['judgment', ['legal_case', 'legal_case']],
    ['web-page', ['webpage', 'webpage']],
  ] as const)('of a %s keeps its type in RIS and CSL-JSON', (kind, types) => {
    expect(
      readSources({}, { kind })
        .slice(1)
        .map(({ type }) => type),
    ).toEqual(types);
  });

  it.each(['report', 'board-paper', 'case-study'] as const)('of a %s is a report everywhere', (kind) => {
    for (const { type, publisher } of readSources({}, { kind })) {
      expect(type).toBe('report');
      expect(publisher).toBe('HSJ');
    }
  });

  it.each([
    ['2017-06-09', [2017, 6, 9], '2017/06/09/'],
    ['2017-06', [2017, 6], '2017/06//'],
    ['2017', [2017], '2017///'],
  ] as const)('dates %s as exactly as it is known', (published, parts, risDate) => {
    const entry = makeEntry({ published: spanOf(published) });
    for (const [format, [item]] of readEach(entry).filter(([name]) => name !== 'RIS'))
      expect(item?.['issued'], format).toMatchObject({ 'date-parts': [parts] });
    // That reader takes only the year of RIS.
    expect(sourceCitationOf(entry, CONTEXT).ris).toContain(`\r\nDA  - ${risDate}\r\n`);
  });

  it.each(['2017-06~', '2017-06?', '2017-03/2017-09'])(
    'gives of %s only the year to formats that cannot say it, with the rest in words',
    (published) => {
      const [bibtex, ris] = readSources({ published: spanOf(published) });
      for (const item of [bibtex, ris]) {
        expect(item?.['issued']).toMatchObject({ 'date-parts': [[2017]] });
        expect(item?.['note']).toMatch(/^Published .*2017/);
      }
    },
  );

  it('gives no date where none is known', () => {
    for (const item of readSources({})) expect(item).not.toHaveProperty('issued');
  });

  it('brings hostile text back whole, and nothing more', () => {
    // Readers of RIS part a name at a comma.
    const author = HOSTILE_LINE.replaceAll(',', ';');
    const source = { title: HOSTILE, titleIs: 'exact', author } as const;
    for (const kind of KINDS)
      for (const [format, items] of readEverywhere(makeEntry(source, { title: HOSTILE, kind }))) {
        expect(items, format).toHaveLength(2);
        expect(
          items.map(({ title }) => title),
          format,
        ).toEqual([HOSTILE_LINE, HOSTILE_LINE]);
        expect(nameOf(items[0] ?? {}), format).toBe(author);
      }
  });

  it('keeps an address from ending its field', () => {
    const [bibtex, ris] = readSources({ url: 'https://example.org/?a={b}&c=100%25_d#~e' });
    expect(bibtex?.['URL']).toBe('https://example.org/?a=%7Bb%7D&c=100%25_d#~e');
    expect(ris?.['URL']).toBe('https://example.org/?a={b}&c=100%25_d#~e');
  });

  it('names the version of the record on our page', () => {
    for (const [format, items] of readEach(makeEntry()))
      expect(JSON.stringify(items[1]), format).toContain('2026-11-22+0123456789ab');
  });

  it('says when the source was read', () => {
    const entry = makeEntry({ read: spanOf('2026-11-20') }, { kind: 'report' });
    for (const [format, [item]] of readEach(entry).filter(([name]) => name !== 'RIS'))
      expect(item?.['accessed'], format).toMatchObject({ 'date-parts': [[2026, 11, 20]] });
    expect(sourceCitationOf(entry, CONTEXT).ris).toContain('\r\nY2  - 2026/11/20/\r\n');
  });
});

describe('the citation of a source alone', () => {
  it('has no page of ours', () => {
    const { bibtex, text } = sourceCitationOf(makeEntry(), CONTEXT);
    expect(readBibtex(bibtex)).toHaveLength(1);
    expect(text).not.toContain('record.example');
  });
});

describe('the files of a vanguard', () => {
  const vanguard = { id: 'dudley', name: 'Dudley' };
  const entries = [makeEntry({}, { id: 'dudley/a' }), makeEntry({}, { id: 'dudley/b' })];

  it('cite the page alone, or with every source after it', () => {
    const alone = vanguardItems(vanguard, CONTEXT, VERSION);
    const all = vanguardSourceItems(vanguard, entries, CONTEXT, VERSION);
    expect(alone.map(({ id }) => id)).toEqual(['vanguard-timelines:dudley']);
    for (const read of [
      readBibtex(writeCitations(all, 'bib')),
      readRis(writeCitations(all, 'ris')),
      readCsl(writeCitations(all, 'csl.json')),
    ])
      expect(read.map(({ id }) => id)).toEqual(['vanguard-timelines:dudley', 'dudley/a', 'dudley/b']);
  });
});

describe('RIS', () => {
  it('is made of lines of one tag, from TY to ER', () => {
    const { ris } = citationOf(makeEntry({ title: HOSTILE }, { title: HOSTILE }), CONTEXT, VERSION);
    const lines = ris.split('\r\n').slice(0, -1);
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
    const ends = lines.filter((line) => /^(TY|ER)/.test(line)).map((line) => line.slice(0, 2));
    expect(ends).toEqual(['TY', 'ER', 'TY', 'ER']);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content-loader/load-content.ts';
import { toDay } from '../../src/domain/dates/day.ts';
import type { DelayRow } from '../../src/domain/record/delay-ledger.ts';
import { anchorOf } from '../../src/domain/record/events.ts';
import { buildRecord, type TimelineRecord } from '../../src/domain/record/record.ts';
import {
  ancestryOf,
  pageAt,
  readBuiltPages,
  subtreeOf,
  wordsOf,
  type BuiltElement,
  type BuiltPage,
} from './support/built-pages.ts';

let page: BuiltPage;
let main: readonly BuiltElement[];
let record: TimelineRecord;
let addresses: ReadonlySet<string>;

beforeAll(async () => {
  const pages = await readBuiltPages();
  addresses = new Set(pages.map(({ address }) => address));
  page = pageAt(pages, '/delays/');
  main = page.elements.filter((element) => ancestryOf(element).some(({ tag }) => tag === 'main'));
  const { entries, vocabulary } = await loadContent(process.env['CONTENT_DIR'] || 'content');
  record = buildRecord({ entries, vocabulary, asOf: toDay({ year: 2100, month: 1, day: 1 }) });
});

const sectionOf = (id: string): readonly BuiltElement[] => {
  const section = main.find(({ attributes }) => attributes['id'] === id);
  if (!section) throw new Error(`There is no section "${id}" on ${page.address}`);
  return subtreeOf(section);
};

const rowsOf = (id: string): readonly BuiltElement[] =>
  sectionOf(id).filter(({ tag, parent }) => tag === 'tr' && parent?.tag === 'tbody');

/** Those of the rows that were put back or ended; what only came late has none. */
const delayIds = (): readonly string[] =>
  rowsOf('by-size').flatMap(({ attributes }) => attributes['id'] ?? []);

const rowFor = ({ id }: DelayRow): BuiltElement | undefined =>
  rowsOf('by-size').find(({ attributes }) => attributes['id'] === `delay-${anchorOf(id)}`);

describe('the page of delays', () => {
  it('has first the row with the largest slip: Dudley’s award, put back by at least 17 months', () => {
    const [first] = rowsOf('by-size');
    expect(first && wordsOf(first)).toMatch(
      /Dudley.*At least 17 months.*Contract award.*not before April 2020/,
    );
  });

  it('has each row of each vanguard’s ledger once, with every date that moved', () => {
    const ledger = record.vanguards.flatMap((vanguard) => vanguard.ledger);
    expect(ledger.length).toBeGreaterThan(9);
    const missing = ledger.filter((row) => {
      const shown = rowFor(row);
      const struck = shown ? subtreeOf(shown).filter(({ tag }) => tag === 'del') : [];
      return struck.length < row.moves.filter(({ kind }) => kind === 'later').length || !shown;
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
    const ids = delayIds();
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has those of the national programme last, and nowhere else', () => {
    const national = record.programme?.ledger ?? [];
    expect(national.length).toBeGreaterThan(0);
    const ids = delayIds();
    expect(new Set(ids.slice(-national.length))).toEqual(
      new Set(national.map(({ id }) => `delay-${anchorOf(id)}`)),
    );
    const elsewhere = ['by-cause', 'horizon', 'silences', 'knowledge-lag'].flatMap(sectionOf);
    expect(elsewhere.filter(({ attributes }) => attributes['href'] === '/vanguards/national/')).toEqual([]);
  });

  it('leads every date to an entry that has a page', () => {
    const times = main.filter(({ tag }) => tag === 'time');
    expect(times.length).toBeGreaterThan(80);
    const bare = times.filter(
      (time) =>
        !ancestryOf(time).some(({ attributes }) => {
          const href = attributes['href'] ?? '';
          return href.startsWith('/entries/') && addresses.has(href);
        }),
    );
    expect(bare.map((time) => time.text)).toEqual([]);
  });

  it('has every cause of the vocabulary, those of no delay in a sentence, and the delays that have none', () => {
    const titles = rowsOf('by-cause').map((row) => row.children[0]?.text ?? '');
    expect(titles.at(-1)).toBe('No cause given');
    const unused =
      sectionOf('by-cause').find(({ text }) => text.startsWith('The list of causes has these too'))?.text ??
      '';
    const unnamed = record.vocabulary.causes.filter(
      ({ title }) => titles.includes(title) === unused.toLowerCase().includes(title.toLowerCase()),
    );
    expect(unnamed.map(({ title }) => title)).toEqual([]);
  });

  it('has a step that came late where nothing was put back: Sunderland’s commissioner', () => {
    const section = wordsOf(sectionOf('by-size')[0] as BuiltElement);
    expect(section).toContain('No date was put back or given up at Sunderland, as far as the sources');
    expect(section).not.toContain('No delay is on record');
    const late = rowsOf('by-size').filter(({ attributes }) => attributes['id'] === undefined);
    expect(late.map(wordsOf)).toContainEqual(
      expect.stringMatching(/Sunderland.*The commissioner.*3 months.*1 April 2022.*1 July 2022/),
    );
  });

  it('counts under each cause the delays that name it', () => {
    const ledger = record.vanguards.flatMap((vanguard) => vanguard.ledger);
    for (const { id, title } of record.vocabulary.causes) {
      const row = rowsOf('by-cause').find((one) => one.children[0]?.text === title);
      const count = ledger.filter(({ causes }) => causes.some(({ cause }) => cause === id)).length;
      expect([title, row?.children[1]?.text ?? '0']).toEqual([title, String(count)]);
    }
  });

  it('draws a bar beside each time to go that is compared', () => {
    const bars = sectionOf('horizon').filter(({ tag }) => tag === 'svg');
    expect(bars.length).toBeGreaterThan(10);
    expect(bars.every(({ attributes }) => attributes['aria-hidden'] === 'true')).toBe(true);
  });

  it('says that Dudley’s start was still at least 15 months away in January 2019', () => {
    const row = rowsOf('horizon').find((one) => /16 January 2019.*at least 15 months/.test(wordsOf(one)));
    expect(row && wordsOf(row)).toContain('Not before April 2020');
  });

  it.each(['by-size', 'by-cause', 'horizon', 'silences', 'knowledge-lag'])(
    'has a heading, a word on method and captioned tables under %s',
    (id) => {
      const elements = sectionOf(id);
      expect(elements.filter(({ tag }) => tag === 'h2')).toHaveLength(1);
      expect(elements.some(({ classes }) => classes.includes('intro'))).toBe(true);
      const tables = elements.filter(({ tag }) => tag === 'table');
      expect(tables.length).toBeGreaterThan(0);
      expect(tables.every(({ children }) => children[0]?.tag === 'caption')).toBe(true);
    },
  );
});

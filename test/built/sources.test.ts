import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content-loader/load-content.ts';
import {
  ancestryOf,
  pageAt,
  placeOf,
  readBuiltPages,
  subtreeOf,
  type BuiltElement,
  type BuiltPage,
} from './support/built-pages.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE_WORDS = new RegExp(String.raw`\b(?:${MONTHS}) (?:19|20)\d\d\b`);

/**
 * Where dates are not claims shown with their source: running text of our own (which links in its own way), what is said
 * to be missing, how a page is cited, the words that describe a drawing or a table as a whole, and the labels of a drawing, whose marks are links.
 */
const OWN_WORDS = ['prose', 'note', 'eyebrow', 'basis', 'cite'];
const OWN_TAGS = ['caption', 'desc', 'text'];

let pages: readonly BuiltPage[];

beforeAll(async () => {
  pages = await readBuiltPages();
});

const isLinkToEntry = ({ tag, attributes }: BuiltElement): boolean =>
  tag === 'a' &&
  pages.some(({ address }) => address === attributes['href'] && address.startsWith('/entries/'));

/** Whether an element is a link to an entry, or to an event that has one. */
const leadsToEntry = (page: BuiltPage, element: BuiltElement): boolean => {
  if (isLinkToEntry(element)) return true;
  const [path, id] = (element.attributes['href'] ?? '').split('#');
  const target = path ? pages.find(({ address }) => address === path) : page;
  const event = target?.elements.find(
    ({ attributes, classes }) => attributes['id'] === id && classes.includes('event'),
  );
  return event !== undefined && subtreeOf(event).some(isLinkToEntry);
};

const isRow = ({ tag, parent }: BuiltElement): boolean =>
  tag === 'li' || tag === 'tr' || (tag === 'div' && parent?.tag === 'dl');

/** Whether a date at this element is in a link to an entry, or in the same row or event as one. */
const hasSource = (page: BuiltPage, element: BuiltElement): boolean => {
  const ancestry = ancestryOf(element);
  const row = ancestry.find(isRow);
  return [...ancestry, ...(row ? subtreeOf(row) : [])].some((around) => leadsToEntry(page, around));
};

const mainOf = ({ elements }: BuiltPage): readonly BuiltElement[] =>
  elements.filter((element) => ancestryOf(element).some(({ tag }) => tag === 'main'));

const isOwnWords = (element: BuiltElement): boolean =>
  ancestryOf(element).some(
    ({ tag, classes }) => OWN_TAGS.includes(tag) || classes.some((name) => OWN_WORDS.includes(name)),
  );

describe.each(['/', '/vanguards/dudley/', '/vanguards/manchester/', '/vanguards/sunderland/'])(
  'on %s',
  (address) => {
    it('every <time> is in or beside a link to its entry', () => {
      const page = pageAt(pages, address);
      const times = mainOf(page).filter(({ tag }) => tag === 'time');
      expect(times.length).toBeGreaterThan(10);
      const bare = times.filter((time) => !hasSource(page, time));
      expect(bare.map((time) => placeOf(page, time))).toEqual([]);
    });

    it('every date in words, outside our own running text, is in or beside a link to its entry', () => {
      const page = pageAt(pages, address);
      const dates = mainOf(page).filter((element) => DATE_WORDS.test(element.text) && !isOwnWords(element));
      expect(dates.length).toBeGreaterThan(20);
      const bare = dates.filter((element) => !hasSource(page, element));
      expect(bare.map((element) => placeOf(page, element))).toEqual([]);
    });
  },
);

it('every mark of a promise chart is a link to its entry', () => {
  const marks = pages.flatMap((page) =>
    page.elements
      .filter(({ classes, parent }) => classes.includes('mark') && parent?.classes.includes('marks') === true)
      .map((element) => ({ page, element })),
  );
  expect(marks.length).toBeGreaterThan(40);
  const bare = marks.filter(({ element }) => !isLinkToEntry(element));
  expect(bare.map(({ page, element }) => placeOf(page, element))).toEqual([]);
});

describe('every entry', () => {
  it('has a page that links to the address of its source, and to each copy of it', async () => {
    const { entries } = await loadContent(process.env['CONTENT_DIR'] || 'content');
    expect(entries.length).toBeGreaterThan(27);
    const silent = entries.flatMap(({ id, source }) => {
      const page = pageAt(pages, `/entries/${id}/`);
      const links = new Set(mainOf(page).map(({ attributes }) => attributes['href']));
      const wanted = [
        source.url,
        ...source.alsoAt,
        ...(source.archive === undefined ? [] : [source.archive]),
      ];
      return wanted.filter((url) => !links.has(url)).map((url) => `${page.address}: ${url}`);
    });
    expect(silent).toEqual([]);
  });

  it('has a page that links to the timeline of each of its vanguards', async () => {
    const { entries } = await loadContent(process.env['CONTENT_DIR'] || 'content');
    const silent = entries.flatMap(({ id, vanguards }) => {
      const page = pageAt(pages, `/entries/${id}/`);
      const links = mainOf(page).map(({ attributes }) => attributes['href']);
      return vanguards
        .filter((vanguard) => vanguard !== 'national' && !links.includes(`/vanguards/${vanguard}/#timeline`))
        .map((vanguard) => `${page.address}: ${vanguard}`);
    });
    expect(silent).toEqual([]);
  });
});

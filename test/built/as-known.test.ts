import { beforeAll, describe, expect, it } from 'vitest';
import { pageAt, readBuiltPages, subtreeOf, wordsOf, type BuiltPage } from './support/built-pages.ts';

const DATED = /^\/vanguards\/([^/]+)\/as-known\/([^/]+)\/$/;

let pages: readonly BuiltPage[];
let dated: readonly BuiltPage[];

beforeAll(async () => {
  pages = await readBuiltPages();
  dated = pages.filter(({ address }) => DATED.test(address));
});

const linksOf = (page: BuiltPage, rel: string): readonly string[] => [
  ...new Set(
    page.elements
      .filter(({ tag, attributes }) => tag === 'a' && attributes['rel'] === rel)
      .map(({ attributes }) => attributes['href'] ?? ''),
  ),
];

const indexOf = (id: string): BuiltPage => pageAt(pages, `/vanguards/${id}/as-known/`);

/** The dates that the index of a vanguard leads to, in its order. */
const listedIn = (page: BuiltPage): readonly string[] =>
  page.elements.flatMap(({ tag, attributes, parent }) =>
    tag === 'a' && parent?.tag === 'th' ? (attributes['href'] ?? []) : [],
  );

/** The rows of a page's tables as text. */
const rowsOf = (page: BuiltPage): readonly string[] =>
  page.elements.filter(({ tag }) => tag === 'tr').map(wordsOf);

const vanguards = ['dudley', 'manchester', 'sunderland'];

describe.each(vanguards)('the record of %s as known', (id) => {
  it('has a page for each date of its index, and no other', () => {
    const listed = listedIn(indexOf(id));
    expect(listed.length).toBeGreaterThan(10);
    expect(new Set(listed).size).toBe(listed.length);
    const built = dated.map(({ address }) => address).filter((address) => DATED.exec(address)?.[1] === id);
    expect(listed.toSorted()).toEqual(built.toSorted());
  });

  it('can be leafed through from the first date to the last and back', () => {
    const listed = listedIn(indexOf(id));
    const following = listed.map((address) => linksOf(pageAt(pages, address), 'next'));
    const preceding = listed.map((address) => linksOf(pageAt(pages, address), 'prev'));
    expect(following).toEqual(listed.map((_, index) => listed.slice(index + 1, index + 2)));
    expect(preceding).toEqual(listed.map((_, index) => (index === 0 ? [] : [listed[index - 1]])));
  });
});

it("each page names the vanguard's page of today as the one to cite, and says when it is from", () => {
  for (const page of dated) {
    const canonical = page.elements.filter(({ attributes }) => attributes['rel'] === 'canonical');
    const path = canonical.map(({ attributes }) => new URL(attributes['href'] ?? '').pathname);
    expect(path).toEqual([`/vanguards/${DATED.exec(page.address)?.[1] ?? ''}/`]);
    const heading = page.elements.find(({ tag }) => tag === 'h1');
    const day = /as known by (.*\d{4})/.exec(heading ? wordsOf(heading) : '')?.[1];
    expect(page.html).toContain(`This is the record as it was known by ${day ?? 'no day'}.`);
  }
});

it('each page tells of at least one change, and each change names its entry', () => {
  for (const page of dated) {
    const list = page.elements.find(({ tag, classes }) => tag === 'ul' && classes.includes('changes'));
    const changes = list?.children ?? [];
    expect(changes.length).toBeGreaterThan(0);
    const withSource = changes.filter((change) =>
      subtreeOf(change).some(({ attributes }) => attributes['href']?.startsWith('/entries/')),
    );
    expect(withSource).toHaveLength(changes.length);
  }
});

describe('on 1 January 2018', () => {
  /** The address of the line that holds the day: the last that begins on or before it. */
  const inForce = (id: string): BuiltPage => {
    const index = indexOf(id);
    const begun = index.elements.filter(
      ({ tag, attributes }) => tag === 'a' && DATED.test(attributes['href'] ?? ''),
    );
    const day = Date.UTC(2018, 0, 1);
    const last = begun.findLast((link) => Date.parse(`${link.text} UTC`) <= day);
    return pageAt(pages, last?.attributes['href'] ?? '');
  };

  it('Dudley still promised 1 April 2018, and nothing said in that month is known', () => {
    const page = inForce('dudley');
    expect(page.address).toBe('/vanguards/dudley/as-known/2017-12/');
    expect(rowsOf(page).find((row) => row.startsWith('Service start'))).toContain('Promised 1 April 2018');
    expect(page.html).not.toContain('1 April 2019');
  });

  it('Manchester still promised an award in early 2018', () => {
    const page = inForce('manchester');
    expect(rowsOf(page).find((row) => row.startsWith('Contract award'))).toContain('Promised early 2018');
    expect(page.html).not.toContain('Partnership under existing contracts');
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import {
  hrefsIn,
  pageAt,
  readBuiltPages,
  wordsOf,
  type BuiltElement,
  type BuiltPage,
} from './support/built-pages.ts';

let pages: readonly BuiltPage[];

beforeAll(async () => {
  pages = await readBuiltPages();
});

const cellOf = (form: string, place: string): BuiltElement => {
  const rows = pageAt(pages, '/forms/').elements.filter(({ tag }) => tag === 'tr');
  const row = rows.find(({ children: [head] }) => head && wordsOf(head) === form);
  const cell = row?.children.find(({ attributes }) => attributes['data-label'] === place);
  if (!cell) throw new Error(`no cell for ${form} at ${place}`);
  return cell;
};

describe('the table of forms', () => {
  it('says that Sunderland adopted an alliance on 27 February 2018, with its entry', () => {
    const cell = cellOf('Alliance of separate organisations', 'Sunderland');
    expect(wordsOf(cell)).toMatch(/Adopted.*27 February 2018.*by Sunderland CCG/);
    expect(hrefsIn(cell)).toEqual([
      '/entries/sunderland/2018-02-27-alliance-chosen/',
      '/organisations/sunderland-ccg/',
    ]);
  });

  it('says which form Sunderland had turned down', () => {
    expect(wordsOf(cellOf('Voluntary partnership', 'Sunderland'))).toMatch(
      /Ruled out.*24 March 2017.*by Sunderland CCG/,
    );
  });

  it('shows the change of a position from the oldest to the latest', () => {
    expect(wordsOf(cellOf('Renamed NHS trust', 'Dudley'))).toMatch(
      /Preferred.*by Dudley CCG.*Adopted.*reported 18 May 2023.*dated April 2020; the source doesn’t say who/,
    );
  });

  it('leads from each form to its page, and back to nothing that is not there', () => {
    const heads = pageAt(pages, '/forms/')
      .elements.filter(({ tag, attributes }) => tag === 'th' && attributes['scope'] === 'row')
      .flatMap(hrefsIn);
    expect(heads.length).toBeGreaterThan(10);
    expect(heads.filter((address) => !pages.some((page) => page.address === address))).toEqual([]);
  });
});

describe('the page of a form', () => {
  it('has each place that spoke of it, with the entry of each position', () => {
    const page = pageAt(pages, '/forms/alliance/');
    const places = page.elements.filter(({ tag, attributes }) => tag === 'section' && attributes['id']);
    expect(places.map(({ attributes }) => attributes['id'])).toEqual(['dudley', 'manchester', 'sunderland']);
    expect(places.flatMap(hrefsIn)).toContain('/entries/sunderland/2018-02-27-alliance-chosen/');
  });

  it('keeps the national programme under a heading of its own, after the places', () => {
    const ids = pageAt(pages, '/forms/nhs-provider/').elements.flatMap(({ tag, attributes }) =>
      tag === 'section' ? (attributes['id'] ?? []) : [],
    );
    expect(ids).toEqual(['dudley', 'national']);
  });

  it('leads to the glossary and to the organisations that held it', () => {
    const links = pageAt(pages, '/forms/community-interest-company/').elements.flatMap(hrefsIn);
    expect(links).toContain('/glossary/community-interest-company/');
    expect(links).toContain('/organisations/dudley-lmc/');
  });
});

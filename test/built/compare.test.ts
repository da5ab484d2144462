import { beforeAll, describe, expect, it } from 'vitest';
import {
  elementWith,
  pageAt,
  readBuiltPages,
  subtreeOf,
  wordsOf,
  type BuiltElement,
  type BuiltPage,
} from './support/built-pages.ts';

let page: BuiltPage;

beforeAll(async () => {
  page = pageAt(await readBuiltPages(), '/compare/');
});

const sectionOf = (id: string): BuiltElement => elementWith(page, id);

const cellOf = (section: string, row: string, place: string): string => {
  const rows = subtreeOf(sectionOf(section)).filter(({ tag }) => tag === 'tr');
  const found = rows.find(({ children: [head] }) => head && wordsOf(head) === row);
  const cell = found?.children.find(({ attributes }) => attributes['data-label'] === place);
  return cell ? wordsOf(cell) : 'no cell';
};

describe('side by side', () => {
  it('by the calendar, the tenders have their days', () => {
    expect(cellOf('calendar', 'Tender issued', 'Dudley')).toBe('Happened: 9 June 2017');
    expect(cellOf('calendar', 'Tender issued', 'Manchester')).toMatch(/10 March 2017.*14 March 2017/);
    expect(cellOf('calendar', 'Tender issued', 'Sunderland')).toBe('');
  });

  it('the main promises of the table are those of the drawing', () => {
    const [table] = subtreeOf(sectionOf('calendar')).filter(({ tag }) => tag === 'table');
    if (!table) throw new Error('no table');
    const row = subtreeOf(table).find(
      ({ tag, children: [head] }) => tag === 'tr' && head && wordsOf(head) === 'New organisation',
    );
    expect(row?.children.slice(1).map(wordsOf)).toEqual([
      'First promised: not before 2020 Met on time: April 2020',
      '',
      '',
    ]);
  });

  it('by months, each counts from its own notice, and Sunderland has none', () => {
    expect(cellOf('months', 'Month 0: tender issued', 'Sunderland')).toBe('No notice on record');
    expect(cellOf('months', 'Service start', 'Dudley')).toContain('Not before month 10');
    expect(cellOf('months', 'Service start', 'Manchester')).toContain('Month 13');
    expect(cellOf('months', 'Service start', 'Sunderland')).toBe('');
  });

  it('no award is said to have happened', () => {
    const cells = ['Dudley', 'Manchester', 'Sunderland'].map((place) =>
      cellOf('calendar', 'Contract award', place),
    );
    expect(cells[0]).toContain('Paused');
    expect(cells.join(' ')).not.toMatch(/Happened|Met/);
  });

  it('the national programme is no column', () => {
    const labels = page.elements.flatMap(({ attributes }) => attributes['data-label'] ?? []);
    expect(labels).not.toContain('National');
    expect(labels).toContain('Dudley');
  });
});

it('says whose contract was the largest, and that Sunderland’s sum has no period', () => {
  const words = wordsOf(sectionOf('values'));
  expect(words).toContain('Over the whole term, Manchester’s is the largest: £5.9bn to £6bn');
  expect(words).toMatch(/Sunderland, sources give £340m and state no period/);
  expect(cellOf('values', 'A year', 'Dudley')).toContain('£244m a year');
});

it('each mark of a drawing leads to an entry and says what it marks', () => {
  const marks = page.elements.filter(({ tag, classes }) => tag === 'a' && classes.includes('mark'));
  expect(marks.length).toBeGreaterThan(40);
  const faults = marks.filter(
    ({ attributes }) => !attributes['href']?.startsWith('/entries/') || !attributes['aria-label'],
  );
  expect(faults).toEqual([]);
});

it('the latest position on each option has its holder', () => {
  expect(cellOf('decisions', 'Existing contracts', 'Manchester')).toMatch(
    /Adopted.*30 January 2018.*by Manchester Health and Care Commissioning/,
  );
});

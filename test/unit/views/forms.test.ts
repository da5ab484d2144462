import { describe, expect, it } from 'vitest';
import { buildContext } from '../../../src/views/context.ts';
import { viewFormList } from '../../../src/views/forms/form-list.ts';
import { viewForms } from '../../../src/views/forms/form-page.ts';
import { FORM, viewStanceRows } from '../../../src/views/forms/stance-table.ts';
import { claimOf, said, stanceOf } from '../support/make-claims.ts';
import { recordOf } from '../support/make-values.ts';

const history = [
  stanceOf('dudley/a', '2016-07', 'alliance', 'mooted'),
  stanceOf('dudley/b', '2016-09', 'alliance', 'preferred', ['dudley-lmc']),
  stanceOf('dudley/c', '2016-11', 'alliance', 'opposed', ['dudley-ccg']),
  { ...stanceOf('dudley/d', '2019-01', 'alliance', 'ruled-out', ['dudley-ccg']), date: said('2018') },
];
const context = buildContext(recordOf(history, ['dudley', 'sunderland']));

const firstCell = (atMost: number) => viewStanceRows(FORM, atMost, context)[0]?.cells[0];

describe('a cell of the table of forms', () => {
  it('holds the positions from the oldest to the latest', () => {
    expect(firstCell(9)?.lines.map(({ stance }) => stance)).toEqual([
      'Mooted',
      'Preferred',
      'Opposed',
      'Ruled out',
    ]);
  });

  it('leaves out the oldest and counts them', () => {
    const cell = firstCell(2);
    expect(cell?.lines.map(({ stance }) => stance)).toEqual(['Opposed', 'Ruled out']);
    expect(cell).toMatchObject({ earlier: 2, href: '/forms/alliance/#dudley', side: 'against' });
  });

  it('says by whom, or that the source does not', () => {
    expect(
      firstCell(9)
        ?.lines.slice(0, 2)
        .map(({ who }) => who),
    ).toEqual(['not said by whom', 'by Dudley LMC']);
  });

  it('tells the day of a position from that of its report', () => {
    expect(firstCell(1)?.lines[0]).toMatchObject({
      date: { words: '2018', href: '/entries/dudley/d/' },
      who: 'by Dudley CCG, reported January 2019',
    });
  });
});

describe('the page of a form', () => {
  it('shows who is for it and who against', () => {
    const [page] = viewForms(context);
    expect(page?.histories[0]?.disagreements.count).toBe(1);
    expect(page?.histories[0]?.disagreements.differ[0]?.positions).toHaveLength(2);
  });

  it('names the vanguards where nobody is on record', () => {
    expect(viewForms(context)[0]?.silent.map(({ text }) => text)).toEqual(['Sunderland']);
  });

  it('is not made where nobody spoke of the form', () => {
    expect(viewForms(context).map(({ id }) => id)).toEqual(['alliance']);
    expect(viewFormList(context).silent).toEqual(['Community interest company']);
  });
});

it('a vanguard of which nothing but a date is known still has a column', () => {
  const start = claimOf('fourth/a', '2017-01', 'planned', '2018-04', { vanguard: 'fourth' });
  const four = buildContext(recordOf([...history, start], ['manchester', 'sunderland']));
  expect(viewFormList(four).columns.map(({ text }) => text)).toEqual([
    'Dudley',
    'Fourth',
    'Manchester',
    'Sunderland',
  ]);
  expect(viewFormList(four).rows.every(({ cells }) => cells.length === 4)).toBe(true);
});

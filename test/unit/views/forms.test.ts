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
    expect(cell).toMatchObject({ earlier: 2, href: '/forms/alliance/#dudley' });
  });

  it('says by whom, or that the source does not', () => {
    expect(
      firstCell(9)
        ?.lines.slice(0, 2)
        .map(({ holders }) => holders),
    ).toEqual([[], [{ href: '/organisations/dudley-lmc/', text: 'Dudley LMC' }]]);
  });

  it('tells the day of a position from that of its report', () => {
    expect(firstCell(1)?.lines[0]).toMatchObject({
      date: { words: 'reported January 2019', href: '/entries/dudley/d/' },
      dated: '2018',
    });
  });
});

describe('a cell with room for the latest alone', () => {
  it('keeps the last position on the opposite side', () => {
    expect(firstCell(1)?.turn).toMatchObject({ stance: 'Preferred', date: { words: 'September 2016' } });
    expect(firstCell(4)?.turn).toBeUndefined();
  });

  it('keeps none where all were on one side', () => {
    const same = [history[2], history[3]].flatMap((claim) => claim ?? []);
    const [row] = viewStanceRows(FORM, 1, buildContext(recordOf(same, ['dudley'])));
    expect(row?.cells[0]?.turn).toBeUndefined();
  });
});

it('a day in the words of its undated report is no other day', () => {
  const exact = { ...stanceOf('dudley/e', '2018-02-27~', 'alliance', 'adopted'), date: said('2018-02-27') };
  const [row] = viewStanceRows(FORM, 1, buildContext(recordOf([exact], ['dudley'])));
  expect(row?.cells[0]?.lines[0]?.date.words).toBe('27 February 2018');
  expect(row?.cells[0]?.lines[0]?.dated).toBeUndefined();
});

describe('where a place came to stand', () => {
  const groupsOf = (claims: Parameters<typeof recordOf>[0]) =>
    viewFormList(buildContext(recordOf(claims, ['dudley']))).places[0]?.groups.map(({ id, forms }) => [
      id,
      ...forms.map(({ form, mark }) => [form.text, mark].filter(Boolean).join(': ')),
    ]);
  const cic = 'community-interest-company';

  it('what was favoured before another form was adopted is past', () => {
    const favoured = stanceOf('dudley/a', '2017-03', cic, 'preferred');
    const adopted = (day: string) => stanceOf('dudley/b', day, 'alliance', 'adopted');
    const titles = ['Alliance of separate organisations', 'Community interest company'];
    expect(groupsOf([favoured, adopted('2018-02')])).toEqual([
      ['adopted', titles[0]],
      ['was-for', titles[1]],
    ]);
    expect(groupsOf([favoured, adopted('2016-02')])).toEqual([
      ['adopted', titles[0]],
      ['for', titles[1]],
    ]);
    expect(groupsOf([favoured, adopted('2017')])?.map(([id]) => id)).toEqual(['adopted', 'for']);
  });

  it('of several forms adopted the latest by its own day leads, however late the other was reported', () => {
    const told = { ...stanceOf('dudley/z', '2023-05', cic, 'adopted'), date: said('2016') };
    expect(groupsOf([told, stanceOf('dudley/b', '2018-02', 'alliance', 'adopted')])).toEqual([
      ['adopted', 'Alliance of separate organisations: latest', 'Community interest company: earlier'],
    ]);
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

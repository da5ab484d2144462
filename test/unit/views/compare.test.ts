import { describe, expect, it } from 'vitest';
import { viewCompare } from '../../../src/views/compare/compare-page.ts';
import { buildContext } from '../../../src/views/context.ts';
import { makeRecord, type ClaimSketch } from '../support/make-record.ts';
import { recordOf, valueOf } from '../support/make-values.ts';

const sketches: readonly ClaimSketch[] = [
  { said: '2017-06-13', milestone: 'contract-notice', status: 'happened', date: '2017-06-09' },
  { said: '2017-06-13', milestone: 'service-start', date: '2018-04-01' },
  { said: '2018-01', milestone: 'service-start', date: '2019-04-01' },
  { said: '2017-06-13', milestone: 'bid-deadline', date: '2017-07-13' },
  {
    said: '2017-03-24',
    milestone: 'service-start',
    date: '2018-04',
    qualifier: 'by',
    vanguard: 'sunderland',
  },
];
const page = viewCompare(buildContext(makeRecord(sketches)));
const rows = page.steps.main.flatMap((group) => group.rows);
const rowOf = (id: string) => rows.find((row) => row.id === id);

describe('a step beside itself', () => {
  it('says what was first and last promised, and how it ended', () => {
    const [dudley] = rowOf('service-start')?.cells[0]?.steps ?? [];
    expect(dudley).toMatchObject({
      first: { words: '1 April 2018', href: '/entries/dudley/2017-06-13-entry/' },
      last: { words: '1 April 2019' },
      isFirstLost: true,
    });
  });

  it('a deadline is set, not promised, and not judged', () => {
    const [due] = rowOf('bid-deadline')?.cells[0]?.steps ?? [];
    expect(due).toMatchObject({ firstLabel: 'Set for', outcome: '', isFirstLost: false });
  });

  it('rows come in the order of their first days', () => {
    expect(rows.map(({ id }) => id)).toEqual(['contract-notice', 'bid-deadline', 'service-start']);
  });
});

describe('months since the notice', () => {
  it('count from the notice of each place', () => {
    const start = page.months.groups.flatMap((group) => group.rows).find(({ id }) => id === 'service-start');
    expect(start?.cells[0]?.steps[0]?.lines.map(({ label, text }) => `${label} ${text}`)).toEqual([
      'First promised Month 10',
      'Last date Month 22',
    ]);
    expect(start?.cells[1]?.steps).toEqual([]);
  });

  it('say plainly which place has no notice', () => {
    expect(page.months.without).toBe('Sunderland');
    expect(page.months.zeros.map(({ dates }) => dates.length)).toEqual([1, 0]);
  });
});

it('values answer which was the largest, and say what cannot be compared', () => {
  const { values } = viewCompare(
    buildContext(
      recordOf([
        valueOf('dudley', '£3.4bn to £5.4bn', 'term'),
        valueOf('manchester', '£5.9bn', 'term'),
        valueOf('sunderland', '£340m', 'unstated'),
      ]),
    ),
  );
  expect(values.answers).toEqual([
    'Over the whole term, Manchester’s is the largest: £5.9bn, against £3.4bn to £5.4bn for Dudley.',
    'For Sunderland, sources give £340m and state no period, so it stands beside none of these.',
  ]);
  expect(values.rows.map(({ basis }) => basis)).toEqual(['Over the whole term', 'Period not stated']);
});

import fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { boxesOverlap } from '../../../src/charts/boxes.ts';
import { buildPromiseChart, sharedYears, type PromiseChart } from '../../../src/charts/promise-chart.ts';
import type { TimelineRecord } from '../../../src/domain/record/record.ts';
import { day, makeRecord, findVanguard, type ClaimSketch } from '../support/make-record.ts';
import { realRecord } from './real-series.ts';

const chartOf = (record: TimelineRecord, id = 'dudley', size: 'full' | 'small' = 'full'): PromiseChart =>
  buildPromiseChart({
    vanguard: findVanguard(record, id),
    vocabulary: record.vocabulary,
    asOf: record.asOf,
    size,
  });

const linesOf = (chart: PromiseChart): string[] =>
  chart.labels.map(({ lines }) => lines.map(({ text }) => text).join(' / '));
const kindsOf = (chart: PromiseChart, line: number): string[] =>
  (chart.lines[line]?.marks ?? []).map(({ kind }) => kind);

const expectLegible = ({ labels, width, height }: PromiseChart): void => {
  expect(labels.length).toBeGreaterThan(0);
  for (const [index, { box }] of labels.entries()) {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(box.bottom).toBeLessThanOrEqual(height);
    for (const other of labels.slice(index + 1)) expect(boxesOverlap(box, other.box)).toBe(false);
  }
};

describe('the real series', () => {
  const record = realRecord();

  test.each(['dudley', 'sunderland', 'manchester'])('no labels of %s overlap or leave the drawing', (id) => {
    expectLegible(chartOf(record, id));
    expectLegible(chartOf(record, id, 'small'));
  });

  test('every slip of Dudley has its size, and the causes of one entry stand once', () => {
    const labels = linesOf(chartOf(record));
    expect(labels).toContain('12 months later');
    expect(labels).toContain('6 to 7 months later');
    expect(labels).toContain('at least 12 months later / complexity of the model');
    expect(labels.filter((label) => label.includes('national approval'))).toHaveLength(1);
  });

  test('a date known only in hindsight is hollow and dated by its report', () => {
    const chart = chartOf(record);
    expect(kindsOf(chart, 0)).toEqual(['said', 'hindsight', 'said', 'said']);
    const hindsight = chart.groups[0]?.rows.find(({ isHindsight }) => isHindsight);
    expect(hindsight?.said).toBe('by January 2018');
  });

  test('a superseded promise ends in a cross that names what took its place', () => {
    const chart = chartOf(record, 'sunderland');
    expect(kindsOf(chart, 0)).toEqual(['said', 'superseded']);
    expect(linesOf(chart)).toContain(
      'Service start: replaced by the alliance / The single mcp provider / 27 February 2018',
    );
  });

  test('an outcome that nobody promised stands on the diagonal, in green, with a row of its own', () => {
    const chart = chartOf(record, 'sunderland');
    const [mark] = chart.lines[1]?.marks ?? [];
    const { plot } = chart;
    const share = ((mark?.at.x ?? 0) - plot.left) / (plot.right - plot.left);
    expect(mark?.kind).toBe('came-true');
    expect(mark?.at.y).toBeCloseTo(plot.top + share * (plot.bottom - plot.top), 0);
    expect(chart.groups[1]?.tone).toBe('outcome');
    expect(chart.groups[1]?.tableRows.map(({ promised }) => promised)).toEqual(['no date given before']);
  });

  test('charts side by side share their years', () => {
    const years = sharedYears(record.vanguards, record.vocabulary, record.asOf);
    expect(years).toEqual({ from: 2016, to: 2022 });
  });

  test('no label, name or row shows a date as the data keeps it', () => {
    const { groups, ...chart } = chartOf(record, 'manchester');
    const rows = groups.flatMap(({ rows: each }) =>
      each.map(({ said, promised, became }) => said + promised + became),
    );
    const names = chart.lines.flatMap(({ marks }) => marks.map(({ name }) => name));
    for (const text of [...linesOf({ ...chart, groups }), ...rows, ...names])
      expect(text).not.toMatch(/\d{4}-\d{2}/);
  });
});

describe('small records', () => {
  const start = { milestone: 'service-start' } as const;

  test('no promise gives an empty chart', () => {
    const chart = chartOf(makeRecord([{ ...start, said: '2016-07', status: 'not-yet' }]));
    expect(chart.isEmpty).toBe(true);
    expect(chart.labels).toEqual([]);
  });

  test('a run is whole to the day itself and dashed past it', () => {
    const chart = chartOf(
      makeRecord([{ ...start, said: '2016-07-01', date: '2017-04-01' }], { asOf: day(2017, 9) }),
    );
    expect(chart.lines[0]?.stretches.map(({ kind }) => kind)).toEqual(['held', 'past']);
    expect(linesOf(chart)).toContain('no outcome recorded');
  });

  test('a promise whose day has not come is open, and not vermilion', () => {
    const chart = chartOf(
      makeRecord([{ ...start, said: '2016-07-01', date: '2017-04-01' }], { asOf: day(2016, 9) }),
    );
    expect(chart.lines[0]?.tone).toBe('open');
    expect(chart.groups[0]?.rows[0]?.became).toBe('still to come');
  });

  test('an imprecise promise is a bar; early takes the first third, as judging does', () => {
    const chart = chartOf(makeRecord([{ ...start, said: '2017-06-01', date: '2018', qualifier: 'early' }]));
    const bar = chart.lines[0]?.marks[0]?.bar;
    const year = (chart.plot.bottom - chart.plot.top) / 2;
    expect((bar?.bottom ?? 0) - (bar?.top ?? 0)).toBeCloseTo(year / 3, 0);
  });

  test('a promise said again is one step with a small mark, and a row that counts it', () => {
    const claims = ['2016-01-01', '2016-06-01', '2016-12-01'].map((said) => ({
      ...start,
      said,
      date: '2018-04-01',
    }));
    const chart = chartOf(makeRecord(claims));
    expect(kindsOf(chart, 0)).toEqual(['restated', 'restated', 'said']);
    expect(chart.groups[0]?.rows[0]?.again).toBe('said again in 2 other reports');
  });

  test('a later outcome is named by how much later it came', () => {
    const claims: ClaimSketch[] = [
      { ...start, said: '2016-07-01', date: '2017-04-01' },
      { ...start, said: '2017-08-01', date: '2017-07-01', status: 'happened' },
    ];
    expect(linesOf(chartOf(makeRecord(claims)))).toContain('Happened 3 months later / 1 July 2017');
  });

  test('a cancelled promise ends in a cross', () => {
    const claims: ClaimSketch[] = [
      { ...start, said: '2016-07-01', date: '2017-04-01' },
      { ...start, said: '2017-01-01', status: 'cancelled' },
    ];
    const chart = chartOf(makeRecord(claims));
    expect(kindsOf(chart, 0)).toEqual(['said', 'cancelled']);
    expect(chart.groups[0]?.rows[0]?.became).toBe('cancelled, 1 January 2017');
  });
});

const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, '0'));
const claim = fc
  .record({
    milestone: fc.constantFrom('contract-award', 'service-start', 'business-case'),
    track: fc.constantFrom('contract', 'alliance'),
    said: fc.tuple(fc.constantFrom('2016', '2017'), month).map(([year, m]) => `${year}-${m}-15`),
    date: fc.tuple(fc.constantFrom('2017', '2018', '2019', '2020'), month).map(([year, m]) => `${year}-${m}`),
    status: fc.constantFrom('planned', 'planned', 'planned', 'missed', 'happened', 'paused', 'cancelled'),
    causes: fc.constantFrom(undefined, ['engagement'], ['national-approval', 'complexity']),
  })
  .map(({ causes, ...rest }): ClaimSketch => (causes ? { ...rest, causes } : rest));
const oneMonth = claim.map((sketch, index = 0) => ({
  ...sketch,
  said: '2017-03-15',
  entry: `dudley/entry-${index}`,
}));

test.each([
  ['any claims', claim],
  ['claims of one day', oneMonth],
])('no labels of %s overlap or leave the drawing, full or small', (_, each) => {
  fc.assert(
    fc.property(fc.array(each, { maxLength: 14 }), (sketches) => {
      const record = makeRecord([
        { said: '2016-01', milestone: 'service-start', date: '2017-04' },
        ...sketches,
      ]);
      expectLegible(chartOf(record));
      expectLegible(chartOf(record, 'dudley', 'small'));
    }),
    { numRuns: 15 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAround, boxesOverlap, doCross, lengthInBox } from '../../../src/charts/boxes.ts';
import { buildScale, type YearRange } from '../../../src/charts/chart-scale.ts';
import { selectSeries } from '../../../src/charts/chart-series.ts';
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
  for (const [index, { box }] of labels.entries()) {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(box.bottom).toBeLessThanOrEqual(height);
    for (const other of labels.slice(index + 1)) expect(boxesOverlap(box, other.box)).toBe(false);
  }
};

/** The years on the axis of a chart that leaves none out. */
const yearsOfTicks = ({ saidTicks, axisBreak }: PromiseChart): YearRange => {
  const years = saidTicks.filter(({ label }) => label !== '').map(({ label }) => Number(label));
  expect(axisBreak).toBeUndefined();
  const from = Math.min(...years);
  return { from, to: from + saidTicks.length - 1 };
};

const expectLeadersTrue = ({ labels, lines }: PromiseChart): void => {
  const led = labels.flatMap(({ id, leader }) => (leader ? [{ id, leader }] : []));
  for (const [index, { id, leader }] of led.entries()) {
    const around = boxAround(leader.from, 1.5);
    const near = lines.filter(
      ({ marks, stretches }) =>
        marks.some(({ at }) => boxesOverlap(boxAround(at, 3.5), around)) ||
        stretches.some((stretch) => lengthInBox(stretch, around) > 0),
    );
    expect(
      near.every((line) => id.startsWith(line.id)),
      id,
    ).toBe(true);
    for (const other of led.slice(index + 1))
      expect(doCross(leader, other.leader), `${id} ${other.id}`).toBe(false);
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

  test('what was lost and paused in one report stands at its true day: a cross, and a bar at either side of it', () => {
    const { lines, plot } = chartOf(record);
    const marks = lines[1]?.marks ?? [];
    const [lost, paused] = marks.filter(({ kind }) => kind === 'lost' || kind === 'paused');
    expect([lost?.kind, paused?.kind]).toEqual(['lost', 'paused']);
    expect(paused?.at).toEqual(lost?.at);
    expect([lost?.isOver, paused?.isOver]).toEqual([true, true]);
    const bars = [...(paused?.path ?? '').matchAll(/M ([\d.]+)/g)].map(([, x]) => Number(x));
    const distances = bars.map((x) => Math.abs(x - (paused?.at.x ?? 0)));
    expect(distances[0]).toBeCloseTo(distances[1] ?? 0, 0);
    expect(Math.min(...distances)).toBeGreaterThan(6.5);
    expect(plot.right).toBeGreaterThan(paused?.at.x ?? Infinity);
  });

  test.each(['full', 'small'] as const)(
    'no mark of a %s chart is drawn 3 units or more beside its day',
    (size) => {
      for (const { vanguard } of record.vanguards) {
        const chart = chartOf(record, vanguard.id, size);
        const scale = buildScale(yearsOfTicks(chart), chart.plot);
        for (const one of selectSeries(findVanguard(record, vanguard.id), record.vocabulary, record.asOf)) {
          const marks = chart.lines.find(({ id }) => id === one.id)?.marks ?? [];
          const days = new Map([
            ...one.ends.map(({ id, reported }) => [id, reported.latest] as const),
            ...one.series.steps.map(({ id, reported }) => [id, reported.latest] as const),
          ]);
          for (const { id, at } of marks.filter((mark) => days.has(mark.id)))
            expect(Math.abs(at.x - scale.x(days.get(id) ?? 0)), id).toBeLessThanOrEqual(3.05);
        }
      }
    },
  );

  test.each(['full', 'small'] as const)(
    'leaders in a %s chart lead to their own line and never cross',
    (size) => {
      for (const { vanguard } of record.vanguards) expectLeadersTrue(chartOf(record, vanguard.id, size));
    },
  );

  test.each(['full', 'small'] as const)('no label of a %s chart lies on the diagonal', (size) => {
    for (const { vanguard } of record.vanguards) {
      const { labels, diagonal } = chartOf(record, vanguard.id, size);
      for (const { id, box } of labels) expect(lengthInBox(diagonal, box), id).toBe(0);
    }
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

describe('two tracks with a milestone of one name', () => {
  const twoTracks = (other: string): PromiseChart =>
    chartOf(
      makeRecord(
        [
          { milestone: 'service-start', track: 'contract', said: '2016-07-01', date: '2018-04-01' },
          { milestone: 'service-start', track: 'alliance', said: '2016-08-01', date: other },
        ],
        { asOf: day(2017, 9) },
      ),
    );
  const endsOf = ({ labels }: PromiseChart): string[][] =>
    labels.filter(({ kind }) => kind === 'end').map(({ lines }) => lines.map(({ text }) => text));
  const chart = twoTracks('2019-09-01');

  test('labels name the track of each, and their leaders do not cross', () => {
    const ends = endsOf(chart);
    expect(ends.map(([name, , words]) => [name, words])).toEqual([
      ['Service start', 'still to come'],
      ['Service start', 'still to come'],
    ]);
    expect(ends[0]?.[1]).not.toBe(ends[1]?.[1]);
    expectLeadersTrue(chart);
  });

  test('lines that end side by side are said to be open in one label', () => {
    expect(endsOf(twoTracks('2018-05-01'))).toEqual([['both still to come']]);
  });

  test('the key tells them apart by shape', () => {
    const lines = chart.key.filter(({ kind }) => kind === 'line');
    expect(new Set(lines.map(({ path }) => path)).size).toBe(2);
  });
});

test('the narrow drawing has a key of its own marks, and of no others', () => {
  const { rowsKey } = chartOf(realRecord(), 'sunderland');
  expect(rowsKey.map(({ kind }) => kind)).toEqual(['said', 'promised', 'came-true', 'lost']);
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

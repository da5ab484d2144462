import { describe, expect, test } from 'vitest';
import { boxAround, boxesOverlap, doCross, lengthInBox } from '../../../src/charts/boxes.ts';
import { buildScale, type YearRange } from '../../../src/charts/chart-scale.ts';
import { selectSeries } from '../../../src/charts/chart-series.ts';
import { buildPromiseChart, type PromiseChart } from '../../../src/charts/promise-chart.ts';
import type { TimelineRecord } from '../../../src/domain/record/record.ts';
import { day, findVanguard, makeRecord } from '../support/make-record.ts';
import { realRecord } from './real-series.ts';

const chartOf = (record: TimelineRecord, id = 'dudley', size: 'full' | 'small' = 'full'): PromiseChart =>
  buildPromiseChart({
    vanguard: findVanguard(record, id),
    vocabulary: record.vocabulary,
    asOf: record.asOf,
    size,
  });

/** The years on the axis of a chart that leaves none out. */
const yearsOfTicks = ({ saidTicks, axisBreak }: PromiseChart): YearRange => {
  const years = saidTicks.filter(({ label }) => label !== '').map(({ label }) => Number(label));
  expect(axisBreak).toBeUndefined();
  const from = Math.min(...years);
  return { from, to: from + saidTicks.length - 1 };
};

const expectLeadersTrue = ({ labels, lines }: PromiseChart): void => {
  const led = labels.flatMap(({ id, leader }) => (leader ? [{ id, leader }] : []));
  expect(led.length).toBeGreaterThan(0);
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

describe('the charts of the real series', () => {
  const record = realRecord();

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
      for (const id of ['dudley', 'manchester']) expectLeadersTrue(chartOf(record, id, size));
    },
  );

  test.each(['full', 'small'] as const)('no label of a %s chart lies on the diagonal', (size) => {
    for (const { vanguard } of record.vanguards) {
      const { labels, diagonal } = chartOf(record, vanguard.id, size);
      for (const { id, box } of labels) expect(lengthInBox(diagonal, box), id).toBe(0);
    }
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

  test('labels name the track of each', () => {
    const ends = endsOf(chart);
    expect(ends.map(([name, , words]) => [name, words])).toEqual([
      ['Service start', 'still to come'],
      ['Service start', 'still to come'],
    ]);
    expect(ends[0]?.[1]).not.toBe(ends[1]?.[1]);
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

import fc from '../support/fast-check.ts';
import { describe, expect, test, vi } from 'vitest';
import { boxAround, boxesOverlap, isBoxInside, lengthInBox, type Box } from '../../../src/charts/boxes.ts';
import type { ChartSize } from '../../../src/charts/chart-layout.ts';
import { buildPromiseChart, type PromiseChart } from '../../../src/charts/promise-chart.ts';
import type { Vocabulary } from '../../../src/domain/model/vocabulary.ts';
import { findVanguard, makeRecord, type ClaimSketch } from '../support/make-record.ts';
import { CASES, SPANS, slippingLines } from './chart-sketches.ts';

// Crowded charts take a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const chartOf = (
  sketches: readonly ClaimSketch[],
  size: ChartSize = 'full',
  longNames = false,
): PromiseChart => {
  const record = makeRecord(sketches);
  const vocabulary = longNames ? withLongNames(record.vocabulary) : record.vocabulary;
  return buildPromiseChart({ vanguard: findVanguard(record), vocabulary, asOf: record.asOf, size });
};

const withLongNames = (vocabulary: Vocabulary): Vocabulary => ({
  ...vocabulary,
  milestones: vocabulary.milestones.map((one) => ({
    ...one,
    title: `${one.title} of the community and out-of-hospital services partnership agreement`,
  })),
});

const expectApart = (boxes: readonly Box[], frame: Box): void => {
  for (const [index, box] of boxes.entries()) {
    expect(isBoxInside(box, frame)).toBe(true);
    for (const other of boxes.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false);
  }
};

/** Labels are apart and inside, and every slip has one annotation: a label of its own, or a number with its note. */
const expectWhole = (sketches: readonly ClaimSketch[], chart: PromiseChart): void => {
  const frame = { left: 0, top: 0, right: chart.width, bottom: chart.height };
  expectApart(
    chart.labels.map(({ box }) => box),
    frame,
  );
  const { series } = findVanguard(makeRecord(sketches));
  const steps = series.flatMap((one) => one.steps);
  const marks = chart.lines.flatMap((line) => line.marks.map(({ id }) => id));
  expect(steps.filter(({ id }) => !marks.includes(id))).toEqual([]);
  const slips = steps.filter(({ change }) => change?.verdict === 'later' || change?.verdict === 'earlier');
  for (const { id } of chart.size === 'full' ? slips : []) {
    const own = chart.labels.filter((label) => label.id.endsWith(`-${id}`));
    const notes = chart.notes.filter((note) => note.id.endsWith(`-${id}`));
    expect(own.length).toBe(1);
    expect(notes.length).toBe(own[0]?.kind === 'key' ? 1 : 0);
  }
  const names = chart.lines.filter(({ marks: each }) => each.some(({ kind }) => kind === 'said'));
  for (const { id } of chart.size === 'full' ? names : [])
    expect(chart.labels.some((label) => label.id === `${id}-name`)).toBe(true);
};

describe.each(['full', 'small', 'card'] as const)('a chart of the size %s', (size) => {
  test.each(CASES)('keeps its labels apart and has all marks and slips: %s', (_, sketches) => {
    expectWhole(sketches, chartOf(sketches, size));
    expectWhole(sketches, chartOf(sketches, size, true));
  });

  test.each(SPANS)('keeps its labels apart and has all marks and slips, over %s', (_, claims) => {
    fc.assert(
      fc.property(claims, (sketches) => expectWhole(sketches, chartOf(sketches, size))),
      { numRuns: size === 'full' ? 12 : 6, seed: 2017 },
    );
  });
});

test('no point gives no drawing, no label and no note', () => {
  const chart = chartOf([{ milestone: 'service-start', said: '2016-01-10', status: 'not-yet' }]);
  expect([chart.isEmpty, chart.labels, chart.notes]).toEqual([true, [], []]);
});

test('words cover no mark, and no more of the lines than a letter or two, where there is room for numbers', () => {
  for (const [name, sketches] of CASES) {
    const { labels, lines } = chartOf(sketches);
    for (const { box, kind } of labels.filter((label) => label.kind !== 'key')) {
      const marks = lines
        .flatMap((line) => line.marks)
        .filter(({ at }) => boxesOverlap(boxAround(at, 3), box));
      const hidden = lines
        .flatMap((line) => line.stretches)
        .reduce((sum, stretch) => sum + lengthInBox(stretch, box), 0);
      expect(marks.length, `${name}: ${kind}`).toBe(0);
      expect(hidden, `${name}: ${kind}`).toBeLessThan(30);
    }
  }
});

test('where words have no room, numbers do, in the order of their notes', () => {
  const { labels, notes } = chartOf(slippingLines(6, 12));
  const numbers = labels.filter(({ kind }) => kind === 'key').map(({ lines }) => Number(lines[0]?.text));
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers.toSorted((a, b) => a - b)).toEqual(notes.map(({ number }) => number));
  expect(notes.map(({ number }) => number)).toEqual(notes.map((_, index) => index + 1));
  expect(notes.some(({ text }) => /(?:months|days) later \(national approval and 1 more\)$/.test(text))).toBe(
    true,
  );
});

test('the same claims in another order give the same chart', () => {
  fc.assert(
    fc.property(SPANS[2]?.[1] ?? fc.constant([]), (sketches) => {
      const inHeadlineOrder = sketches.toSorted((a, b) =>
        `${a.track} ${a.milestone}` < `${b.track} ${b.milestone}` ? -1 : 1,
      );
      const reversedWithin = [
        ...Map.groupBy(inHeadlineOrder, (one) => `${one.track} ${one.milestone}`).values(),
      ]
        .map((group) => group.toReversed())
        .flat();
      expect(chartOf(reversedWithin)).toEqual(chartOf(inHeadlineOrder));
    }),
    { numRuns: 8, seed: 2017 },
  );
});

const late: ClaimSketch[] = [
  { milestone: 'service-start', said: '2016-01-10', date: '2016-09-01' },
  { milestone: 'service-start', said: '2016-09-10', date: '2016-09-01', status: 'happened' },
  { milestone: 'business-case', said: '2021-02-01', date: '2021-09-01' },
];

test('years in which nothing lies are left out of both axes alike, and said to be', () => {
  const { axisBreak, saidTicks, promisedTicks } = chartOf(late);
  expect(axisBreak?.note).toMatch(/^The years 2017 to 2020 are left out/);
  for (const ticks of [saidTicks, promisedTicks])
    expect(ticks.map(({ label }) => label).filter(Boolean)).toEqual(
      ['2016', '2021', '2022', '2023', '2024', '2025', '2026', '2027'].slice(0, ticks.length),
    );
});

test('years that a promise ran through are never left out', () => {
  const [first, , last] = late as [ClaimSketch, ClaimSketch, ClaimSketch];
  expect(chartOf([first, last]).axisBreak).toBeUndefined();
});

test('a strip of the narrow drawing holds all that it draws', () => {
  fc.assert(
    fc.property(SPANS[3]?.[1] ?? fc.constant([]), (sketches) => {
      for (const { strip } of chartOf(sketches).groups.flatMap(({ rows }) => rows)) {
        const xs = [strip.run?.from, strip.run?.to, strip.bar?.left, strip.bar?.right].filter(
          (x) => x !== undefined,
        );
        for (const x of xs) expect(x).toBeGreaterThanOrEqual(0);
        for (const x of xs) expect(x).toBeLessThanOrEqual(320);
      }
    }),
    { numRuns: 10, seed: 2017 },
  );
});

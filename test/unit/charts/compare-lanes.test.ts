import { describe, expect, it } from 'vitest';
import { buildLanes, type LanesInput } from '../../../src/charts/compare-lanes.ts';
import type { LaneRow } from '../../../src/charts/compare-types.ts';
import { estimateTextWidth } from '../../../src/charts/text-width.ts';
import { makeRecord, type ClaimSketch } from '../support/make-record.ts';

const sketchesOf = (vanguard: string, year: number): readonly ClaimSketch[] => [
  {
    vanguard,
    said: `${year}-06-13`,
    milestone: 'contract-notice',
    status: 'happened',
    date: `${year}-06-09`,
  },
  { vanguard, said: `${year}-06-13`, milestone: 'service-start', date: `${year + 1}-04-01` },
  { vanguard, said: `${year + 1}-01`, milestone: 'service-start', date: `${year + 2}`, qualifier: 'late' },
  { vanguard, said: `${year + 2}-01`, milestone: 'service-start', status: 'paused' },
];
const many = Array.from({ length: 30 }, (_, index) => sketchesOf(`place-${index + 10}`, 2010 + (index % 12)));
const record = makeRecord([
  ...many.flat(),
  { vanguard: 'silent', said: '2017-01-01', milestone: 'service-start', date: '2018' },
]);

const lanesOf = (by: LanesInput['by'], size: LanesInput['size']) => buildLanes({ ...record, by, size });

const textBox = ({ end }: LaneRow, fontSize: number) => {
  const width = estimateTextWidth(end.text, fontSize);
  const left = end.align === 'start' ? end.at.x : end.at.x - width;
  return { left, right: left + width };
};

describe.each(['calendar', 'notice'] as const)('the lanes of 31 places by %s', (by) => {
  it('has a lane for each, one under another', () => {
    const { lanes, height } = lanesOf(by, 'wide');
    expect(lanes).toHaveLength(31);
    const tops = lanes.map(({ top }) => top);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(height).toBeGreaterThan(tops.at(-1) ?? 0);
  });

  it.each(['wide', 'narrow'] as const)('keeps all marks within the years, when %s', (size) => {
    const { lanes, left, right } = lanesOf(by, size);
    const places = lanes.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks.map(({ at }) => at.x)));
    expect(places.length).toBeGreaterThan(80);
    expect(places.filter((x) => x < left || x > right)).toEqual([]);
  });

  it('keeps the end of each row off its marks and inside the drawing', () => {
    const { lanes, width, left } = lanesOf(by, 'wide');
    const faults = lanes
      .flatMap(({ rows }) => rows)
      .filter((row) => {
        const box = textBox(row, 15);
        const isOver = row.marks.some(({ at }) => at.x + 5 > box.left && at.x - 5 < box.right);
        return isOver || box.right > width || box.left < left;
      });
    expect(faults.map(({ id, end }) => `${id} ${end.text}`)).toEqual([]);
  });
});

it('a place with no notice has nothing to count from, and says so', () => {
  const lane = lanesOf('notice', 'wide').lanes.find(({ id }) => id === 'silent');
  expect(lane).toMatchObject({ rows: [], empty: { text: 'No contract notice on record' } });
  expect(lanesOf('calendar', 'wide').lanes.find(({ id }) => id === 'silent')?.rows).toHaveLength(1);
});

it('by months, every notice stands in month 0', () => {
  const { lanes } = lanesOf('notice', 'wide');
  const ends = lanes.flatMap(({ rows }) =>
    rows.filter(({ name }) => name === 'Tender issued').map(({ end }) => end.text),
  );
  expect(new Set(ends)).toEqual(new Set(['Month 0']));
  expect(ends).toHaveLength(30);
});

it('a promise given up is a cross, and the row says how it ended', () => {
  const [lane] = lanesOf('calendar', 'wide').lanes;
  const start = lane?.rows.find(({ name }) => name === 'Service start');
  expect(start?.marks.map(({ kind }) => kind)).toEqual(['promised', 'ended']);
  expect(start?.end.text).toBe('Late 2012: paused');
});

it.each(['wide', 'narrow'] as const)('words in an empty lane stand clear of month 0, when %s', (size) => {
  const { lanes, zero, width } = lanesOf('notice', size);
  const { empty } = lanes.find(({ id }) => id === 'silent') ?? {};
  const { left = 0, fontSize } = { left: empty?.at.x, fontSize: size === 'wide' ? 15 : 14 };
  expect(left).toBeGreaterThan(zero ?? Infinity);
  expect(left + estimateTextWidth(empty?.text ?? '', fontSize)).toBeLessThan(width);
});

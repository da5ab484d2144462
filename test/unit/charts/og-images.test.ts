import { describe, expect, test } from 'vitest';
import { buildOgImages } from '../../../src/charts/og-images.ts';
import { buildHomeImage, buildVanguardImage } from '../../../src/charts/og-image.ts';
import { OG_MARGIN, OG_SIZE } from '../../../src/charts/og-theme.ts';
import { buildPromiseChart } from '../../../src/charts/promise-chart.ts';
import { fitText } from '../../../src/charts/svg-text.ts';
import { estimateTextWidth } from '../../../src/charts/text-width.ts';
import { findVanguard, makeRecord } from '../support/make-record.ts';
import { realRecord } from './real-series.ts';

const record = realRecord();
const { vocabulary, asOf } = record;
const chartOf = (size: 'card' | 'tile') =>
  buildPromiseChart({ vanguard: findVanguard(record), vocabulary, asOf, size });

test('there is a picture for the home page, for other pages, and for each vanguard', () => {
  const names = buildOgImages(record).map(({ name }) => name);
  expect(names.toSorted()).toEqual(['default', 'dudley', 'home', 'manchester', 'sunderland']);
});

test('a vanguard of which nothing was promised has the picture of other pages', () => {
  const silent = makeRecord([{ milestone: 'service-start', said: '2016-01', status: 'not-yet' }]);
  const svgOf = new Map(buildOgImages(silent).map(({ name, svg }) => [name, svg]));
  expect(svgOf.get('dudley')).toBe(svgOf.get('default'));
});

test('a name is escaped', () => {
  expect(buildVanguardImage('Bury & <Rochdale>', chartOf('card'))).toContain('Bury &amp; &lt;Rochdale&gt;');
});

test('more places than can be read side by side are left to the page', () => {
  const places = Array.from({ length: 9 }, (_, index) => ({
    name: `Place ${index}`,
    chart: chartOf('tile'),
  }));
  const svg = buildHomeImage('What was promised', places);
  expect(svg.match(/Place \d/g)).toHaveLength(4);
});

describe('a text that has to fit', () => {
  const width = OG_SIZE.width - 2 * OG_MARGIN;

  test('keeps the largest size at which it does', () => {
    expect(fitText('Dudley', width, [76, 60, 46], 1)).toEqual({ size: 76, lines: ['Dudley'] });
    expect(fitText('Hampshire and Farnham primary care', width, [76, 60, 46], 1).size).toBe(46);
  });

  test.each(['word '.repeat(60).trim(), 'unbroken'.repeat(30)])(
    'is cut with an ellipsis at the smallest',
    (text) => {
      const { size, lines } = fitText(text, width, [76, 46], 2);
      expect(lines.length).toBeLessThanOrEqual(2);
      expect(lines.at(-1)).toMatch(/…$/);
      for (const line of lines) expect(estimateTextWidth(line, size, true)).toBeLessThanOrEqual(width);
    },
  );
});

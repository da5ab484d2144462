import type { PromiseChart } from './chart-types.ts';
import { drawOgChart } from './og-chart.ts';
import { OG_COLOURS as COLOURS, OG_MARGIN as MARGIN, OG_SIZE, OG_TONES as TONES } from './og-theme.ts';
import { element, fitText, svgText } from './svg-text.ts';

const SITE = 'Vanguard Timelines';
const ROOM = OG_SIZE.width - 2 * MARGIN;
const PROMISED = 'What was promised, and when';

const frame = (...content: readonly string[]): string =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ width: OG_SIZE.width, height: OG_SIZE.height, viewBox: `0 0 ${OG_SIZE.width} ${OG_SIZE.height}` },
      'font-family': 'Public Sans',
      fill: 'none',
    },
    [element('rect', { ...OG_SIZE, fill: COLOURS.paper }), ...content].join(''),
  );

const drawAt = (x: number, y: number, scale: number, content: string): string =>
  element('g', { transform: `translate(${x} ${y}) scale(${scale.toFixed(4)})` }, content);

/** The name of the site over a rule, where a picture says most of something else. */
const siteName = svgText(SITE, OG_SIZE.width - MARGIN, 68, {
  ...{ size: 26, weight: 700, colour: COLOURS.ink, anchor: 'end' },
});

/** The picture of one vanguard's page, from its chart of the size `card`. */
export const buildVanguardImage = (name: string, chart: PromiseChart): string => {
  const title = fitText(name, ROOM - 300, [76, 60, 46], 1);
  return frame(
    siteName,
    ...title.lines.map((line) =>
      svgText(line, MARGIN - 3, 112, { size: title.size, weight: 800, colour: COLOURS.ink }),
    ),
    svgText(PROMISED, MARGIN, 160, { size: 30, weight: 400, colour: COLOURS.muted }),
    drawAt(MARGIN, 190, 1, drawOgChart(chart)),
  );
};

/** As many charts as stand side by side and can still be read. */
const MOST_TILES = 4;
const GAP = 32;

/** The picture of the home page, from the vanguards' charts of the size `tile`. */
export const buildHomeImage = (
  title: string,
  places: readonly { readonly name: string; readonly chart: PromiseChart }[],
): string => {
  const heading = fitText(title, ROOM, [58, 52, 48, 44], 1);
  const shown = places.slice(0, MOST_TILES);
  const width = (ROOM - GAP * (shown.length - 1)) / shown.length;
  const tiles = shown.map(({ name, chart }, index) => {
    const x = MARGIN + index * (width + GAP);
    const scale = Math.min(width / chart.width, 1.05);
    const { size, lines } = fitText(name, width, [30, 24, 20], 1);
    return (
      svgText(lines[0] ?? '', x, 232, { size, weight: 700, colour: COLOURS.ink }) +
      drawAt(x, 254, scale, drawOgChart(chart))
    );
  });
  return frame(
    svgText(SITE, MARGIN, 68, { size: 26, weight: 700, colour: COLOURS.ink }),
    ...heading.lines.map((line, index) =>
      svgText(line, MARGIN - 2, 140 + index * heading.size * 1.1, {
        ...{ size: heading.size, weight: 800, colour: COLOURS.ink },
      }),
    ),
    ...tiles,
  );
};

/** The picture of every other page: the name of the site over promises that slip. */
export const buildDefaultImage = (line: string): string => {
  const text = fitText(line, ROOM, [40, 34, 28], 2);
  const steps = 'M 64 420 H 300 V 470 H 620 V 520 H 900';
  return frame(
    svgText(SITE, MARGIN - 5, 190, { size: 108, weight: 800, colour: COLOURS.ink }),
    ...text.lines.map((each, index) =>
      svgText(each, MARGIN, 260 + index * text.size * 1.25, {
        ...{ size: text.size, weight: 400, colour: COLOURS.muted },
      }),
    ),
    element('path', { d: steps, stroke: TONES.delay, 'stroke-width': 8, 'stroke-linejoin': 'round' }),
    element('path', {
      d: 'M 900 520 H 1120',
      ...{ stroke: TONES.delay, 'stroke-width': 5, 'stroke-dasharray': '14 10' },
    }),
    ...[
      [64, 420],
      [300, 470],
      [620, 520],
    ].map(([cx, cy]) => element('circle', { cx, cy, r: 13, fill: COLOURS.ink })),
    element('path', {
      d: 'M 1106 506 l 28 28 M 1134 506 l -28 28',
      ...{ stroke: COLOURS.ink, 'stroke-width': 8, 'stroke-linecap': 'round' },
    }),
  );
};

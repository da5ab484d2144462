import type { Box } from './boxes.ts';
import type { ChartLabel, ChartLine, ChartMark, PromiseChart } from './chart-types.ts';
import { OG_COLOURS as COLOURS, OG_TONES as TONES } from './og-theme.ts';
import { element, svgText } from './svg-text.ts';

/** A promise chart as the markup of a picture: no links, and colours of its own. */
export const drawOgChart = (chart: PromiseChart): string =>
  [
    drawGround(chart),
    ...chart.lines.map((line) => drawStretches(line, chart.fontSize)),
    ...chart.labels.flatMap(({ leader }) =>
      leader
        ? [
            element('path', {
              d: `M ${leader.from.x} ${leader.from.y} L ${leader.to.x} ${leader.to.y}`,
              stroke: COLOURS.muted,
            }),
          ]
        : [],
    ),
    ...chart.lines.flatMap((line) => line.marks.map((mark) => drawMark(mark, line))),
    ...chart.labels.map((label) => drawLabel(label, chart.fontSize)),
  ].join('');

const drawGround = ({
  plot,
  wash,
  diagonal,
  saidTicks,
  promisedTicks,
  fontSize,
  axisBreak,
}: PromiseChart): string => {
  const style = { size: fontSize * 0.9, weight: 400, colour: COLOURS.muted } as const;
  const slope = (plot.right - plot.left) / (plot.bottom - plot.top);
  return [
    element('path', { d: wash, fill: COLOURS.wash }),
    ...promisedTicks.map(({ at, label }) =>
      [
        element('path', {
          d: `M ${plot.left} ${at} H ${plot.left + (at - plot.top) * slope}`,
          stroke: COLOURS.rule,
        }),
        svgText(label, plot.left - fontSize * 0.5, at + fontSize * 0.32, { ...style, anchor: 'end' }),
      ].join(''),
    ),
    ...saidTicks.map(({ at, label }) =>
      svgText(label, at, plot.bottom + fontSize * 1.35, { ...style, anchor: 'middle' }),
    ),
    element('path', {
      d: `M ${diagonal.from.x} ${diagonal.from.y} L ${diagonal.to.x} ${diagonal.to.y}`,
      stroke: COLOURS.ink,
      'stroke-width': fontSize * 0.1,
      'stroke-dasharray': `0.1 ${fontSize * 0.35}`,
      'stroke-linecap': 'round',
    }),
    ...[axisBreak?.said, axisBreak?.promised].flatMap((band) => (band ? [drawBox(band, COLOURS.paper)] : [])),
  ].join('');
};

const drawBox = ({ left, top, right, bottom }: Box, fill: string): string =>
  element('rect', { x: left, y: top, width: right - left, height: bottom - top, fill });

const drawStretches = ({ stretches, tone }: ChartLine, fontSize: number): string =>
  stretches
    .map(({ kind, from, to }) => {
      const isPast = kind === 'past';
      return element('path', {
        d: `M ${from.x} ${from.y} L ${to.x} ${to.y}`,
        stroke: TONES[tone],
        'stroke-width': fontSize * (isPast ? 0.13 : 0.2),
        'stroke-linecap': isPast ? 'butt' : 'round',
        'stroke-dasharray': isPast ? `${fontSize * 0.36} ${fontSize * 0.28}` : undefined,
      });
    })
    .join('');

const HOLLOW = { fill: COLOURS.paper, 'stroke-width': 3 } as const;

const drawMark = ({ kind, path, bar, openPath, isOver = false }: ChartMark, { tone }: ChartLine): string => {
  const stroke = TONES[tone];
  const box = bar && {
    ...{ x: bar.left, y: bar.top, width: bar.right - bar.left, height: bar.bottom - bar.top },
    rx: (bar.right - bar.left) / 2,
  };
  return [
    box ? element('rect', { ...box, ...HOLLOW, stroke }) : '',
    drawShape(kind, path, stroke, isOver),
    openPath ? element('path', { d: openPath, fill: 'none', stroke, 'stroke-width': 3 }) : '',
  ].join('');
};

const drawShape = (kind: ChartMark['kind'], d: string, tone: string, isOver: boolean): string => {
  switch (kind) {
    case 'said':
    case 'restated':
      return element('path', { d, fill: tone, stroke: COLOURS.paper, 'stroke-width': 1.5 });
    case 'hindsight':
      return element('path', { d, ...HOLLOW, stroke: tone });
    case 'came-true':
      return (
        element('path', { d, fill: COLOURS.paper, stroke: COLOURS.paper, 'stroke-width': 4 }) +
        element('path', { d, fill: TONES.outcome, 'fill-rule': 'evenodd' })
      );
    case 'paused':
    case 'lost':
    case 'cancelled':
    case 'superseded': {
      const cross = { d, fill: 'none', 'stroke-linecap': 'round' } as const;
      return (
        (isOver ? '' : element('path', { ...cross, stroke: COLOURS.paper, 'stroke-width': 10 })) +
        element('path', { ...cross, stroke: COLOURS.ink, 'stroke-width': 4.5 })
      );
    }
    default:
      return kind satisfies never;
  }
};

const drawLabel = ({ kind, tone, align, lines }: ChartLabel, fontSize: number): string =>
  lines
    .map(({ text, isStrong, x, y }) => {
      const isToned = isStrong && kind !== 'end';
      const colour = isToned ? TONES[tone] : isStrong ? COLOURS.ink : COLOURS.muted;
      const style = { size: fontSize, weight: isStrong ? 700 : 400, colour, anchor: align } as const;
      return svgText(text, x, y, { ...style, halo: COLOURS.paper });
    })
    .join('');

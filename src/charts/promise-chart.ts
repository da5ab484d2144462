import type { Day } from '../domain/dates/day.ts';
import type { Vocabulary } from '../domain/model/vocabulary.ts';
import type { VanguardRecord } from '../domain/record/record.ts';
import type { Box } from './boxes.ts';
import { buildKey } from './chart-key.ts';
import { layLabels } from './chart-labels.ts';
import { drawLine, locateSteps, type LineSetting, type MarkSizes } from './chart-lines.ts';
import { buildGroup, stripTicks } from './chart-rows.ts';
import { buildScale, yearsAround, yearTicks, type ChartScale, type YearRange } from './chart-scale.ts';
import { selectSeries, type ChartSeries } from './chart-series.ts';
import type { PromiseChart } from './chart-types.ts';
import { draftDayItself, draftLabels, type LabelDraft } from './label-drafts.ts';
import { promiseWords } from './chart-words.ts';
import { barOf } from './promise-levels.ts';

export type { PromiseChart } from './chart-types.ts';

export interface PromiseChartInput {
  readonly vanguard: VanguardRecord;
  readonly vocabulary: Vocabulary;
  /** Today, or the day to look back to: how far a promise that is still open goes on. */
  readonly asOf: Day;
  /** `small` for charts side by side; `full` if absent. */
  readonly size?: 'full' | 'small';
  /** The years of both axes; without it those of this vanguard. Charts that stand side by side share one. */
  readonly years?: YearRange;
}

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly plot: Box;
  /** Where labels may stand. */
  readonly frame: Box;
  readonly sizes: MarkSizes;
}

/** Room around the plot, in units of the drawing. */
const FULL = { top: 30, below: 54, perYear: 74, least: 280, most: 560 } as const;

/** A full chart of few years is lower, so that a month is never stretched without need. */
const layoutOf = (size: 'full' | 'small', years: YearRange): Layout => {
  if (size === 'small') return SMALL;
  const wanted = (years.to - years.from) * FULL.perYear;
  const bottom = FULL.top + Math.min(Math.max(wanted, FULL.least), FULL.most);
  return {
    width: 860,
    height: bottom + FULL.below,
    fontSize: 14,
    plot: { left: 50, top: FULL.top, right: 830, bottom },
    frame: { left: 56, top: 22, right: 858, bottom: bottom - 4 },
    sizes: { said: 5.2, end: 6.5, cameTrue: 8.5, hit: 13, lane: 5 },
  };
};

const SMALL: Layout = {
  width: 340,
  height: 256,
  fontSize: 12.5,
  plot: { left: 42, top: 10, right: 326, bottom: 228 },
  frame: { left: 46, top: 2, right: 338, bottom: 226 },
  sizes: { said: 4, end: 5, cameTrue: 6.5, hit: 12, lane: 3.5 },
};

/** The years that hold every headline promise of these vanguards, so that their charts can share them. */
export const sharedYears = (
  vanguards: readonly VanguardRecord[],
  vocabulary: Vocabulary,
  asOf: Day,
): YearRange =>
  yearsOf(
    vanguards.flatMap((one) => selectSeries(one, vocabulary, asOf)),
    asOf,
  );

/** The promise chart of one vanguard: its headline milestones, when each was said against when it was promised for. */
export const buildPromiseChart = ({
  vanguard,
  vocabulary,
  asOf,
  size = 'full',
  years,
}: PromiseChartInput): PromiseChart => {
  const series = selectSeries(vanguard, vocabulary, asOf);
  const range = years ?? yearsOf(series, asOf);
  const layout = layoutOf(size, range);
  const scale = buildScale(range, layout.plot);
  const drawn = series.map((one, index) => {
    const setting = settingOf(index, series.length, layout, scale, asOf);
    return { one, line: drawLine(one, setting), points: locateSteps(one, setting) };
  });
  const lines = drawn.map(({ line }) => line);
  const drafts = drawn.flatMap((each) =>
    draftLabels({
      ...each,
      record: vanguard,
      vocabulary,
      asOf,
      isAlone: series.length === 1,
      isBrief: size === 'small',
    }),
  );
  const { width, height, fontSize, plot, frame } = layout;
  return {
    id: `promise-chart-${vanguard.vanguard.id}-${size}`,
    title: `${vanguard.vanguard.name}: what was promised, and when`,
    description: describe(series),
    isEmpty: series.length === 0,
    ...{ size, width, height, fontSize, plot },
    wash: `M ${plot.left} ${plot.top} L ${plot.right} ${plot.bottom} L ${plot.left} ${plot.bottom} Z`,
    diagonal: { from: { x: plot.left, y: plot.top }, to: { x: plot.right, y: plot.bottom } },
    saidTicks: yearTicks(range, scale.x, fontSize * 3.4),
    promisedTicks: yearTicks(range, scale.y, fontSize * 1.8),
    lines,
    ...layLabels(
      [...drafts, ...(lines.length > 0 ? dayItself(size, scale) : [])],
      lines,
      scale,
      frame,
      fontSize,
    ),
    key: buildKey(lines),
    stripTicks: stripTicks(range),
    groups: series.map((one) => buildGroup(one, range, asOf)),
  };
};

const settingOf = (
  index: number,
  count: number,
  { sizes }: Layout,
  scale: ChartScale,
  asOf: Day,
): LineSetting => ({
  scale,
  sizes,
  shift: (index - (count - 1) / 2) * sizes.lane,
  asOf,
});

const yearsOf = (series: readonly ChartSeries[], asOf: Day): YearRange =>
  yearsAround(
    series.flatMap(({ series: { steps, outcomes }, ends }) => [
      ...steps.flatMap(({ reported, date }) => [reported.latest, barOf(date).from, barOf(date).to]),
      ...outcomes.flatMap(({ date }) => [date.span.earliest, date.span.latest]),
      ...ends.map(({ reported }) => reported.latest),
    ]),
    asOf,
  );

/** The name of the diagonal, wherever along it there is room. */
const dayItself = (size: 'full' | 'small', { plot }: ChartScale): readonly LabelDraft[] => {
  if (size === 'small') return [];
  const anchors = [0.08, 0.92, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2].map((share) => ({
    x: plot.left + (plot.right - plot.left) * share,
    y: plot.top + (plot.bottom - plot.top) * share,
  }));
  return [draftDayItself(anchors)];
};

/** What the chart shows, in a sentence or two for those who don't see it; the table has all of it. */
const describe = (series: readonly ChartSeries[]): string => {
  const parts = series.map((one) => {
    const [first] = one.series.steps;
    const slips = one.series.steps.filter(({ change }) => change?.verdict === 'later').length;
    const times = slips === 1 ? 'put back once' : `put back ${slips} times`;
    const name = one.track ? `${one.name}, ${one.track}` : one.name;
    return first
      ? `${name}: first ${promiseWords(first.date)}${slips > 0 ? `, ${times}` : ''}.`
      : `${name}: no date before it happened.`;
  });
  const axes = 'From left to right: when a date was said. From top to bottom: when it was promised for.';
  return [axes, ...parts].join(' ');
};

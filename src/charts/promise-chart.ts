import type { Day } from '../domain/dates/day.ts';
import type { Vocabulary } from '../domain/model/vocabulary.ts';
import { findBreak } from './chart-break.ts';
import { describeChart } from './chart-description.ts';
import { buildKey } from './chart-key.ts';
import { layLabels } from './chart-labels.ts';
import { layOut, type ChartLayout, type ChartSize } from './chart-layout.ts';
import { drawLine, locateSteps } from './chart-lines.ts';
import { buildGroup, stripTicks } from './chart-rows.ts';
import { buildRowsKey } from './rows-key.ts';
import { buildScale, yearTicks, type ChartScale, type YearRange } from './chart-scale.ts';
import { selectSeries, type ChartRecord } from './chart-series.ts';
import type { PromiseChart } from './chart-types.ts';
import { yearsOf, yearsWithBreak } from './chart-years.ts';
import { joinOpenEnds } from './join-open-ends.ts';
import { shiftOf, type LineSetting } from './line-setting.ts';
import type { LabelDraft } from './draft-lines.ts';
import { draftDayItself, draftLabels } from './label-drafts.ts';

export type { PromiseChart } from './chart-types.ts';

interface PromiseChartInput {
  readonly vanguard: ChartRecord;
  readonly vocabulary: Vocabulary;
  /** Today, or the day to look back to: how far a promise that is still open goes on. */
  readonly asOf: Day;
  /** `full` if absent. */
  readonly size?: ChartSize;
  /** The years of both axes; without it those of this vanguard. Charts that stand side by side share one. */
  readonly years?: YearRange;
}

/** The years that hold every headline promise of these vanguards, so that their charts can share them. */
export const sharedYears = (
  vanguards: readonly ChartRecord[],
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
  const range = years ?? yearsWithBreak(series, asOf);
  const unbroken = { from: range.from, to: range.to };
  const layout = layOut(size, range);
  const scale = buildScale(range, layout.plot);
  const drawn = series.map((one, index) => {
    const setting = settingOf(index, series.length, layout, scale, asOf);
    return { one, line: drawLine(one, setting), points: locateSteps(one, setting) };
  });
  const groups = series.map((one) => buildGroup(one, unbroken, asOf));
  const axisBreak = findBreak(scale);
  const lines = drawn.map(({ line }) => line);
  const drafts = drawn.flatMap((each) =>
    draftLabels({
      ...each,
      record: vanguard,
      vocabulary,
      asOf,
      isAlone: series.length === 1,
      isNameShared: series.some((other) => other !== each.one && other.name === each.one.name),
      detail: layout.detail,
    }),
  );
  const { width, height, fontSize, plot, frame, detail } = layout;
  return {
    id: `promise-chart-${vanguard.vanguard.id}-${size}`,
    title: `${vanguard.vanguard.name}: what was promised, and when`,
    description: describeChart(series),
    isEmpty: series.length === 0,
    ...{ size, width, height, fontSize, plot },
    wash: `M ${plot.left} ${plot.top} L ${plot.right} ${plot.bottom} L ${plot.left} ${plot.bottom} Z`,
    diagonal: { from: { x: plot.left, y: plot.top }, to: { x: plot.right, y: plot.bottom } },
    saidTicks: yearTicks(range, scale.x, fontSize * 3.4),
    promisedTicks: yearTicks(range, scale.y, fontSize * 1.8),
    lines,
    ...layLabels(
      [...joinOpenEnds(drafts), ...(lines.length > 0 && detail === 'full' ? dayItself(scale) : [])],
      lines,
      scale,
      frame,
      fontSize,
    ),
    key: buildKey(lines, series),
    rowsKey: buildRowsKey(groups),
    ...(axisBreak && { axisBreak }),
    stripTicks: stripTicks(unbroken),
    groups,
  };
};

const settingOf = (
  index: number,
  count: number,
  { sizes }: ChartLayout,
  scale: ChartScale,
  asOf: Day,
): LineSetting => ({
  scale,
  sizes,
  shift: shiftOf(index, count, sizes, scale.slope),
  asOf,
});

/** The name of the diagonal, wherever along it there is room. */
const dayItself = ({ plot }: ChartScale): readonly LabelDraft[] => {
  const anchors = [0.08, 0.92, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2].map((share) => ({
    x: plot.left + (plot.right - plot.left) * share,
    y: plot.top + (plot.bottom - plot.top) * share,
  }));
  return [draftDayItself(anchors)];
};

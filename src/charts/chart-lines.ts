import { saidDateWords, spanWords } from '../domain/dates/date-words.ts';
import type { Outcome } from '../domain/forecasts/series.ts';
import type { Point } from './boxes.ts';
import type { ChartSeries } from './chart-series.ts';
import type { ChartLine, ChartMark, ChartStretch } from './chart-types.ts';
import { changeWords, lowerFirst, outcomeWords, promiseWords } from './chart-words.ts';
import { drawChevron, drawCircle, drawTickedDisc } from './mark-shapes.ts';
import { endMarks, entryHref, makeMark, nameOf } from './end-marks.ts';
import { place, type LineSetting, type StepPoint } from './line-setting.ts';
import { barOf, middleOf, promisesInForce } from './promise-levels.ts';

/** Below this many units a change of level is less than a line is thick, and is not drawn. */
const LEAST_MOVE = 4;

export const locateSteps = ({ series }: ChartSeries, setting: LineSetting): readonly StepPoint[] => {
  let before: number | undefined;
  return promisesInForce(series).map((inForce, index) => {
    const step = series.steps[index] ?? inForce;
    const at = place(step.reported.latest, middleOf(barOf(inForce.date)), setting);
    const isTaken =
      step.change !== undefined && step.change.verdict !== 'later' && step.change.verdict !== 'earlier';
    const y = isTaken && before !== undefined && Math.abs(before - at.y) < LEAST_MOVE ? before : at.y;
    before = y;
    return { step, x: at.x, y };
  });
};

/** Draws one series: its stretches from report to report, and a mark for each report that leads to its entry. */
export const drawLine = (one: ChartSeries, setting: LineSetting): ChartLine => {
  const points = locateSteps(one, setting);
  const steps = points.map((point) => stepMark(one, point, setting));
  const restated = restatedMarks(one, points, setting);
  const outcomes = one.series.outcomes.map((outcome) => outcomeMark(one, outcome, setting));
  const ends = endMarks(one, points, setting);
  const tail = outcomes[0]?.at ?? ends.at(-1)?.at ?? openEnd(points.at(-1), setting);
  return {
    id: one.id,
    name: one.name,
    tone: one.tone,
    stretches: joinPoints([...points, ...(tail ? [tail] : [])], setting),
    marks: [...restated, ...steps, ...ends, ...outcomes],
  };
};

const openEnd = (last: StepPoint | undefined, { scale, asOf }: LineSetting): Point | undefined =>
  last && { x: Math.max(last.x, scale.x(asOf)), y: last.y };

const joinPoints = (points: readonly Point[], setting: LineSetting): readonly ChartStretch[] =>
  points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    const corner = { x: Math.max(to.x, from.x), y: from.y };
    const moved: readonly ChartStretch[] =
      Math.abs(to.y - from.y) < 0.05 || to.x < from.x ? [] : [{ kind: 'moved', from: corner, to }];
    return to.x < from.x ? [] : [...levelStretches(from, corner, setting), ...moved];
  });

/** A level run is whole up to the day itself, and dashed past it. */
const levelStretches = (from: Point, to: Point, { scale, shift }: LineSetting): readonly ChartStretch[] => {
  if (to.x - from.x < 0.05) return [];
  const itself = scale.plot.left + (from.y - shift.y - scale.plot.top) / scale.slope + shift.x;
  const split = { x: Math.min(Math.max(itself, from.x), to.x), y: from.y };
  const stretches: readonly ChartStretch[] = [
    { kind: 'held', from, to: split },
    { kind: 'past', from: split, to },
  ];
  return stretches.filter((stretch) => stretch.to.x - stretch.from.x > 0.05);
};

const stepMark = (one: ChartSeries, { step, x, y }: StepPoint, setting: LineSetting): ChartMark => {
  const { scale, sizes, shift } = setting;
  const said = spanWords(step.reported);
  const lead = step.isHindsight ? `known only by ${said}, once it was lost:` : `said ${said}:`;
  const change = step.change ? `, ${changeWords(step)}` : '';
  const { from, to } = barOf(step.date);
  const [top, bottom] = [scale.y(from), scale.y(to + 1)].map((edge) => edge + shift.y);
  const isLong = top !== undefined && bottom !== undefined && bottom - top > sizes.said * 2.4;
  const half = sizes.said * 0.75;
  return {
    id: step.id,
    kind: step.isHindsight ? 'hindsight' : 'said',
    at: { x, y },
    path: one.drawShape({ x, y }, sizes.said),
    ...(isLong && { bar: { left: x - half, right: x + half, top, bottom } }),
    ...(step.date.qualifier === 'not-before' && {
      openPath: drawChevron({ x, y: y + sizes.said * 1.9 }, sizes.said * 0.8),
    }),
    hitRadius: sizes.hit,
    href: entryHref(step.claims[0]?.entry ?? ''),
    name: `${nameOf(one)}, ${lead} ${promiseWords(step.date)}${change}`,
  };
};

/** Later reports that said the same: small dots on the level run, none where another mark already is. */
const restatedMarks = (
  one: ChartSeries,
  points: readonly StepPoint[],
  setting: LineSetting,
): readonly ChartMark[] => {
  const { sizes } = setting;
  const taken = points.map(({ x }) => x);
  return one.series.steps
    .flatMap((step) => step.claims.slice(1).map((claim) => ({ claim, date: step.date })))
    .toSorted((a, b) => a.claim.reported.latest - b.claim.reported.latest)
    .flatMap(({ claim, date }) => {
      const level = points.findLast(({ step }) => step.reported.latest <= claim.reported.latest);
      const x = place(claim.reported.latest, 0, setting).x;
      if (!level || taken.some((other) => Math.abs(other - x) < sizes.said * 1.8)) return [];
      taken.push(x);
      const at = { x, y: level.y };
      const name = `${nameOf(one)}, said again ${spanWords(claim.reported)}: ${promiseWords(date)}`;
      return [
        makeMark('restated', claim.id, at, drawCircle(at, sizes.said * 0.68), claim.entry, name, setting),
      ];
    });
};

const outcomeMark = (one: ChartSeries, outcome: Outcome, setting: LineSetting): ChartMark => {
  const day = middleOf(barOf(outcome.date));
  const { scale, shift } = setting;
  // On the diagonal itself, wherever its line is drawn.
  const at = { x: scale.x(day) + shift.x, y: scale.y(day) + shift.x * scale.slope };
  const [claim] = outcome.claims;
  const promise = one.series.inForce?.date;
  const name = `${nameOf(one)}: ${lowerFirst(outcomeWords(outcome, promise))}, ${saidDateWords(outcome.date)}`;
  return makeMark(
    'came-true',
    claim?.id ?? '',
    at,
    drawTickedDisc(at, setting.sizes.cameTrue),
    claim?.entry ?? '',
    name,
    setting,
  );
};

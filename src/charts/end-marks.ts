import { spanWords } from '../domain/dates/date-words.ts';
import type { EntryId } from '../domain/model/ids.ts';
import type { Point } from './boxes.ts';
import { place, type LineSetting, type StepPoint } from './line-setting.ts';
import type { ChartSeries } from './chart-series.ts';
import type { ChartMark, MarkKind } from './chart-types.ts';
import { endWords, lowerFirst } from './chart-words.ts';
import { drawCross, drawPause, round } from './mark-shapes.ts';

export const entryHref = (entry: EntryId): string => `/entries/${entry}/`;

export const nameOf = ({ name, track }: ChartSeries): string =>
  track ? `${name} (${lowerFirst(track)})` : name;

/** Room between a mark and the bars of a pause at either side of it. */
const FLANK = 4;

/**
 * What ended a series, each at the day of its report and at the level that held then: marks reported together stand over one
 * another, a cross through a ring, and the two bars of a pause at either side of both.
 */
export const endMarks = (
  one: ChartSeries,
  points: readonly StepPoint[],
  setting: LineSetting,
): readonly ChartMark[] => {
  const { end, said } = setting.sizes;
  const [last] = points.slice(-1);
  if (!last) return [];
  const places = one.ends.map((ended) => {
    const { latest } = ended.reported;
    const level = points.findLast(({ step }) => step.reported.latest <= latest) ?? last;
    return { ended, at: { x: place(latest, 0, setting).x, y: level.y } };
  });
  const crosses = places.filter(({ ended }) => ended.kind !== 'paused');
  return places.map(({ ended, at }) => {
    const isOnCross = ended.kind === 'paused' && crosses.some((other) => areTogether(other.at, at, 2 * end));
    const isOnStep = points.some((point) => areTogether(point, at, said + end));
    const flank = isOnCross ? end + FLANK : isOnStep ? said + FLANK : undefined;
    const name = `${nameOf(one)}: ${lowerFirst(endWords(ended))}, ${spanWords(ended.reported)}`;
    const path = ended.kind === 'paused' ? drawPause(at, end, flank) : drawCross(at, end);
    const drawn = makeMark(ended.kind, ended.id, at, path, ended.entry, name, setting);
    return isOnCross || isOnStep ? { ...drawn, isOver: true } : drawn;
  });
};

const areTogether = (a: Point, b: Point, within: number): boolean =>
  Math.abs(a.x - b.x) < within && Math.abs(a.y - b.y) < within;

export const makeMark = (
  kind: MarkKind,
  id: string,
  at: Point,
  path: string,
  entry: EntryId,
  name: string,
  { sizes }: LineSetting,
): ChartMark => ({
  id,
  kind,
  at: { x: round(at.x), y: round(at.y) },
  path,
  hitRadius: sizes.hit,
  href: entryHref(entry),
  name,
});

import type { ChartLine, KeyItem } from './chart-types.ts';
import type { ChartSeries } from './chart-series.ts';
import { lowerFirst } from './chart-words.ts';
import { drawCircle, drawCross, drawPause, drawTickedDisc } from './mark-shapes.ts';

/** The middle of a key's little drawing, which is 28 by 16. */
const AT = { x: 14, y: 8 };

const MARKS: readonly KeyItem[] = [
  { kind: 'said', path: drawCircle(AT, 4.5), label: 'a date given in public' },
  { kind: 'hindsight', path: drawCircle(AT, 4.5), label: 'a date known only once it was lost' },
  { kind: 'imprecise', path: 'M 11 5 a 3 3 0 0 1 6 0 v 6 a 3 3 0 0 1 -6 0 Z', label: 'some day within' },
  { kind: 'came-true', path: drawTickedDisc(AT, 7), label: 'it happened' },
  { kind: 'paused', path: drawPause(AT, 4.5), label: 'paused' },
];
const END: KeyItem = { kind: 'lost', path: drawCross(AT, 5), label: 'a promise ended' };
const PAST: KeyItem = { kind: 'past', path: 'M 1 8 L 27 8', label: 'past its own day' };

/** The shape and the colour of each line where there are several, then what the marks mean; what the chart doesn't use has no place in its key. */
export const buildKey = (lines: readonly ChartLine[], series: readonly ChartSeries[]): readonly KeyItem[] => [
  ...(series.length > 1 ? series.map(keyOfLine) : []),
  ...keyOfMarks(lines),
];

/** One key for charts that stand side by side, whose lines are named in each. */
export const buildSharedKey = (
  charts: readonly { readonly lines: readonly ChartLine[] }[],
): readonly KeyItem[] => keyOfMarks(charts.flatMap(({ lines }) => lines));

const keyOfLine = ({ name, track, tone, drawShape }: ChartSeries): KeyItem => ({
  kind: 'line',
  tone,
  path: drawShape(AT, 4.5),
  label: track ? `${name}, ${lowerFirst(track)}` : name,
});

const keyOfMarks = (lines: readonly ChartLine[]): readonly KeyItem[] => {
  const marks = lines.flatMap((line) => line.marks);
  const kinds = new Set<KeyItem['kind']>(marks.map(({ kind }) => kind));
  if (marks.some(({ bar }) => bar)) kinds.add('imprecise');
  const hasEnd = (['lost', 'cancelled', 'superseded'] as const).some((kind) => kinds.has(kind));
  const hasPast = lines.some(({ stretches }) => stretches.some(({ kind }) => kind === 'past'));
  return [
    ...MARKS.filter(({ kind }) => kinds.has(kind)),
    ...(hasEnd ? [END] : []),
    ...(hasPast ? [PAST] : []),
  ];
};

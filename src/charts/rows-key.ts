import type { ChartRow, ChartStrip } from './chart-rows.ts';
import { drawCircle, drawCross, drawPause, drawTickedDisc } from './mark-shapes.ts';

/** One line of the key of the narrow drawing. */
export interface RowsKeyItem {
  readonly kind: ChartStrip['markKind'] | 'said' | 'bar';
  readonly path: string;
  readonly label: string;
}

/** The middle of a key's little drawing, which is 28 by 16. */
const AT = { x: 14, y: 8 };

const MARKS: readonly RowsKeyItem[] = [
  { kind: 'said', path: drawCircle(AT, 3), label: 'the day on which a date was given' },
  { kind: 'promised', path: drawCircle(AT, 5), label: 'the day that was promised' },
  {
    kind: 'bar',
    path: 'M 7 3.5 h 14 a 4.5 4.5 0 0 1 0 9 h -14 a 4.5 4.5 0 0 1 0 -9 Z',
    label: 'some day within',
  },
  { kind: 'hindsight', path: drawCircle(AT, 5), label: 'a day known only once it was lost' },
  { kind: 'came-true', path: drawTickedDisc(AT, 7), label: 'it happened' },
  { kind: 'paused', path: drawPause(AT, 4.5), label: 'paused' },
  { kind: 'lost', path: drawCross(AT, 5), label: 'a promise ended' },
];

/** What the marks of these rows mean; a mark that they don't use has no place in their key. */
export const buildRowsKey = (
  groups: readonly { readonly rows: readonly ChartRow[] }[],
): readonly RowsKeyItem[] => {
  const strips = groups.flatMap(({ rows }) => rows.map(({ strip }) => strip));
  const kinds = new Set(strips.map(keyKindOf));
  return MARKS.filter(({ kind }) =>
    kind === 'said'
      ? strips.some(({ saidPath }) => saidPath !== undefined)
      : kind === 'bar'
        ? strips.some(({ bar }) => bar)
        : kinds.has(kind),
  );
};

const keyKindOf = ({ markKind, bar }: ChartStrip): RowsKeyItem['kind'] => {
  if (markKind === 'cancelled' || markKind === 'superseded') return 'lost';
  return bar && markKind === 'promised' ? 'bar' : markKind;
};

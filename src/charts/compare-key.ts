import type { LaneMarkKind } from './compare-types.ts';
import { drawCircle, drawCross, drawTickedDisc } from './mark-shapes.ts';

/** The middle of a key's little drawing, which is 28 by 16. */
const AT = { x: 14, y: 8 };

/** What the marks of the lanes mean. */
export const LANES_KEY: readonly {
  readonly kind: LaneMarkKind;
  readonly path: string;
  readonly label: string;
}[] = [
  { kind: 'promised', path: drawCircle(AT, 5), label: 'a day that was promised; a bar is some day within' },
  { kind: 'hindsight', path: drawCircle(AT, 5), label: 'a day known only once it was lost' },
  { kind: 'ended', path: drawCross(AT, 5), label: 'the last day promised, then given up' },
  { kind: 'came-true', path: drawTickedDisc(AT, 7), label: 'the day on which it happened' },
];

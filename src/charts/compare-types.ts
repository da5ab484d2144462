import type { Point, Segment, Box } from './boxes.ts';
import type { Tick } from './chart-scale.ts';
import type { Tone } from './chart-types.ts';

/** What a mark of a lane says; each has a shape of its own. `ended` is a promise that was given up. */
export type LaneMarkKind = 'promised' | 'hindsight' | 'ended' | 'came-true';

export interface LaneMark {
  readonly id: string;
  readonly kind: LaneMarkKind;
  readonly at: Point;
  readonly path: string;
  /** From the earliest to the latest day of an imprecise date. */
  readonly bar?: Box;
  readonly href: string;
  /** A whole sentence. */
  readonly name: string;
}

/** One step of one place: its promises from left to right, and what became of the last. */
export interface LaneRow {
  readonly id: string;
  readonly name: string;
  readonly track: string;
  readonly tone: Tone;
  readonly nameAt: Point;
  readonly trackAt: Point;
  /** The faint line that the marks stand on. */
  readonly ground: Segment;
  /** From the first date to the last. */
  readonly reach?: Segment;
  readonly marks: readonly LaneMark[];
  readonly end: { readonly text: string; readonly at: Point; readonly align: 'start' | 'end' };
}

export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly nameAt: Point;
  /** The rule over the lane. */
  readonly top: number;
  readonly rows: readonly LaneRow[];
  /** What stands in place of the rows where there are none, clear of month 0. */
  readonly empty?: { readonly text: string; readonly at: Point };
}

export interface LanesChart {
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly Tick[];
  /** Where month 0 stands. */
  readonly zero?: number;
  readonly lanes: readonly Lane[];
}

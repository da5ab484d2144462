import type { Box, Point, Segment } from './boxes.ts';
import type { AxisBreak } from './chart-break.ts';
import type { ChartSize } from './chart-layout.ts';
import type { ChartRow } from './chart-rows.ts';
import type { RowsKeyItem } from './rows-key.ts';
import type { Tick } from './chart-scale.ts';

/** What a colour means; the same names as the tokens of the style sheet. `open` is plain ink. */
export type Tone = 'tender' | 'delay' | 'form' | 'approval' | 'outcome' | 'open';

/** What a mark says; each has a shape of its own, so that none rests on colour. */
export type MarkKind =
  'said' | 'restated' | 'hindsight' | 'came-true' | 'paused' | 'lost' | 'cancelled' | 'superseded';

export interface ChartMark {
  readonly id: string;
  readonly kind: MarkKind;
  readonly at: Point;
  /** The outline of the mark. */
  readonly path: string;
  /** An imprecise promise: from its earliest to its latest day. */
  readonly bar?: Box;
  /** The way down that a "not before" leaves open. */
  readonly openPath?: string;
  /** True where it lies over a mark of the same report, which it must not blot out. */
  readonly isOver?: boolean;
  readonly hitRadius: number;
  readonly href: string;
  /** What the link is called: a whole sentence. */
  readonly name: string;
}

/** A stretch of a line: `held` to the day itself, `past` beyond it, `moved` from one promise to the next. */
export interface ChartStretch extends Segment {
  readonly kind: 'held' | 'past' | 'moved';
}

export interface ChartLine {
  readonly id: string;
  readonly name: string;
  readonly tone: Tone;
  readonly stretches: readonly ChartStretch[];
  readonly marks: readonly ChartMark[];
}

interface LabelLine {
  readonly text: string;
  readonly isStrong: boolean;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
}

export interface ChartLabel {
  readonly id: string;
  /** `key`: a number that leads to a note, where there was no room for words. */
  readonly kind: 'name' | 'slip' | 'end' | 'outcome' | 'day-itself' | 'key';
  readonly tone: Tone;
  readonly align: 'start' | 'middle' | 'end';
  readonly lines: readonly LabelLine[];
  readonly box: Box;
  readonly leader?: Segment;
}

/** What a label says for which the drawing had only room for a number. */
export interface ChartNote {
  /** The label's. */
  readonly id: string;
  readonly number: number;
  readonly text: string;
}

/** One line of the key under the chart; only what the chart uses is there. */
export interface KeyItem {
  readonly kind: MarkKind | 'held' | 'past' | 'moved' | 'imprecise' | 'line';
  /** Of a line: its colour. */
  readonly tone?: Tone;
  readonly path: string;
  readonly label: string;
}

export interface PromiseChart {
  /** Unique on a page; made from the vanguard's id and the size. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly isEmpty: boolean;
  readonly size: ChartSize;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly plot: Box;
  /** The half in which a promise still lies ahead. */
  readonly wash: string;
  readonly diagonal: Segment;
  readonly saidTicks: readonly Tick[];
  readonly promisedTicks: readonly Tick[];
  readonly axisBreak?: AxisBreak;
  readonly lines: readonly ChartLine[];
  readonly labels: readonly ChartLabel[];
  /** In the order of their numbers, from 1; empty where all words found room. */
  readonly notes: readonly ChartNote[];
  readonly key: readonly KeyItem[];
  /** Of the narrow drawing, whose marks are others. */
  readonly rowsKey: readonly RowsKeyItem[];
  /** Year ticks of the narrow drawing, whose strips are `STRIP.width` wide. */
  readonly stripTicks: readonly Tick[];
  /** The same promises as text, grouped by milestone, for the table and the narrow drawing. */
  readonly groups: readonly ChartGroup[];
}

export interface ChartGroup {
  readonly id: string;
  readonly name: string;
  readonly track: string;
  readonly tone: Tone;
  /** Promises, then what ended them: for the narrow drawing. */
  readonly rows: readonly ChartRow[];
  /** One row a promise, with what became of it; an outcome that nobody had promised has a row of its own. */
  readonly tableRows: readonly ChartRow[];
}

import type { Day } from '../domain/dates/day.ts';
import type { Vocabulary } from '../domain/model/vocabulary.ts';
import type { ChartRecord } from './chart-series.ts';
import type { Point } from './boxes.ts';
import type { ChartSeries } from './chart-series.ts';
import type { ChartLabel, ChartLine, Tone } from './chart-types.ts';
import { lowerFirst } from './chart-words.ts';
import type { StepPoint } from './line-setting.ts';

export interface DraftLine {
  readonly text: string;
  readonly isStrong: boolean;
}

/** A label before it has a place. */
export interface LabelDraft {
  readonly id: string;
  readonly kind: Exclude<ChartLabel['kind'], 'key'>;
  /** The line that it belongs to; the diagonal's own label has none. */
  readonly owner?: string;
  readonly tone: Tone;
  /** Where it may stand: near the first if it can be. */
  readonly anchors: readonly Point[];
  readonly reach?: number;
  readonly worth?: number;
  /** What it may say, the fullest first. */
  readonly forms: readonly (readonly DraftLine[])[];
  /** Of a line that is still open: how it stands, without its name. */
  readonly words?: string;
  /** The whole of it as one text, for when there is only room for a number. */
  readonly note: string;
}

export const strong = (text: string): DraftLine => ({ text, isStrong: true });
export const plain = (text: string): DraftLine => ({ text, isStrong: false });

export interface DrawnSeries {
  readonly one: ChartSeries;
  readonly line: ChartLine;
  readonly points: readonly StepPoint[];
  readonly record: ChartRecord;
  readonly vocabulary: Vocabulary;
  readonly asOf: Day;
  /** Whether the chart has no other line. */
  readonly isAlone: boolean;
  /** Whether a line of another track has the same name, so that labels must name the track. */
  readonly isNameShared: boolean;
}

export interface DraftInput extends DrawnSeries {
  /** Says no more than names, sizes and ends. */
  readonly isBrief: boolean;
}

/** Points at these shares of the way from one to another. */
export const along = (from: Point, to: Point, shares: readonly number[]): readonly Point[] =>
  shares.map((share) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }));

export const withTrack = ({ name, track }: ChartSeries): string =>
  track ? `${name}, ${lowerFirst(track)}` : name;

/** The name of a line, with that of its track where the name alone could be another's. */
export const nameLines = (
  { one, isNameShared }: DraftInput,
  line: (text: string) => DraftLine,
): readonly DraftLine[] =>
  isNameShared && one.track ? [line(one.name), plain(one.track)] : [line(one.name)];

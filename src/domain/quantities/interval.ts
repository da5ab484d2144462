/** A closed range of numbers; `max` is Infinity for “over”. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

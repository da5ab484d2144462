import type { DayRange } from '../domain/forecasts/slip.ts';

/** A bar of the time still to go, on a scale of 0 to 100. */
export interface HorizonBar {
  /** Up to here the time is sure. */
  readonly sure: number;
  /** Up to here the dates leave it open. */
  readonly possible: number;
  /** True where no end was given. */
  readonly isOpen: boolean;
}

/** `longest` days fill the bar. What is longer, or has no end, stops at the edge. */
export const horizonBar = ({ min, max }: DayRange, longest: number): HorizonBar => {
  const scale = (days: number): number => Math.min(100, Math.round((days / longest) * 1000) / 10);
  return {
    sure: scale(min),
    possible: scale(Number.isFinite(max) ? max : min),
    isOpen: !Number.isFinite(max),
  };
};

import type { Entry } from '../model/entry.ts';

/** How much of its sources a record rests on: what was read whole, and what in its opening only. */
export interface ReadingExtent {
  readonly whole: number;
  readonly opening: number;
}

export const countReading = (entries: readonly Entry[]): ReadingExtent => {
  const whole = entries.filter(({ source }) => source.extent === 'whole').length;
  return { whole, opening: entries.length - whole };
};

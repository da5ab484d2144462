import { expect, it } from 'vitest';
import { horizonBar } from '../../../src/charts/horizon-bar.ts';

it.each([
  [
    { min: 200, max: 400 },
    { sure: 25, possible: 50, isOpen: false },
  ],
  [
    { min: 0, max: 800 },
    { sure: 0, possible: 100, isOpen: false },
  ],
  [
    { min: 600, max: Infinity },
    { sure: 75, possible: 75, isOpen: true },
  ],
  [
    { min: 900, max: 1000 },
    { sure: 100, possible: 100, isOpen: false },
  ],
])('a bar of %j days on a scale of 800 is %j', (days, bar) => {
  expect(horizonBar(days, 800)).toEqual(bar);
});

import { expect, test } from 'vitest';
import { toDay } from '../../../../src/domain/dates/day.ts';
import { isPagedByYear, pageOfEvent } from '../../../../src/domain/record/timeline-pages.ts';

const event = { sortDay: toDay({ year: 2017, month: 6, day: 9 }) };
const events = (count: number) => Array.from({ length: count }, () => event);

test.each([
  [150, false, ''],
  [151, true, 'timeline/2017/'],
])('of %i events, paged by year: %s', (count, isPaged, page) => {
  expect(isPagedByYear(events(count))).toBe(isPaged);
  expect(pageOfEvent(event, events(count))).toBe(page);
});

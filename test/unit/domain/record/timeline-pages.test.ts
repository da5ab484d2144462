import { expect, it, test } from 'vitest';
import { toDay } from '../../../../src/domain/dates/day.ts';
import { isPagedByYear, pageOfEvent, timelinePages } from '../../../../src/domain/record/timeline-pages.ts';

const eventsOf = (year: number, count: number) =>
  Array.from({ length: count }, () => ({ sortDay: toDay({ year, month: 6, day: 9 }) }));

test.each([
  [150, false, []],
  [151, true, ['timeline/2017/', 'timeline/2018/', 'timeline/2018/2/']],
])('of %i events, paged by year: %s', (count, isPaged, pages) => {
  const events = [...eventsOf(2017, 50), ...eventsOf(2018, count - 50)];
  expect(isPagedByYear(events)).toBe(isPaged);
  expect(timelinePages(events).map(({ page }) => page)).toEqual(pages);
  const [first, last] = [events[0], events.at(-1)];
  expect(first && pageOfEvent(first, events)).toBe(pages[0] ?? '');
  expect(last && pageOfEvent(last, events)).toBe(pages.at(-1) ?? '');
});

it('a year of many events has pages of nearly the same size, and each event stands on one', () => {
  const events = eventsOf(2017, 301);
  const pages = timelinePages(events);
  expect(pages.map((page) => page.events.length)).toEqual([76, 75, 75, 75]);
  expect(pages.flatMap((page) => page.events)).toEqual(events);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createForesight } from '../../../src/search/client/foresight.ts';
import { EMPTY_SEARCH } from '../../../src/search/query-state.ts';

const LONG = 10_000;

const watch = (delay = 0) => {
  const asked: string[] = [];
  const foresight = createForesight({
    find: async ({ query }) => {
      asked.push(query);
      await new Promise((resolve) => setTimeout(resolve, delay));
      return { total: 50, shown: 20 };
    },
  });
  return {
    asked,
    stop: foresight.stop,
    type: (query: string) => foresight.expect({ ...EMPTY_SEARCH, query }),
  };
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a pause has the search made once', async () => {
  const { asked, type } = watch();
  for (const query of ['prov', 'provi', 'provider']) {
    type(query);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(LONG);
  expect(asked).toEqual(['provider']);
});

test.each(['pro', 'provider c', '', 'the “a”'])('%j is too short to be of use', async (query) => {
  const { asked, type } = watch();
  type(query);
  await vi.advanceTimersByTimeAsync(LONG);
  expect(asked).toEqual([]);
});

test('nothing is foreseen once the reader has asked', async () => {
  const { asked, type, stop } = watch();
  type('provider');
  stop();
  await vi.advanceTimersByTimeAsync(LONG);
  expect(asked).toEqual([]);
});

test('what is not asked for waits for no other that is not', async () => {
  const { asked, type } = watch(LONG);
  type('provider');
  await vi.advanceTimersByTimeAsync(1000);
  type('providers');
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toEqual(['provider']);
});

import { expect, test } from 'vitest';
import { remember } from '../../../src/search/client/engine/remember.ts';

const counted = (most?: number) => {
  const calls: string[] = [];
  const make = async (key: string): Promise<string> => {
    calls.push(key);
    if (key === 'broken') throw new Error(key);
    return Promise.resolve(`made ${key}`);
  };
  return { calls, get: remember(make, most) };
};

test('each is made once', async () => {
  const { calls, get } = counted();
  expect(await Promise.all([get('a'), get('b'), get('a')])).toEqual(['made a', 'made b', 'made a']);
  expect(calls).toEqual(['a', 'b']);
});

test('what failed is made again', async () => {
  const { calls, get } = counted();
  await expect(get('broken')).rejects.toThrow('broken');
  await expect(get('broken')).rejects.toThrow('broken');
  expect(calls).toHaveLength(2);
});

test('those are kept that were asked for last', async () => {
  const { calls, get } = counted(2);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
  expect(calls).toEqual(['a', 'b', 'c', 'b']);
});

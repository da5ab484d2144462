import { expect, test } from 'vitest';
import { createEarlyFiles } from '../../../src/search/client/engine/early-files.ts';

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
const textOf = (bytes: ArrayBuffer | undefined): string => new TextDecoder().decode(bytes);
const early = () =>
  createEarlyFiles(['/list', '/entry'], (file, bytes) =>
    Promise.resolve(bytesOf(`${file}: ${bytes ? textOf(bytes) : 'fetched'}`)),
  );

test('a file is had whether it is given before it is asked for or after', async () => {
  const files = early();
  files.give('/list', bytesOf('one'));
  expect(textOf(await files.find('/list'))).toBe('/list: one');
  const entry = files.find('/entry?ts=1');
  files.give('/entry', bytesOf('two'));
  expect(textOf(await entry)).toBe('/entry: two');
  expect(textOf(await files.find('/entry'))).toBe('/entry: two');
});

test('a file that could not be had is prepared from nothing', async () => {
  const files = early();
  files.give('/list', undefined);
  expect(textOf(await files.find('/list'))).toBe('/list: fetched');
});

test('a file of which nothing is known is not awaited, and one that is added is', async () => {
  const files = early();
  expect(files.find('/other')).toBeUndefined();
  files.give('/other', bytesOf('no'));
  files.add('/other', Promise.resolve(bytesOf('yes')));
  expect(textOf(await files.find('/other'))).toBe('yes');
});

test('whoever asks for a file that failed hears of it', async () => {
  const files = early();
  files.add('/broken', Promise.reject(new Error('gone')));
  await expect(files.find('/broken')).rejects.toThrow('gone');
});

import { expect, test } from 'vitest';
import { readSource } from '../../../src/tools/read-source.ts';
import { withTree } from '../../content/fault-tree.ts';

process.env['SOURCE_DATE_EPOCH'] ??= '1795305600';

test('content without an error becomes a source, with the files as written', async () => {
  await withTree([], async (dir) => {
    const { record } = await readSource(dir);
    expect(record.entries.map(({ id, title }) => [id, title])).toContainEqual([
      'alpha/2017-06-13-tender-issued',
      'Alpha puts its contract out to tender',
    ]);
  });
});

test.each([
  ['what the gate refuses', 'body-import', /body-import\.mdx:19:1 {2}A line that starts with “import”/],
  [
    'a fault between files',
    'unknown-milestone',
    /unknown-milestone\.mdx:17:18 {2}"contract-awrd" is not a milestone/,
  ],
])('content that nobody checked first is refused for %s, without a stack', async (_, fixture, told) => {
  await withTree([fixture], async (dir) => {
    await expect(readSource(dir)).rejects.toThrow(told);
    await expect(readSource(dir)).rejects.toMatchObject({ stack: '' });
  });
});

test('every fault is told, each of them once', async () => {
  await withTree(['body-import', 'unknown-milestone'], async (dir) => {
    const message = await readSource(dir).then(
      () => 'nothing',
      (error: unknown) => (error as Error).message,
    );
    expect(message.match(/\.mdx:\d+:\d+ {2}/g)).toHaveLength(2);
  });
});

import { expect, it } from 'vitest';
import { readBuiltFiles } from './support/built-pages.ts';
import { findHtmlFaults } from './support/html-faults.ts';

it('every page is valid HTML', { timeout: 240_000 }, async () => {
  expect(await findHtmlFaults(readBuiltFiles())).toEqual([]);
});

it('a fault in a page would be found', async () => {
  const html = '<p><div>A block in a paragraph</div></p>';
  expect(await findHtmlFaults([{ address: '/page/', html }])).not.toEqual([]);
});

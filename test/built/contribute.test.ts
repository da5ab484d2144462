import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileOfPage } from '../../src/views/contribute/this-page.ts';
import { pageAt, readBuiltPages, subtreeOf, type BuiltPage } from './support/built-pages.ts';

let pages: readonly BuiltPage[];

beforeAll(async () => {
  pages = await readBuiltPages();
});

/** The links of the foot of a page, as words and address. */
const footOf = ({ elements }: BuiltPage): readonly (readonly [string, string])[] =>
  elements
    .filter(({ tag }) => tag === 'footer')
    .flatMap(subtreeOf)
    .flatMap(({ tag, text, attributes }) =>
      tag === 'a' ? [[text.trim(), attributes['href'] ?? ''] as const] : [],
    );

describe('every page', () => {
  it('has a way to suggest a correction, and, where it stands for a file that is there, one to edit it', () => {
    const wrong = pages.filter((page) => {
      const foot = new Map(footOf(page));
      const file = fileOfPage(page.address);
      return !(
        foot.has('Suggest a correction') &&
        foot.get('Contribute') === '/contribute/' &&
        foot.has('Edit this page') === (file !== undefined) &&
        (file === undefined || existsSync(file))
      );
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
    expect(pages.filter(({ address }) => fileOfPage(address)).length).toBeGreaterThan(200);
  });
});

it('the page on how to contribute names three ways, and what happens next', () => {
  const { elements } = pageAt(pages, '/contribute/');
  const headings = elements.filter(({ tag }) => /^h[23]$/.test(tag)).map(({ text }) => text.trim());
  expect(headings).toEqual([
    'What belongs here',
    'Three ways',
    'Fill in a form',
    'Edit the file on GitHub',
    'Answer a few questions on your own machine',
    'Suggest a correction',
    'What happens next',
  ]);
});

import { expect, it } from 'vitest';
import { listContents, nameSections, SECTIONS } from '../../../../src/views/vanguard/sections.ts';

it('the contents leave out sections that have nothing in them and keep the order of the page', () => {
  const contents = listContents(SECTIONS, (name) => ['sources', 'scorecard', 'timeline'].includes(name));
  expect(contents.map(({ href }) => href)).toEqual(['#scorecard', '#timeline', '#sources']);
});

it('where no source contradicts another, the page does not say that sources differ', () => {
  expect(nameSections(false).disagreements.title).toBe('Notes on dates');
  expect(nameSections(true).disagreements.title).toMatch(/^Where sources differ/);
});

it('no two sections share an id', () => {
  const ids = Object.values(SECTIONS).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

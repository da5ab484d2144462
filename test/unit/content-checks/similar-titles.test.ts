import { describe, expect, test } from 'vitest';
import type { CheckContext } from '../../../src/content-checks/rule.ts';
import { makeTwinFinder, similarTitles } from '../../../src/content-checks/rules/similar-titles.ts';
import type { EntrySource } from '../../../src/content-loader/sources.ts';
import { parseYaml } from '../../../src/content-loader/yaml-source.ts';

const YAML = parseYaml('title: A title');

const contextOf = (titles: readonly string[]): CheckContext => {
  const entries = titles.map((title, index) => ({
    file: `${index}.mdx`,
    yaml: YAML,
    written: { title },
  })) as unknown as EntrySource[];
  return { sources: { entries } } as unknown as CheckContext;
};

const twinsOf = (...titles: string[]): string[] =>
  similarTitles
    .check(contextOf(titles), (_, look) => look())
    .map(({ file, message }) => `${file} ${/\d+\.mdx/.exec(message)?.[0]}`);

describe('two titles are almost the same', () => {
  test.each([
    ['Dudley puts its contract out to tender', 'Dudley puts its contracts out to tender'],
    ['Dudley puts its contract out to tender', 'Dudley puts its contract out to a tender'],
    ['The council’s new trust is created', 'The Councils new trust is created'],
    ['Sunderland, the trust', 'Sunderland: the trust!'],
    ['A bid', '(A  –  bid!)'],
    ['Tender', '“Tender”'],
    ['Dudley contract bids', 'Dudley contract bit'],
  ])('%s / %s', (one, other) => {
    expect(twinsOf(one, 'Something that is different', other)).toEqual(['2.mdx 0.mdx']);
  });
});

describe('two titles are not', () => {
  test.each([
    ['The update of March 2017', 'The update of March 2018'],
    [
      'The first review of the new contract is published',
      'The third review of the new contract is published',
    ],
    ['The update of the contract of May 2017', 'The update of the contract of June 2017'],
    ['Lots 12 and 3 of the Dudley contract are out', 'Lots 1 and 23 of the Dudley contract are out'],
    ['Dudley puts its contract out to tender', 'Dudley takes its contract back from tender'],
  ])('%s / %s', (one, other) => {
    expect(twinsOf(one, other)).toEqual([]);
  });
});

test('titles that share their rarest words are two where the rest differs', () => {
  const others = [
    'Opens for good in spring',
    'Shuts spring for now in good',
    'In spring now shuts good opens for',
  ];
  expect(
    twinsOf('Sandwell hospice opens in spring', 'Sandwell hospice shuts for good now', ...others),
  ).toEqual([]);
});

test('figures alone set titles apart, though each stands in many others', () => {
  const others = ['Of 1 of 12 of 3 of 23', '23 is 12 is 3 is 1', '3 lot 1 lot 23 lot 12'];
  expect(twinsOf('Bid 1 of lot 23 is out', 'Bid 12 of lot 3 is out', ...others)).toEqual([]);
});

test('titles are compared by their rarest words, though they differ in those that many have', () => {
  const others = ['North all by an be', 'All by south an be', 'An be west all by'];
  expect(
    twinsOf(
      'All by Sunderland urgent treatment walkin',
      'An be Sunderland urgent treatment walkin',
      ...others,
    ),
  ).toEqual(['1.mdx 0.mdx']);
});

test('entries whose titles cannot be read have no twins', () => {
  const context = contextOf(['A title of ours', 'A title of ours']);
  for (const entry of context.sources.entries) Object.assign(entry, { written: undefined });
  expect(similarTitles.check(context, (_, look) => look())).toEqual([]);
});

test('of a thousand titles on one pattern, hardly any two are compared', () => {
  const letters = (index: number): string =>
    [...String(index)].map((figure) => 'bcdfghjklm'[Number(figure)]).join('a');
  const titles = Array.from({ length: 1000 }, (_, index) => ({
    file: `${index}.mdx`,
    title: `dudley puts its ${letters(index)}a contract with the ${letters(index * 7919)} trust out to tender again`,
    marks: '',
  }));
  let compared = 0;
  const findTwin = makeTwinFinder(titles, () => {
    compared += 1;
    return false;
  });
  for (const titled of titles) findTwin(titled);
  expect(compared).toBeLessThan(titles.length);
});

test('an entry whose title cannot be read hides no twin among the others', () => {
  const context = contextOf(['A title of ours', 'Broken', 'A title of ours']);
  Object.defineProperty(context.sources.entries[1], 'written', {
    get: () => {
      throw new Error('broken');
    },
  });
  const tried: string[] = [];
  const found = similarTitles.check(context, (file, look) => {
    try {
      return look();
    } catch {
      tried.push(file);
      return [];
    }
  });
  expect(tried).toContain('1.mdx');
  expect(found.map(({ file }) => file)).toEqual(['2.mdx']);
});

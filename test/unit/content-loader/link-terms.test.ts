import { mdxToHast } from 'satteri';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { linkTerms, mentionedTerms } from '../../../src/content-loader/link-terms.ts';
import { buildTermFinder, type NamedTerm } from '../../../src/content-loader/term-names.ts';

const TERMS: readonly NamedTerm[] = [
  { id: 'isap', term: 'Integrated Support and Assurance Process', abbreviation: 'ISAP' },
  { id: 'icp', term: 'Integrated care provider', abbreviation: 'ICP' },
  { id: 'icp-contract', term: 'ICP contract', also: ['voluntary contract'] },
  { id: 'pin', term: 'Prior information notice', abbreviation: 'PIN' },
  { id: 'section-75', term: 'Section 75 agreement', also: ['section 75', 'pooled (shared) budget'] },
];

const parse = (markdown: string): Root => mdxToHast(markdown) as Root;
const finder = buildTermFinder(TERMS);
/** A body with each link drawn as `words→term`. */
const draw = (markdown: string, ownTerm?: string): string =>
  toHtml(linkTerms(parse(markdown), finder, ownTerm)).replaceAll(
    /<a class="term" href="\/glossary\/([^"]+)\/">([^<]*)<\/a>/g,
    '[$2→$1]',
  );

describe('a term is linked', () => {
  test.each([
    ['by its abbreviation', 'It passed ISAP.', '<p>It passed [ISAP→isap].</p>'],
    ['by its name', 'A prior information notice.', '<p>A [prior information notice→pin].</p>'],
    ['at the start of a sentence', 'Prior information notice.', '<p>[Prior information notice→pin].</p>'],
    ['by another name', 'Under section 75 it may.', '<p>Under [section 75→section-75] it may.</p>'],
    ['by a name with brackets', 'A pooled (shared) budget.', '<p>A [pooled (shared) budget→section-75].</p>'],
    ['in the plural', 'Two PINs came.', '<p>Two [PINs→pin] came.</p>'],
    ['before an apostrophe', 'ISAP’s end', '<p>[ISAP→isap]’s end</p>'],
    ['over the end of a line', 'A prior\ninformation notice', '<p>A [prior\ninformation notice→pin]</p>'],
    ['within emphasis', 'It *passed ISAP*.', '<p>It <em>passed [ISAP→isap]</em>.</p>'],
  ])('%s', (_, markdown, html) => {
    expect(draw(markdown)).toBe(html);
  });

  test('at its first use alone, whatever it is called after that', () => {
    expect(draw('A PIN, the PIN.\n\nA prior information notice.')).toBe(
      '<p>A [PIN→pin], the PIN.</p>\n<p>A prior information notice.</p>',
    );
  });

  test('by the longest name that fits, and none inside another', () => {
    expect(draw('An ICP contract. The ICP contract. An ICP.')).toBe(
      '<p>An [ICP contract→icp-contract]. The ICP contract. An [ICP→icp].</p>',
    );
  });
});

describe('a term is not linked', () => {
  test.each([
    ['inside a word', 'SPINNING, PINK, XPIN'],
    ['in a word with a hyphen', 'a post-ISAP world, ISAP-like'],
    ['where an abbreviation is in other capitals', 'a pin, Isap'],
    ['where more than its first letter has another case', 'a Prior Information Notice'],
    ['in a link', '[the PIN](/entries/alpha/x/)'],
    ['in code', '`PIN`'],
  ])('%s', (_, markdown) => {
    expect(draw(markdown)).toBe(toHtml(parse(markdown)));
  });

  test('in a heading', () => {
    expect(draw('## The PIN\n\nThe PIN.')).toBe('<h2>The PIN</h2>\n<p>The [PIN→pin].</p>');
  });

  test('where the body links to it by hand, before or after', () => {
    expect(draw('The PIN. See [it](/glossary/pin/).')).not.toContain('→pin');
  });

  test('on its own page, nor is a shorter term inside its name', () => {
    expect(draw('The ICP contract and the ICP.', 'icp-contract')).toBe(
      '<p>The ICP contract and the [ICP→icp].</p>',
    );
  });
});

test('linking leaves the tree that it was given as it was', () => {
  const tree = parse('The *PIN*.');
  const before = JSON.stringify(tree);
  linkTerms(tree, finder);
  expect(JSON.stringify(tree)).toBe(before);
});

test('the order of the terms makes no difference, also where two share a name', () => {
  const shared = [...TERMS, { id: 'a-pin', term: 'Pin of another kind', abbreviation: 'PIN' }];
  const [one, other] = [shared, shared.toReversed()].map((terms) =>
    toHtml(linkTerms(parse('The PIN and the ISAP.'), buildTermFinder(terms))),
  );
  expect(one).toBe(other);
  expect(one).toContain('/glossary/a-pin/');
});

test('a glossary without terms links nothing', () => {
  expect(toHtml(linkTerms(parse('The PIN.'), buildTermFinder([])))).toBe('<p>The PIN.</p>');
});

test('a body mentions the terms that it names or links to, also in headings and links', () => {
  const tree = parse('## ISAP\n\n[The ICP](/entries/a/b/) and [that](/glossary/pin/).');
  expect(mentionedTerms(tree, finder)).toEqual(['icp', 'isap', 'pin']);
});

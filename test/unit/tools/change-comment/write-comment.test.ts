import fc from '../../support/fast-check.ts';
import type { Element, Root } from 'hast';
import { markdownToHast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { MARK, writeComment } from '../../../../src/tools/change-comment/write-comment.ts';

const RUN = { address: 'https://github.example/runs/1', commit: 'a'.repeat(40) };

const TEXT = `2 changes.

Dudley
- Dudley’s service start: a new forecast, April 2021, 12 months later; the delay ledger gains one row.
- Dudley’s award: taken away.`;

const elementsOf = (node: Root | Element): readonly Element[] =>
  node.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsOf(child)] : []));

const wordsOf = (node: Root | Element): string =>
  node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? wordsOf(child) : ''))
    .join('');

/** The comment as a page: what it is made of, and its words. */
const render = (text: string) => {
  const root = markdownToHast(writeComment(text, RUN)) as Root;
  const elements = elementsOf(root);
  return {
    tags: new Set(elements.map(({ tagName }) => tagName)),
    links: elements.flatMap(({ properties }) => properties['href'] ?? properties['src'] ?? []),
    raw: root.children.flatMap((child) =>
      (child.type as string) === 'raw' ? [(child as { value?: string }).value] : [],
    ),
    words: wordsOf(root),
  };
};

const OURS = ['h3', 'p', 'ul', 'li', 'a', 'strong'];

describe('a comment', () => {
  it('has the sentences under the names of their groups, and leads to the run', () => {
    const { words, links } = render(TEXT);
    expect(words.replaceAll('\u200B', '')).toContain(
      'Dudley’s service start: a new forecast, April 2021, 12 months later; the delay ledger gains one row.',
    );
    expect(writeComment(TEXT, RUN)).toContain('\n**Dudley**\n\n- Dudley’s service start');
    expect(links).toEqual([RUN.address]);
    expect(words).toContain(`As of ${RUN.commit}`);
  });

  it('starts with the mark by which it is found again, and no text can be another', () => {
    expect(writeComment(TEXT, RUN).startsWith(MARK)).toBe(true);
    expect(render(MARK).raw.map((raw) => raw?.trim())).toEqual([MARK]);
  });

  it.each([
    '@everyone look',
    'a @org/team',
    '#12 and owner/name#12 and GH-12',
    '[a](https://elsewhere.invalid)',
    '![a](https://elsewhere.invalid/a.png)',
    '<img src=x onerror=alert(1)>',
    '<!-- unseen -->',
    '</details><script>alert(1)</script>',
    'https://elsewhere.invalid/a',
    'www.elsewhere.invalid',
    '<https://elsewhere.invalid>',
    'someone@elsewhere.invalid',
    '```\ncode',
    '    code',
    '# heading',
    '> quote',
    '| a | b |\n| - | - |',
    '- [ ] task',
    '$x$',
    '[a]: https://elsewhere.invalid',
    '[^1]',
    '&lt;b&gt;',
    '---',
    '1. one',
    '**bold**',
    '~~gone~~',
    '- - - a',
    '\u202Eevil',
  ])('shows %j as words, and does nothing with it', (text) => {
    for (const hostile of [text, `- ${text}`, `Title\n- ${text}\n- b`]) {
      const { tags, links, raw, words } = render(hostile);
      expect([...tags].filter((tag) => !OURS.includes(tag))).toEqual([]);
      expect(links).toEqual([RUN.address]);
      expect(raw).toHaveLength(1);
      expect(words).not.toMatch(/@\w|#\d|GH-\d|https?:\/\/(?!github\.example)|www\.e|\u202E/);
    }
  });

  it('shows any text as words', () => {
    const piece = fc.constantFrom(
      ...'@#:/<>[]()!`*_~|\\&$-+.= \n\t1aw',
      '- ',
      'http://',
      'www.',
      'GH-',
      '\u202E',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { tags, links, words } = render(pieces.join(''));
        expect([...tags].filter((tag) => !OURS.includes(tag))).toEqual([]);
        expect(links).toEqual([RUN.address]);
        expect(words).not.toMatch(/@\w|#\d|GH-\d|www\.\w/);
      }),
    );
  });

  it('of a very long text is cut to what GitHub takes', () => {
    const long = writeComment(`Title\n${`- ${'@'.repeat(5000)}\n`.repeat(5000)}`, RUN);
    expect(long.length).toBeLessThan(65_536);
    expect(long).toContain('more lines');
  });
});

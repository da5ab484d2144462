import { describe, expect, test } from 'vitest';
import { findBadAddress } from '../../../src/content-loader/gate.ts';
import { parseBody } from '../../../src/content-loader/parse-body.ts';

const read = (markdown: string, headings = false) => parseBody(markdown, 10, { headings });

describe('prose passes the gate and becomes HTML', () => {
  test.each([
    ['A *short* **word**.', '<p>A <em>short</em> <strong>word</strong>.</p>'],
    ['[Words](https://example.org/a)', '<p><a href="https://example.org/a">Words</a></p>'],
    ['- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
    ['> A quotation', '<blockquote>\n<p>A quotation</p>\n</blockquote>'],
    ['Less \\< than, a \\{ brace', '<p>Less &#x3C; than, a { brace</p>'],
    ['`{not code that runs}`', '<p><code>{not code that runs}</code></p>'],
    ['&lt;script&gt;', '<p>&#x3C;script></p>'],
    ['', ''],
  ])('%s', (markdown, html) => {
    expect(read(markdown)).toMatchObject({ html, faults: [] });
  });

  test('a footnote keeps its note and its way back', () => {
    const { html, faults } = read('Text.[^1]\n\n[^1]: The note.');
    expect(faults).toEqual([]);
    expect(html).toContain('The note.');
  });

  test('headings get ids from their words, and a repeated one is numbered', () => {
    expect(read('## What’s new\n\n## What’s new', true).html).toBe(
      '<h2 id="whats-new">What’s new</h2>\n<h2 id="whats-new-2">What’s new</h2>',
    );
  });
});

describe('what is not prose is refused, never stripped', () => {
  test.each([
    ['an import', 'import x from "y"', 11, 1],
    ['an export', 'Text.\n\nexport const a = 1', 13, 1],
    ['an expression on its own', '{process.exit()}', 11, 1],
    ['an expression in a line', 'Text {1 + 1}', 11, 6],
    ['a comment of MDX', '{/* no */}', 11, 1],
    ['an attribute expression', '<p class={x}>a</p>', 11, 1],
    ['a spread', '<Foo {...x} />', 11, 1],
    ['an event handler', 'a <b onclick="x()">c</b>', 11, 3],
    ['a script', '<script>alert(1)</script>', 11, 1],
    ['a fragment', '<>a</>', 11, 1],
    ['an expression in a quotation', '> {x}', 11, 3],
    ['an expression in a table', '| a |\n| - |\n| {x} |', 13, 3],
    ['an expression in a list', '- a\n  - {x}', 12, 5],
    ['an expression in the words of a link', '[{x}](https://example.org)', 11, 2],
    ['an expression in a footnote', 'a[^1]\n\n[^1]: {x}', 13, 7],
    ['an expression in a footnote that nothing refers to', '[^1]: {x}', 11, 7],
    ['a script behind a reference', '[a][b]\n\n[b]: javascript:alert(1)', 11, 1],
    ['a script in a definition that nothing refers to', 'a\n\n[b]: javascript:alert(1)', 13, 1],
    ['a picture', '![a](https://example.org/a.png)', 11, 1],
    ['a block of code', '```\n{x}\n```', 11, 1],
    ['a main heading', '# A', 11, 1],
  ])('%s', (_, markdown, line, column) => {
    const { html, faults } = read(markdown, true);
    expect(html).toBeUndefined();
    expect(faults[0]).toMatchObject({ line, column, rule: 'mdx-is-prose' });
  });

  test.each([
    ['Fewer than <5 people', 'The character <', '\\<'],
    ['<!-- a comment -->', '<!--', 'Take the comment away'],
    ['<https://example.org>', 'before an address', '[words](address)'],
    ['An open { brace', 'The character {', '\\{'],
    ['{a b}', 'The character {', '\\{'],
  ])('%s: the fault names the character and the mend', (markdown, character, mend) => {
    const [fault] = read(markdown).faults;
    expect(fault?.message).toContain(character);
    expect(fault?.help).toContain(mend);
  });

  test('columns count UTF-16 units, as editors do', () => {
    expect(read('é😀é {x}').faults[0]).toMatchObject({ line: 11, column: 6 });
  });
});

test.each([
  ['https://example.org/a', true],
  ['http://example.org/a', true],
  ['mailto:a@example.org', true],
  ['/entries/alpha/', true],
  ['#a', true],
  ['//example.org', false],
  ['/\\example.org', false],
  ['/\t/example.org', false],
  ['\\\\example.org', false],
  ['javascript:alert(1)', false],
  ['JaVaScRiPt:alert(1)', false],
  ['java\nscript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['vbscript:x', false],
  ['https:example.org', false],
  ['relative/path', false],
  ['', false],
])('the address %j may be linked to: %s', (href, allowed) => {
  expect(findBadAddress(href) === undefined).toBe(allowed);
});

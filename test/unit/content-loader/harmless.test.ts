import { describe, expect, test, vi } from 'vitest';
import { parseBody } from '../../../src/content-loader/parse-body.ts';
import { buildTermFinder } from '../../../src/content-loader/term-names.ts';
import { HARMLESS } from '../../content/bad-input/harmless.ts';
import { ROWS } from '../../content/bad-input/rows.ts';
import fc from '../support/fast-check.ts';
import { findHarm } from '../support/harmless-html.ts';
import { markdownFragment as fragment } from '../support/markdown-fragments.ts';

vi.setConfig({ testTimeout: 60_000 });

const terms = buildTermFinder([
  { id: 'tender', term: 'Tender' },
  { id: 'isap', term: 'Assurance', abbreviation: 'ISAP' },
]);
const read = (markdown: string) => parseBody(markdown, 0, { headings: true, terms });

const ALL_OF_MARKDOWN = String.raw`
## A heading with *emphasis* & "quotes"

A **strong** word, \`code <b> {x}\`, a [link](https://example.org/?a=1&b=%22 "a \"title\""), a tender, ISAP.
Two lines with a break\
and another, &lt;b&gt; &amp; &quot; \< \{ and a <  b.

> A quotation
>
> - with a list

1. one
2. two
   - three

7. seven

| left | right | both |
| ---- | ----- | ---- |
| a \| b | [x](/entries/a/b/) | https://example.org/a |

A note.[^1] The same.[^1] Another.[^a"><script>]

---

[reference], mail@example.org, [place](#here), [mail](mailto:a@example.org)

[reference]: https://example.org/'onmouseover='alert(1)
[^1]: The note, with [a link](/glossary/tender/).
`
  .replaceAll('\\`', '`')
  .replace('[^a"><script>]', '');

test('the finder of harm finds it', () => {
  expect(findHarm('<p onclick="x">a<script>b</script><a href="java&#10;script:c">d</a><!--e-->')).toEqual([
    'the attribute onClick of p',
    'the element script',
    'the address java\nscript:c',
    'a node of type comment',
  ]);
});

test('all of Markdown that content may use becomes harmless HTML', () => {
  const { html, faults } = read(ALL_OF_MARKDOWN);
  expect(faults).toEqual([]);
  expect(findHarm(html ?? '')).toEqual([]);
  for (const tag of 'h2 strong code a br blockquote ul ol table sup section hr'.split(' '))
    expect(html).toMatch(new RegExp(`<${tag}[ >]`));
});

describe('what is odd and passes becomes harmless HTML', () => {
  test.each(Object.entries(HARMLESS))('%s', (_, text) => {
    const body = String(text)
      .replaceAll(/\r\n?/g, '\n')
      .replace(/^[\s\S]*?\n---\n/, '');
    const { html, faults } = read(body);
    expect(faults).toEqual([]);
    expect(findHarm(html ?? 'nothing')).toEqual([]);
  });
});

describe('whatever is written', () => {
  test('the gate throws nothing, and what it lets pass is harmless HTML', () => {
    fc.assert(
      fc.property(fragment, (markdown) => {
        const { html, faults } = read(markdown);
        expect(html === undefined).toBe(faults.length > 0);
        if (html !== undefined) expect(findHarm(html)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test('so also after one of the bad inputs with something else about it', () => {
    const bodies = ROWS.flatMap(({ written }) =>
      Object.values(written).flatMap((text) =>
        typeof text === 'string' && text.length < 2000 ? [text.replace(/^[\s\S]*?\n---\n/, '')] : [],
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...bodies), fragment, fragment, (body, before, after) => {
        const { html } = read(`${before}${body}${after}`);
        if (html !== undefined) expect(findHarm(html)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

test('no parser of JavaScript reads what is written: expressions that bring one down are faults', () => {
  for (const code of ['(', '[', '!', 'a=>', '`${', 'function(){', 'a?', '<a>'])
    for (const start of ['{', 'export default ', '<a b={', '> {'])
      expect(read(`${start}${`${code.repeat(400)}\n`.repeat(20)}`).faults).not.toEqual([]);
});

import fc from './fast-check.ts';

/** Marks, words and signs that mean something to Markdown, MDX, HTML or a browser; those of one line are parted by spaces. */
const PIECES: readonly string[] = [
  ...'* ** _ ` `` ``` ~ ~~ [ ] ]( ) ![ [^1] [^1]: [a]: < > </ />'.split(' '),
  ...'{ } {/* */} {... \\ \\{ \\< & &lt; &#60; &#x7b; &colon; &Tab; &NewLine;'.split(' '),
  ...['import ', 'export ', 'default ', '# ', '## ', '### ', '- ', '1. ', '> ', '| '],
  ...'|-| :- --- === +++'.split(' '),
  ...['\n', '\n\n', ' ', '  ', '    ', '\t'],
  ...'a é 😀 " \' ( / // : = ! $ @ # ; %'.split(' '),
  ...'javascript: data: alert(1) https:// http:// www. example.org mailto: a@b.org JaVaScRiPt:'.split(' '),
  ...'script style iframe svg onload= onerror=alert(1) src= href= srcset='.split(' '),
  ...'<!-- --> <![CDATA[ <?'.split(' '),
  ...'Tender ISAP \u202E \u200B \uE000 \uE001 \uD800 \u0000'.split(' '),
  ...['\u2028', '&#x202e;', '&#xe000;'],
];

/** A text of such pieces, and now and then of any characters at all. */
export const markdownFragment = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ maxLength: 4, unit: 'binary' }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

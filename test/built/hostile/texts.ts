import type { Content } from '../../../src/content-loader/load-content.ts';

/** What the tree must have among its titles, so that nobody tames it by mistake. */
export const HOSTILE_KINDS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a formula', /^=HYPERLINK\("/],
  ['a command', /^\+cmd\|/],
  ['a function', /^@SUM/],
  ['a sum', /^-1/],
  ['a tab at the start', /^\t=/],
  ['a line end at the start', /^\n=/],
  ['an apostrophe at the start', /^'=/],
  ['commas and quotes', /,.*"/],
  ['lines that other formats know', /\nBEGIN:VEVENT\nER {2}- \n/],
  ['the end of CDATA', /]]>/],
  ['the end of a script', /<\/script><script>/],
  ['the end of a title', /<\/title>/],
  ['a picture with a handler', /<img src=x onerror=/],
  ['the end of an attribute', /" autofocus onfocus=/],
  ['marks of direction', /\u200F.*\u200E.*\u200F/],
  ['emoji of several signs', /\u{1F468}\u200D/u],
  ['a combining mark', /e\u0301/],
  ['entities', /&amp; &lt; &#60;/],
  ['braces and commands of TeX', /un}balanced{ \\end/],
  ['a statement of SQL', /'\); DROP TABLE/],
  ['a template, and a link', /\$\{alert\(1\)}.*\]\(javascript:/],
];

export const titlesOf = ({ entries }: Content): readonly string[] => entries.map(({ title }) => title);

/** As a page, a citation or a feed has it, where white space is one blank. */
export const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

export const sorted = (texts: readonly unknown[]): readonly unknown[] => texts.map(String).toSorted();

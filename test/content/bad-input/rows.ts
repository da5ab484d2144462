import { BODY_LINE, ENTRY, withBody, withFront, withValue, type Written } from './tree.ts';

/** A bad input: what is written, and the fault that it must end in. */
export interface Row {
  readonly name: string;
  readonly written: Written;
  /** The file of the fault; the usual entry if it is not said. */
  readonly file?: string;
  readonly line: number;
  readonly column?: number;
  readonly rule: string;
  /** A bit of the message or the mend. */
  readonly text: string;
  /** How many faults of that file there are, if not one. */
  readonly faults?: number;
}

const entry = (
  name: string,
  text: string | Uint8Array,
  line: number,
  column: number,
  rule: string,
  message: string,
  faults = 1,
): Row => ({ name, written: { [ENTRY]: text }, line, column, rule, text: message, faults });

const body = (name: string, markdown: string, column: number, message: string, line = 0): Row =>
  entry(name, withBody(markdown), BODY_LINE + line, column, 'mdx-is-prose', message);

const large = (name: string, markdown: string, message: string, line = 0): Row =>
  entry(name, withBody(markdown), BODY_LINE - 1 + line, 1, 'size-limit', message);

const value = (
  name: string,
  key: string,
  written: string,
  line: number,
  column: number,
  rule: string,
  message: string,
  faults = 1,
): Row => entry(name, withValue(key, written), line, column, rule, message, faults);

const named = (name: string, file: string, message: string, rule = 'file-name-form'): Row => ({
  name,
  written: { [file]: withBody('A paragraph.') },
  file,
  line: 1,
  column: 1,
  rule,
  text: message,
});

const list = (
  name: string,
  text: string | Uint8Array,
  line: number,
  column: number,
  rule: string,
  message: string,
  faults = 1,
): Row => ({
  name,
  written: { 'services.yaml': text },
  file: 'services.yaml',
  line,
  column,
  rule,
  text: message,
  faults,
});

const times = (text: string, count: number): string => text.repeat(count);

// prettier-ignore
const YAML: readonly Row[] = [
  list('aliases of aliases, a thousand million laughs', ['a: &a [x,x,x,x,x,x,x,x,x]', ...[...'bcdefghi'].map((name, at) => `${name}: &${name} [${times(`*${'abcdefgh'[at]},`, 9)}]`)].join('\n'), 1, 7, 'yaml-plain', 'YAML anchors (&name) have no place', 51),
  list('aliases by the ten thousand', `- &a x\n- [${times('*a, ', 12_000)}]`, 2, 3, 'size-limit', 'more than 5,000 lines'),
  entry('a merge key', withFront('<<: { title: Another }'), 16, 1, 'yaml-plain', 'merge keys'),
  entry('the tag of a function', withFront('reported: !!js/function "function () { return 1 }"'), 16, 11, 'yaml-sound', 'Unresolved tag', 2),
  entry('a binary tag', withFront('reported: !!binary aGVsbG8='), 16, 20, 'yaml-plain', 'YAML tags'),
  entry('a tag of its own', withFront('reported: !env HOME'), 16, 11, 'yaml-sound', 'Unresolved tag', 2),
  entry('the key __proto__', withFront('__proto__: { isAdmin: true }'), 16, 1, 'key-known', '"__proto__" is not a key here'),
  entry('the key constructor', withFront('constructor: { prototype: { a: 1 } }'), 16, 1, 'key-known', '"constructor" is not a key here'),
  entry('the key prototype', withFront('prototype: { a: 1 }'), 16, 1, 'key-known', '"prototype" is not a key here'),
  entry('the key __proto__ further in', withFront('values:', '  - { of: contract, amount: £1m, per: year, __proto__: { a: 1 } }'), 17, 45, 'key-known', '"__proto__" is not a key of values[0]'),
  { ...entry('the key __proto__ of the source', withBody('A.').replace('  extent: whole', '  extent: whole\n  __proto__: { url: "javascript:alert(1)" }'), 14, 3, 'key-known', '"__proto__" is not a key of source') },
  list('the id constructor', '- { id: outpatients, title: Outpatients }\n- { id: constructor, title: A }', 2, 9, 'value-valid', 'a word that some programs keep'),
  list('a list a million deep', times('[', 199_000), 1, 21, 'size-limit', 'more than 10 deep'),
  entry('lists in lists, by their lines', withFront('values:', ...Array.from({ length: 60 }, (_, depth) => `${times(' ', depth + 1)}-`)), 35, 21, 'size-limit', 'more than 10 deep'),
  entry('a list in a list, thousands deep', withFront('values:', `  ${times('- ', 20_000)}`), 17, 40, 'size-limit', 'more than 10 deep'),
  entry('keys by the thousand', withFront(...Array.from({ length: 3000 }, (_, at) => `key${at}: 1`)), 2, 1, 'size-limit', 'more than 100 keys'),
  list('a list of too many things', times('- a\n', 6000), 1, 1, 'size-limit', 'more than 5,000 lines'),
  list('a file of 50 MB', new Uint8Array(50_000_000), 1, 1, 'size-limit', 'larger than 200 KB'),
  entry('an entry that is too large', withBody(times('word ', 10_000)), 1, 1, 'size-limit', 'larger than 50 KB'),
  value('a number without end', 'published', times('9', 400), 9, 14, 'value-valid', 'is not a date'),
  value('a number that is infinite', 'published', '.inf', 9, 14, 'value-valid', 'is not a date'),
  value('a very long single line', 'title', times('long ', 8000), 2, 8, 'value-valid', 'longer than 2000 characters'),
  value('a very long date', 'published', `"${times('2017 ', 8000)}"`, 9, 14, 'date-possible', 'longer than 100 characters'),
  value('a very long id', 'publisher', times('a', 20_000), 6, 14, 'value-valid', 'longer than 100 characters', 2),
  entry('two documents', withFront('...', 'title: Another'), 17, 1, 'yaml-sound', 'A second YAML document'),
  list('a directive that changes the version of YAML', '%YAML 1.1\n---\n- { id: outpatients, title: Outpatients }', 1, 1, 'yaml-plain', 'YAML directives'),
  list('a directive that changes what tags mean', '%TAG !! tag:example.org,2000:\n---\n- { id: outpatients, title: Outpatients }', 1, 1, 'yaml-plain', 'YAML directives'),
  entry('front matter in TOML', withBody('A.').replace('---', '+++'), 1, 1, 'front-matter-present', 'does not start with front matter'),
  entry('front matter in JSON without its lines', '{ "title": "A" }\n\nA.', 1, 1, 'front-matter-present', 'does not start with front matter'),
  entry('front matter in JavaScript', withBody('A.').replace('---', '---js'), 1, 1, 'front-matter-present', 'does not start with front matter'),
  entry('tabs for indentation', withFront('values:', '\t- { of: contract }'), 17, 1, 'yaml-sound', 'The line starts with a tab'),
];

// prettier-ignore
const CHARACTERS: readonly Row[] = [
  entry('NUL bytes', withBody('A \0 b.'), 1, 1, 'file-readable', 'NUL bytes'),
  entry('bytes that are not UTF-8', Buffer.concat([Buffer.from(withBody('A')), Buffer.from([0xc3, 0x28, 0xff])]), 1, 1, 'file-readable', 'not text in UTF-8'),
  entry('an overlong form of UTF-8', Buffer.concat([Buffer.from(withBody('A')), Buffer.from([0xc0, 0xae])]), 1, 1, 'file-readable', 'not text in UTF-8'),
  entry('UTF-16 with its mark', Buffer.from(`\uFEFF${withBody('A')}`, 'utf16le'), 1, 1, 'file-readable', 'in UTF-16'),
  entry('UTF-16 the other way round', Buffer.from(`\uFEFF${withBody('A')}`, 'utf16le').swap16(), 1, 1, 'file-readable', 'in UTF-16'),
  value('a character that turns the line, in front matter', 'title', 'Pay \u202E001\u202C pounds', 2, 12, 'text-plain', 'U+202E turns the direction', 2),
  { ...entry('one that turns the line, in the body', withBody('Paid \u2066in\u2069 full.'), BODY_LINE, 6, 'text-plain', 'U+2066 turns the direction', 2) },
  value('one that is written with an escape in YAML', 'title', '"Pay \\u202E001"', 2, 8, 'text-plain', 'U+202E turns the direction'),
  entry('one that is written as an entity in the body', withBody('Pay &#x202e;001'), BODY_LINE, 1, 'text-plain', 'U+202E'),
  entry('one in the title of a link', withBody('[a](https://example.org "b&#x200b;c")'), BODY_LINE, 1, 'text-plain', 'U+200B cannot be seen'),
  value('a zero-width space', 'summary', 'One sen\u200Btence.', 15, 17, 'text-plain', 'U+200B cannot be seen'),
  value('a NUL written with an escape', 'summary', '"a\\0b"', 15, 10, 'text-plain', 'U+0000 cannot be seen'),
  value('half of a character, written with an escape', 'summary', '"a\\uD800b"', 15, 10, 'text-plain', 'U+D800'),
  value('a line end that only some programs see', 'summary', 'One\u2028sentence.', 15, 13, 'text-plain', 'U+2028 breaks the line'),
  entry('a terminal’s control sequence', withBody('A \u001B[31mred\u001B[0m word.'), BODY_LINE, 3, 'text-plain', 'U+001B', 2),
  entry('a character of private use', withBody('A \uE000 b.'), BODY_LINE, 3, 'text-plain', 'U+E000 means something else'),
  entry('a mark of byte order in the middle', withBody('A \uFEFF b.'), BODY_LINE, 3, 'text-plain', 'U+FEFF'),
  value('a letter of another alphabet in a reference', 'publisher', 'the-g\u0430zette', 6, 14, 'value-valid', '"а" (U+0430), which is not the letter "a"', 2),
  value('one in a code', 'kind', 'n\u0435ws', 3, 7, 'value-valid', 'Did you mean "news"?'),
  list('one in an id', '- { id: outp\u0430tients, title: Outpatients }', 1, 9, 'value-valid', '(U+0430), which is not the letter "a"'),
];

// prettier-ignore
const PATHS: readonly Row[] = [
  { name: 'a reference with ../ in it', written: { [ENTRY]: withFront('repeats: ../../../etc/passwd') }, line: 16, column: 10, rule: 'value-valid', text: 'is not the id of an entry', faults: 2 },
  { name: 'an absolute reference', written: { [ENTRY]: withFront('repeats: /etc/passwd') }, line: 16, column: 10, rule: 'value-valid', text: 'is not the id of an entry', faults: 2 },
  { ...entry('a stub that leads out of content', '---\nredirect: ../../../etc/passwd\n---\n', 2, 11, 'value-valid', 'is not the id of an entry', 2) },
  { ...entry('a stub that leads to another site', '---\nredirect: https://evil.example/\n---\n', 2, 11, 'value-valid', 'is not the id of an entry', 2) },
  { ...entry('a stub that leads to a script', '---\nredirect: "javascript:alert(1)"\n---\n', 2, 11, 'value-valid', 'is not the id of an entry', 2) },
  entry('a stub that leads nowhere', '---\nredirect: alpha/2017-01-01-nothing\n---\n', 2, 11, 'reference-exists', 'is not an entry'),
  entry('a stub that leads to itself', '---\nredirect: alpha/2017-06-14-bad\n---\n', 2, 11, 'reference-exists', 'Name the entry to which the stub leads'),
  {
    name: 'stubs in a ring',
    written: {
      [ENTRY]: '---\nredirect: alpha/2017-06-15-bad\n---\n',
      'entries/alpha/2017-06-15-bad.mdx': '---\nredirect: alpha/2017-06-14-bad\n---\n',
    },
    line: 2,
    column: 11,
    rule: 'reference-exists',
    text: 'It was merged into another entry',
  },
  { name: 'a stub with a name of its own making', written: { 'entries/alpha/Old Name.mdx': '---\nredirect: alpha/2017-06-13-tender-issued\n---\n' }, file: 'entries/alpha/Old Name.mdx', line: 1, column: 1, rule: 'file-name-form', text: 'not a name for a stub' },
  { name: 'a link to a file elsewhere', written: { [ENTRY]: { link: '/etc/hostname' } }, line: 1, column: 1, rule: 'file-readable', text: 'a link or a device' },
  { name: 'a link to a folder elsewhere', written: { 'entries/gamma': { link: '/etc' } }, file: 'entries/gamma', line: 1, column: 1, rule: 'file-readable', text: 'a link or a device' },
  { name: 'a link that leads into itself', written: { 'entries/alpha/loop': { link: '..' } }, file: 'entries/alpha/loop', line: 1, column: 1, rule: 'file-readable', text: 'a link or a device' },
  { name: 'a link that leads nowhere', written: { [ENTRY]: { link: 'nowhere' } }, line: 1, column: 1, rule: 'file-readable', text: 'a link or a device' },
  { name: 'two paths that differ in capitals alone', written: { 'entries/Alpha/2017-06-13-tender-issued.mdx': withBody('A.').replace('published: 2017-06-14', 'published: 2017-06-13').replace('The board', 'The mayor') }, file: 'entries/alpha/2017-06-13-tender-issued.mdx', line: 1, column: 1, rule: 'unique-id', text: 'in capital letters alone' },
  named('a letter of another alphabet in a name', 'entries/alpha/2017-06-14-b\u0430d.mdx', '"а" (U+0430), which is not the letter "a"'),
  { ...named('one in the name of a folder', 'entries/alph\u0430/2017-06-14-bad.mdx', 'The name of this folder has'), file: 'entries/alph\u0430' },
  named('a letter in two parts', 'glossary/cafe\u0301.mdx', '"é" (U+00E9), which is not the letter "e"'),
  named('a line end in a name', 'glossary/a\nb.mdx', 'the character U+000A'),
  named('a control sequence in a name', 'glossary/a\u001B[2Jb.mdx', 'the character U+001B'),
  named('a name that turns the line', 'glossary/a\u202Exdm.mdx', 'the character U+202E'),
  named('an encoded path in a name', 'glossary/%2e%2e%2fa.mdx', 'the character "%" (U+0025)'),
  named('a backslash in a name', 'glossary/a\\..\\..\\b.mdx', 'the character "\\" (U+005C)'),
  named('markup in a name', 'glossary/<img src=x onerror=alert(1)>.mdx', 'the character "<" (U+003C)'),
  named('a name that Windows keeps', 'glossary/con.mdx', 'Some machines keep the name "con.mdx"'),
  named('a name that a server keeps', 'glossary/index.mdx', 'Some machines keep the name "index.mdx"'),
  named('a name that programs keep', 'vanguards/constructor.mdx', 'Some machines keep the name'),
  named('a very long name', `glossary/${times('a', 200)}.mdx`, 'longer than 120 characters'),
  { ...named('a folder named like a file', 'entries/alpha/2017-06-14-bad.mdx/2017-06-14-bad.mdx', 'a folder with the name of a file'), file: ENTRY },
  named('an entry in a folder of a folder', 'entries/alpha/more/2017-06-14-bad.mdx', 'no place in content', 'file-place'),
  named('a script beside the content', 'entries/alpha/evil.js', 'no place in content', 'file-place'),
  named('a module beside the content', 'content.config.ts', 'no place in content', 'file-place'),
];

// prettier-ignore
const CODE: readonly Row[] = [
  body('an import', 'import fs from "node:fs"', 1, '“import” or “export” would be code'),
  body('an export', 'export const a = process.env', 1, '“import” or “export” would be code'),
  body('an export after a heading’s line', '---\nexport const a = 1', 1, '“import” or “export” would be code', 1),
  body('an expression', 'Text {process.env.HOME} text', 6, 'The character { starts code'),
  body('a comment of MDX', '{/* no */}', 1, 'The character { starts code'),
  body('an attribute that is an expression', '<p class={process.env.HOME}>a</p>', 1, 'starts a tag, <p>'),
  body('a spread', '<Chart {...process.env} />', 1, 'starts a tag, <Chart>'),
  body('an event handler', 'a <b onclick="alert(1)">c</b>', 3, 'starts a tag, <b>'),
  body('a closing tag alone', 'a </div> b', 3, 'starts a tag, <div>'),
  ...['script', 'style', 'iframe', 'form', 'svg', 'math', 'object', 'base', 'meta', 'link', 'template', 'img'].map((tag) =>
    body(`the element ${tag}`, `<${tag} onload="alert(1)" src="data:,x" http-equiv="refresh" href="//evil.example">x`, 1, `starts a tag, <${tag}>`),
  ),
  body('a component that is on no list', '<Timeline client:load />', 1, 'starts a tag, <Timeline>'),
  body('a picture with several sources', '<img srcset="https://evil.example/a 1x">', 1, 'starts a tag, <img>'),
  body('a comment of HTML', '<!-- <script>alert(1)</script> -->', 1, '<!-- starts a comment'),
  body('a processing instruction', '<?php system("id") ?>', 1, 'The character < starts a tag'),
  body('a section of XML', '<![CDATA[<script>]]>', 1, 'The character < starts a tag'),
  body('an address in angle brackets', '<javascript:alert(1)>', 1, 'stands before an address'),
  body('code in a footnote', 'a[^1]\n\n[^1]: {process.env.HOME}', 7, 'The character { starts code', 2),
  body('code in a footnote that nothing refers to', 'a\n\n[^1]: <script>alert(1)</script>', 7, 'starts a tag, <script>', 2),
  body('code in a quotation', '> {process.env.HOME}', 3, 'The character { starts code'),
  body('code in a table', '| a |\n| - |\n| {process.env.HOME} |', 3, 'The character { starts code', 2),
  body('code in the words of a link', '[{process.env.HOME}](https://example.org)', 2, 'The character { starts code'),
  body('code in the address of a link', '[a](https://example.org/{process.env.HOME})', 25, 'The character { starts code'),
  body('code behind two backslashes', 'a \\\\{process.env.HOME}', 5, 'The character { starts code'),
  body('an identifier for a heading', '{#id} a', 1, 'The character { starts code'),
  body('a picture', '![a](https://evil.example/a.png)', 1, 'Pictures are not part of the record'),
  body('a picture by reference', '![a][b]\n\n[b]: https://evil.example/a.png', 1, 'Pictures are not part of the record'),
  { ...body('a table that is aligned by a style', '| a |\n| :-: |\n| b |', 1, 'Take the colons out of its line of hyphens'), faults: 2 },
  body('a block of code', '```js\nalert(1)\n```', 1, 'no blocks of code'),
  body('a task with a box', '- [x] a', 1, 'write a plain list'),
  body('front matter inside the body', '---\ntitle: Another\n---', 1, 'An entry has no headings', 1),
];

const address = (name: string, markdown: string, message: string, column = 1, line = 0): Row =>
  body(name, markdown, column, message, line);

// prettier-ignore
const ADDRESSES: readonly Row[] = [
  address('a javascript: link', '[a](javascript:alert(1))', 'not one that content may link to'),
  address('one in other capitals', '[a](JaVaScRiPt:alert(1))', 'not one that content may link to'),
  address('one written with entities', '[a](&#106;avascript&colon;alert&lpar;1&rpar;)', 'not one that content may link to'),
  address('one with a tab in it', '[a](java&Tab;script:alert(1))', 'not one that content may link to'),
  address('one with a line end in it', '[a](java&NewLine;script:alert(1))', 'not one that content may link to'),
  address('a data: link', '[a](data:text/html;base64,PHNjcmlwdD4=)', 'not one that content may link to'),
  address('a vbscript: link', '[a](vbscript:msgbox)', 'not one that content may link to'),
  address('a file: link', '[a](file:///etc/passwd)', 'not one that content may link to'),
  address('a blob: link', '[a](blob:https://example.org/a)', 'not one that content may link to'),
  address('an address without protocol', '[a](//evil.example)', 'has no protocol'),
  address('one written with an entity', '[a](/&sol;evil.example)', 'has no protocol'),
  address('a path that is not from the top', '[a](../../etc)', 'not one that content may link to'),
  address('an address with a name in it', '[a](https://www.england.nhs.uk@evil.example/)', 'hides where it leads'),
  address('an address that no browser opens', '[a](https://[evil/)', 'not one that a browser can open'),
  { ...address('a script behind a reference', '[a][b]\n\n[b]: javascript:alert(1)', 'not one that content may link to'), faults: 2 },
  address('a script in a definition that nothing refers to', 'a\n\n[b]: javascript:alert(1)', 'not one that content may link to', 1, 2),
  value('a script as the address of the source', 'url', '"javascript:alert(1)"', 10, 8, 'url-scheme', 'does not start with https://'),
  value('data as the address of the source', 'url', '"data:text/html,<script>"', 10, 8, 'url-scheme', 'does not start with https://'),
  value('a file as the address of the source', 'url', 'file:///etc/passwd', 10, 8, 'url-scheme', 'does not start with https://'),
  value('markup in the address of the source', 'url', '\'https://example.org/"><script>\'', 10, 8, 'value-valid', 'which no address may hold as it is; write %22'),
  { ...entry('a script among the other addresses', withBody('A.').replace('  access:', '  also-at: ["javascript:alert(1)"]\n  access:'), 11, 13, 'url-scheme', 'does not start with https://') },
  { ...entry('a script as the archived copy', withBody('A.').replace('  access:', '  archive: "JavaScript:alert(1)"\n  access:'), 11, 12, 'url-scheme', 'does not start with https://') },
];

// prettier-ignore
const SLOW: readonly Row[] = [
  large('quotations thousands deep', `${times('> ', 2000)}a`, 'more than 20 deep', 1),
  large('lists thousands deep', `${times('- ', 2000)}a`, 'more than 20 deep', 1),
  large('numbered lists thousands deep', `${times('1. ', 1500)}a`, 'more than 20 deep', 1),
  large('lists that go deeper line by line', Array.from({ length: 200 }, (_, at) => `${times('  ', at)}- a`).join('\n'), 'more than 20 deep', 11),
  large('emphasis hundreds deep', `a ${times('**b ', 700)}c${times('**', 700)}`, 'more than 20 deep', 1),
  large('a table of thousands of columns', `|${times('a|', 2000)}\n|${times('-|', 2000)}\n${times('b\n', 900)}`, 'more than 20 columns', 1),
  large('a table of thousands of cells', `|${times('a|', 19)}\n|${times('-|', 19)}\n${times('b\n', 900)}`, 'more than 2,000 paragraphs'),
  large('thousands of lines', times('a\n\n', 5000), 'more than 1,000 lines', 999),
  large('one footnote thousands of times', `${times('[^1]\n', 990)}\n\n[^1]: a`, 'more than 2,000 paragraphs'),
  large('a word of thousands of letters', times('a', 45_000), 'longer than 5,000 characters', 1),
  large('brackets without end', times('[', 45_000), 'longer than 5,000 characters', 1),
  large('an expression thousands deep', `{${times('(', 20_000)}${times(')', 20_000)}}`, 'longer than 5,000 characters', 1),
  entry('braces by the ten thousand', withBody(times(`${times('{', 4900)}\n`, 9)), BODY_LINE, 1, 'mdx-is-prose', 'The character { starts code', 51),
  entry('an expression thousands deep, line by line', withBody(`{${times(`${times('(', 4900)}\n`, 9)}`), BODY_LINE, 1, 'mdx-is-prose', 'The character { starts code'),
  entry('an export thousands deep', withBody(`export default ${times(`${times('(', 4900)}\n`, 9)}`), BODY_LINE, 1, 'mdx-is-prose', 'would be code'),
  entry('tags by the ten thousand', withBody(times(`${times('<a>', 1600)}\n`, 9)), BODY_LINE, 1, 'mdx-is-prose', 'starts a tag, <a>', 51),
  entry('attributes thousands deep', withBody(`<a ${times(`${times('b={', 1600)}\n`, 9)}`), BODY_LINE, 1, 'mdx-is-prose', 'starts a tag, <a>', 51),
];

export const ROWS: readonly Row[] = [...YAML, ...CHARACTERS, ...PATHS, ...CODE, ...ADDRESSES, ...SLOW];

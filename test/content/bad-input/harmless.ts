import { withBody } from './tree.ts';

const times = (text: string, count: number): string => text.repeat(count);

/** Odd, and harmless: each becomes a page. */
export const HARMLESS: Readonly<Record<string, string | Uint8Array>> = {
  'line ends of Windows': withBody('One.\n\nTwo.').replaceAll('\n', '\r\n'),
  'line ends of an old Macintosh': withBody('One.\n\nTwo.').replaceAll('\n', '\r'),
  'a mark of byte order at the start': `\uFEFF${withBody('A.')}`,
  'tabs in the body': withBody('A\tb\n\n\tc'),
  'letters in two parts': withBody('Cafe\u0301, \u0645\u0631\u062D\u0628\u0627, 漢字, 😀'),
  'front matter in JSON between its lines': `---\n${JSON.stringify({
    title: 'The board writes a report',
    kind: 'news',
    vanguards: ['alpha'],
    source: {
      publisher: 'the-gazette',
      title: '</title><script>alert(1)</script>',
      'title-is': 'exact',
      published: '2017-06-14',
      url: 'https://gazette.example/bad',
      access: 'open',
      read: '2026-11-22',
      extent: 'whole',
    },
    because: '{process.env.HOME}',
    summary: '<img src=x onerror=alert(1)>',
  })}\n---\n\nA.\n`,
  'front matter inside the body': withBody('---\n\ntitle: Another\n\n---\n\n+++\na = 1\n+++'),
  'directives, mathematics and short codes': withBody(':::note\na\n:::\n\n:a[b] $x$ [[a]] ==b== :smile:'),
  'markup that is escaped': withBody(
    '\\<script>alert(1)\\</script> &lt;img onerror=x&gt; \\{process.env.HOME}',
  ),
  'markup in backticks': withBody('`<script>alert({process.env.HOME})</script>` and `import x`'),
  'a line of prose that starts with import': withBody('The cost of\nimport duties rose.'),
  'unclosed brackets by the thousand': withBody(times(`${times('[', 4900)}\n`, 9)),
  'unclosed links by the thousand': withBody(times(`${times('[a](', 1200)}\n`, 9)),
  'brackets line by line': withBody(times('[a\n', 900)),
  'stars and underscores': withBody(times(`${times('*a_ ', 1200)}\n\n`, 9)),
  'backticks of every length': withBody(
    Array.from({ length: 90 }, (_, at) => `${times('`', at + 1)}a`).join(' '),
  ),
  'a backslash where a browser sees a slash': withBody('[a](/\\\\evil.example)'),
  'something like a mail address without end': withBody(times(`${times('a.b_c-', 800)}@\n`, 9)),
};

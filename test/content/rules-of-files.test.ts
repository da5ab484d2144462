import { expect, test } from 'vitest';
import { toldOf } from './rule-tree.ts';

/** Files put into the sound content, and all that the rules say of them to an editor. */
interface Row {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly told: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    name: 'names of files that are no words',
    files: {
      'vanguards/Gam_ma.mdx': [
        '---',
        'name: Gamma',
        'model: none',
        'listed: false',
        'listed-note: It was invented.',
        'standfirst: An invented place.',
        'commissioner: alpha-ccg',
        'tracks:',
        '  - { id: contract, title: A, milestones: [contract-notice], headline: [] }',
        '---',
        '',
        'See [it](/entries/alpha/2017-06-13-tender-issued/).',
      ].join('\n'),
      'glossary/-x.mdx': [
        '---',
        'term: X',
        'short: Y.',
        'see: [x-2]',
        '---',
      ].join('\n'),
      'glossary/x-2.mdx': [
        '---',
        'term: Z',
        'short: Y.',
        'see: [-x, x--2, tendr]',
        '---',
      ].join('\n'),
      'glossary/x--2.mdx': [
        '---',
        'term: W',
        'short: Y.',
        'see: [Tender]',
        '---',
      ].join('\n'),
    },
    told: [
      'glossary/-x.mdx:1:1 | file-name-form | "-x.mdx" is not a name for a file here. | Use lowercase words with hyphens between.',
      'glossary/x--2.mdx:1:1 | file-name-form | "x--2.mdx" is not a name for a file here. | Use lowercase words with hyphens between.',
      'glossary/x--2.mdx:4:7 | see[0] | reference-exists | "Tender" is not a glossary term. Did you mean "tender"? | They are the files in glossary/.',
      'glossary/x-2.mdx:4:17 | see[2] | reference-exists | "tendr" is not a glossary term. Did you mean "tender"? | They are the files in glossary/.',
      'vanguards/Gam_ma.mdx:1:1 | file-name-form | "Gam_ma.mdx" is not a name for a file here. | Use lowercase words with hyphens between.',
    ],
  },
  {
    name: 'names of files that differ in capitals',
    files: {
      'glossary/Tender.mdx': [
        '---',
        'term: X',
        'short: Y.',
        'see: [tender]',
        '---',
      ].join('\n'),
    },
    told: [
      'glossary/Tender.mdx:1:1 | file-name-form | "Tender.mdx" is not a name for a file here. | Use lowercase words with hyphens between.',
      'glossary/Tender.mdx:1:1 | unused-vocabulary | No body names the term "Tender" or links to it, and no other term has it in see. | Take it away, or use it where it belongs; it can come back with the first entry that needs it.',
      'glossary/tender.mdx:1:1 | unique-id | The path differs from glossary/Tender.mdx in capital letters alone. | Rename one of the two, in lowercase.',
    ],
  },
  {
    name: 'a term that only its own text names',
    files: {
      'glossary/alone.mdx': [
        '---',
        'term: Alone',
        'short: Y.',
        '---',
        '',
        '[Alone](/glossary/alone/) it is.',
      ].join('\n'),
    },
    told: [
      'glossary/alone.mdx:1:1 | unused-vocabulary | No body names the term "alone" or links to it, and no other term has it in see. | Take it away, or use it where it belongs; it can come back with the first entry that needs it.',
    ],
  },
  {
    name: 'repeats of repeats',
    files: {
      'entries/alpha/2017-06-14-own.mdx': [
        '---',
        'title: An entry of its own',
        'kind: news',
        'vanguards: [alpha]',
        'source:',
        '  publisher: the-gazette',
        '  title: An invented item',
        '  title-is: exact',
        '  published: 2017-06-14',
        '  url: https://gazette.example/2017-06-14-own',
        '  access: open',
        '  read: 2026-11-22',
        '  extent: whole',
        'summary: One sentence.',
        'repeats: alpha/2017-06-15-other',
        'milestones:',
        '  - { milestone: contract-notice, date: 2017-06, status: happened }',
        '---',
        '',
        'Text.',
      ].join('\n'),
      'entries/alpha/2017-06-15-other.mdx': [
        '---',
        'title: Quite another thing',
        'kind: news',
        'vanguards: [alpha]',
        'source:',
        '  publisher: the-gazette',
        '  title: An invented item',
        '  title-is: exact',
        '  published: 2017-06-15',
        '  url: https://a.example/b',
        '  access: open',
        '  read: 2026-11-22',
        '  extent: whole',
        'summary: One sentence.',
        'repeats: alpha/2017-06-15-other',
        'milestones:',
        '  - { milestone: contract-notice, date: 2017-06, status: happened }',
        '---',
        '',
        'Text.',
      ].join('\n'),
      'entries/alpha/2017-06-16-third.mdx': [
        '---',
        'title: Something else again',
        'kind: news',
        'vanguards: [alpha]',
        'source:',
        '  publisher: the-gazette',
        '  title: An invented item',
        '  title-is: exact',
        '  published: 2017-06-16',
        '  url: https://a.example/c',
        '  access: open',
        '  read: 2026-11-22',
        '  extent: whole',
        'summary: One sentence.',
        'repeats: alpha/2017-06-14-own',
        'milestones:',
        '  - { milestone: contract-notice, date: 2017-06, status: happened }',
        '---',
        '',
        'Text.',
      ].join('\n'),
    },
    told: [
      'entries/alpha/2017-06-15-other.mdx:15:10 | repeats | repeats-another | The entry says that it repeats itself. | Name the entry of the original item.',
      'entries/alpha/2017-06-16-third.mdx:15:10 | repeats | repeats-another | "alpha/2017-06-14-own" is itself a repeat, of "alpha/2017-06-15-other". | Write repeats: alpha/2017-06-15-other.',
    ],
  },
  {
    name: 'a stub to nothing',
    files: {
      'entries/alpha/2017-06-11-older.mdx': [
        '---',
        'redirect: alpha/2017-06-13-tender-isued',
        '---',
      ].join('\n'),
    },
    told: [
      'entries/alpha/2017-06-11-older.mdx:2:11 | redirect | reference-exists | "alpha/2017-06-13-tender-isued" is not an entry. Did you mean "alpha/2017-06-13-tender-issued"? | They are the files in entries/.',
    ],
  },
];

test.each(ROWS)('of $name', async ({ files, told }) => {
  expect(await toldOf(files)).toEqual(told);
});

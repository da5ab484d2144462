import { expect, test } from 'vitest';
import { toldOf } from './rule-tree.ts';

/** A profile beside the sound content, and all that the rules say of it to an editor. */
interface Row {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly told: readonly string[];
}

/** 1,298 words. */
const LONG = 'word **two**\n'.repeat(649);

const ROWS: readonly Row[] = [
  {
    name: 'a headline that is no step of its track',
    files: {
      'vanguards/gamma.mdx': [
        '---',
        'name: Gamma',
        'model: none',
        'listed: false',
        'listed-note: It was invented.',
        'standfirst: An invented place.',
        'commissioner: alpha-ccg',
        'tracks:',
        '  - { id: contract, title: A, milestones: [contract-notice], headline: [contract-notice, contract-award] }',
        '  - { id: other, title: B, milestones: [contract-award], headline: [contract-award] }',
        '---',
        '',
        'See [it](/entries/alpha/2017-06-13-tender-issued/).',
      ].join('\n'),
    },
    told: [
      'vanguards/gamma.mdx:9:90 | tracks[0].headline[1] | headline-in-milestones | "contract-award" is a headline of this track, but is not among its milestones. | Add it to milestones, or take it out of headline.',
    ],
  },
  {
    name: 'a profile that cites nothing',
    files: {
      'vanguards/gamma.mdx': [
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
        '[Words](/glossary/tender/).',
      ].join('\n'),
    },
    told: [
      'vanguards/gamma.mdx:1:1 | profile-cites-entries | The case study cites no entry. | Link what it tells to the entries that say so: [words](/entries/dudley/2017-06-13-tender-issued/).',
    ],
  },
  {
    name: 'a profile of just so many words',
    files: {
      'vanguards/gamma.mdx': [
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
        'See [it](/entries/alpha/2017-06-13-tender-issued/) – @@LONG@@',
      ].join('\n').replace('@@LONG@@', LONG),
    },
    told: [],
  },
  {
    name: 'a profile of one word more',
    files: {
      'vanguards/gamma.mdx': [
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
        'See [it](/entries/alpha/2017-06-13-tender-issued/) now – @@LONG@@',
      ].join('\n').replace('@@LONG@@', LONG),
    },
    told: [
      'vanguards/gamma.mdx:1:1 | profile-budget | The case study has 1301 words. | Cut it to 1300 at most, better to 1200: the timeline holds the rest.',
    ],
  },
  {
    name: 'tracks of one id, and what takes their place',
    files: {
      'vanguards/gamma.mdx': [
        '---',
        'name: Gamma',
        'model: none',
        'listed: false',
        'listed-note: It was invented.',
        'standfirst: An invented place.',
        'commissioner: alpha-ccg',
        'tracks:',
        '  - { id: contract, title: A, milestones: [contract-notice, nothing], headline: [], superseded-by: { track: contrakt, entry: alpha/2017-06-13-tender-isued } }',
        '  - { id: contract, title: B, milestones: [contract-award], headline: [], superseded-by: { track: whatever, entry: alpha/2017-06-12-old-name } }',
        '---',
        '',
        'See [it](/entries/alpha/2017-06-13-tender-issued/).',
      ].join('\n'),
    },
    told: [
      'vanguards/gamma.mdx:9:61 | tracks[0].milestones[1] | reference-exists | "nothing" is not a milestone. | The list is milestones.yaml; add a line there if it is new.',
      'vanguards/gamma.mdx:9:109 | tracks[0].superseded-by.track | reference-exists | "contrakt" is not a track of gamma. Did you mean "contract"? | Its tracks are contract.',
      'vanguards/gamma.mdx:9:126 | tracks[0].superseded-by.entry | reference-exists | "alpha/2017-06-13-tender-isued" is not an entry. Did you mean "alpha/2017-06-13-tender-issued"? | They are the files in entries/.',
      'vanguards/gamma.mdx:10:11 | tracks[1].id | unique-id | The id "contract" is already taken, in line 9. | Give this one another id, or make the two one.',
      'vanguards/gamma.mdx:10:99 | tracks[1].superseded-by.track | reference-exists | "whatever" is not a track of gamma. | Its tracks are contract.',
      'vanguards/gamma.mdx:10:116 | tracks[1].superseded-by.entry | reference-exists | "alpha/2017-06-12-old-name" is not an entry. It was merged into another entry. | Name the entry to which the stub leads.',
    ],
  },
];

test.each(ROWS)('of $name', async ({ files, told }) => {
  expect(await toldOf(files)).toEqual(told);
});

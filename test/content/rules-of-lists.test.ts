import { expect, test } from 'vitest';
import { entryFile, milestoneLine, profileText, termText, toldOf, type Row } from './rule-tree.ts';

const MEND = 'Take it away, or use it where it belongs; it can come back with the first entry that needs it.';
const unused = (thing: string): string => `unused-vocabulary | Nothing uses the ${thing}. | ${MEND}`;
const taken = (id: string, line: number): string =>
  `unique-id | The id "${id}" is already taken, in line ${line}. | Give this one another id, or make the two one.`;

const MILESTONES = ['contract-notice', 'contract-award', 'service-start', 'organisation-created'].map(
  milestoneLine,
);
const CAUSES = [
  '- { id: engagement, title: Engagement, means: More time. }',
  '- { id: weather, title: Weather, means: Rain. }',
];
const DECISIONS = [
  '- id: organisational-form',
  '  title: Organisational form',
  '  asks: What?',
  '  group: form',
  '  options:',
  '    - { id: alliance, title: Alliance, means: A. }',
  '    - { id: new-entity, title: New entity, means: B. }',
];

const ROWS: Row[] = [
  {
    name: 'the steps of a list have ids of their own, and each is used',
    files: {
      'milestones.yaml': [...MILESTONES, milestoneLine('contract-notice'), milestoneLine('unused')].join(
        '\n',
      ),
    },
    told: [
      `milestones.yaml:5:9 | [4].id | ${taken('contract-notice', 1)}`,
      `milestones.yaml:6:9 | [5].id | ${unused('milestone "unused"')}`,
    ],
  },
  {
    name: 'the options of a decision have ids of their own, which another decision may have too',
    files: {
      'decisions.yaml': [
        ...DECISIONS,
        '    - { id: alliance, title: Again, means: C. }',
        '    - { id: third, title: Third, means: D. }',
        ...DECISIONS.map((line) => line.replace('organisational-form', 'route')),
      ].join('\n'),
    },
    told: [
      `decisions.yaml:8:13 | [0].options[2].id | ${taken('alliance', 6)}`,
      `decisions.yaml:9:13 | [0].options[3].id | ${unused('option "third" of the decision "organisational-form"')}`,
      `decisions.yaml:10:7 | [1].id | ${unused('decision "route"')}`,
    ],
  },
  {
    name: 'the tracks of a profile have ids of their own',
    files: {
      'vanguards/gamma.mdx': profileText({
        tracks: [
          '{ id: contract, title: A, milestones: [contract-notice], headline: [] }',
          '{ id: other, title: B, milestones: [contract-notice], headline: [] }',
          '{ id: contract, title: C, milestones: [contract-notice], headline: [] }',
        ],
      }),
    },
    told: [`vanguards/gamma.mdx:11:11 | tracks[2].id | ${taken('contract', 9)}`],
  },
  {
    name: 'an organisation is used where it is linked, or stands before or after one that is used',
    files: {
      'organisations.yaml': [
        '- { id: alpha-ccg, name: Alpha CCG, type: commissioner, predecessors: [{ organisation: old-ccg }], successors: [{ organisation: new-ccg }] }',
        '- { id: the-gazette, name: The Gazette, type: publisher }',
        '- { id: old-ccg, name: Old CCG, type: commissioner, predecessors: [{ organisation: older-ccg }] }',
        '- { id: older-ccg, name: Older CCG, type: commissioner }',
        '- { id: new-ccg, name: New CCG, type: commissioner }',
        '- { id: lone-ccg, name: Lone CCG, type: commissioner, successors: [{ organisation: alpha-ccg }] }',
        '- { id: linked, name: Linked, type: commissioner }',
      ].join('\n'),
      ...entryFile({ body: '[Linked](/organisations/linked?x=1)' }),
    },
    told: [`organisations.yaml:6:9 | [5].id | ${unused('organisation "lone-ccg"')}`],
  },
  {
    name: 'a cause and a service that nobody names are not used',
    files: {
      'causes.yaml': CAUSES.join('\n'),
      'services.yaml': '- { id: outpatients, title: Outpatients }\n- { id: inpatients, title: Inpatients }',
    },
    told: [
      `causes.yaml:2:9 | [1].id | ${unused('cause "weather"')}`,
      `services.yaml:2:9 | [1].id | ${unused('service "inpatients"')}`,
    ],
  },
  {
    name: 'of lists that are not sound nothing is said to be unused',
    files: {
      'causes.yaml': [...CAUSES, '- { id: rain }'].join('\n'),
      'decisions.yaml': [...DECISIONS, '    - { id: third }'].join('\n'),
    },
    told: [],
  },
];

test.each(ROWS)('$name', async ({ files, told }) => {
  expect(await toldOf(files)).toEqual(told);
});

test.each([
  ['an entry whose front matter is broken', entryFile({ title: '"open' })],
  ['an entry whose front matter is empty', { 'entries/alpha/2017-06-14-own.mdx': '---\n---\n\nText.\n' }],
  ['an entry whose text is broken', entryFile({ body: 'Text {' })],
  ['a profile whose text is broken', { 'vanguards/gamma.mdx': profileText({ body: 'Text {' }) }],
  ['a term whose text is broken', { 'glossary/x.mdx': termText('X', ['see: [x]'], 'Text {') }],
])('what %s uses is not known, so nothing is said to be unused', async (_, files) => {
  const told = await toldOf({ ...files, 'causes.yaml': CAUSES.join('\n') });
  expect(told.filter((line) => line.includes('unused-vocabulary'))).toEqual([]);
});

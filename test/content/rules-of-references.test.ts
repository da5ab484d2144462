import { expect, test } from 'vitest';
import { entryFile, profileText, termText, toldOf, type Row } from './rule-tree.ts';

const OWN = 'entries/alpha/2017-06-14-own.mdx';

const list = (name: string): string => `The list is ${name}.yaml; add a line there if it is new.`;
const files = (folder: string): string => `They are the files in ${folder}/.`;
const isNo = (text: string, kind: string): string => `reference-exists | "${text}" is not ${kind}.`;

const ROWS: Row[] = [
  {
    name: 'whatever an entry refers to exists',
    files: entryFile({
      more: [
        'decisions:',
        '  - { decision: organisational-form, option: alliance, stance: preferred, by: [nobody] }',
        '  - { decision: other-form, option: x, stance: preferred }',
        'scope:',
        '  - { service: inpatients, status: included }',
        'delays:',
        '  - { milestone: contract-award, causes: [weather] }',
        'parties:',
        '  - { organisation: alpha-ccgs, role: host }',
        'repeats: alpha/none',
      ],
      milestones: [
        '{ milestone: alpha-ccg, status: planned }',
        '{ milestone: Tender issued, status: planned }',
        '{ milestone: alliance, status: planned }',
      ],
    }),
    told: [
      `${OWN}:16:80 | decisions[0].by[0] | ${isNo('nobody', 'an organisation')} | ${list('organisations')}`,
      `${OWN}:17:17 | decisions[1].decision | ${isNo('other-form', 'a decision')} | ${list('decisions')}`,
      `${OWN}:19:16 | scope[0].service | ${isNo('inpatients', 'a service')} Did you mean "outpatients"? | ${list('services')}`,
      `${OWN}:21:43 | delays[0].causes[0] | ${isNo('weather', 'a cause')} | ${list('causes')}`,
      `${OWN}:23:21 | parties[0].organisation | ${isNo('alpha-ccgs', 'an organisation')} Did you mean "alpha-ccg"? | ${list('organisations')}`,
      `${OWN}:24:10 | repeats | ${isNo('alpha/none', 'an entry')} | ${files('entries')}`,
      `${OWN}:26:18 | milestones[0].milestone | ${isNo('alpha-ccg', 'a milestone')} It is an organisation. | ${list('milestones')}`,
      `${OWN}:27:18 | milestones[1].milestone | ${isNo('Tender issued', 'a milestone')} Did you mean "contract-notice"? | ${list('milestones')}`,
      `${OWN}:28:18 | milestones[2].milestone | ${isNo('alliance', 'a milestone')} It is an option of the decision "organisational-form". | ${list('milestones')}`,
    ],
  },
  {
    name: 'the vanguards of an entry exist',
    files: entryFile({ vanguards: '[alpha, nowhere]', milestones: [], more: ['because: It is.'] }),
    told: [`${OWN}:4:20 | vanguards[1] | ${isNo('nowhere', 'a vanguard')} | ${files('vanguards')}`],
  },
  {
    name: 'a stub is no entry and no organisation, and leads to an entry',
    files: {
      ...entryFile({
        more: [
          'repeats: alpha/2017-06-12-old-name',
          'parties:',
          '  - { organisation: alpha/2017-06-12-old-name, role: host }',
        ],
      }),
      'entries/alpha/2017-06-11-older.mdx': '---\nredirect: alpha/2017-06-13-tender-isued\n---',
    },
    told: [
      `entries/alpha/2017-06-11-older.mdx:2:11 | redirect | ${isNo('alpha/2017-06-13-tender-isued', 'an entry')} Did you mean "alpha/2017-06-13-tender-issued"? | ${files('entries')}`,
      `${OWN}:15:10 | repeats | ${isNo('alpha/2017-06-12-old-name', 'an entry')} It was merged into another entry. | Name the entry to which the stub leads.`,
      `${OWN}:17:21 | parties[0].organisation | ${isNo('alpha/2017-06-12-old-name', 'an organisation')} | ${list('organisations')}`,
    ],
  },
  {
    name: 'where a list cannot be read, nothing is said to be missing from it',
    files: {
      ...entryFile({
        more: [
          'scope:',
          '  - { service: inpatients, status: included }',
          'decisions:',
          '  - { decision: x, option: y, stance: mooted }',
        ],
      }),
      'services.yaml': '- { id: outpatients',
      'decisions.yaml': '- { id: organisational-form',
    },
    told: [],
  },
  {
    name: 'a profile refers to an organisation, to steps, to entries and to its own tracks',
    files: {
      'vanguards/gamma.mdx': profileText({
        tracks: [
          '{ id: contract, title: A, milestones: [contract-notice, nothing], headline: [], superseded-by: { track: other-way, entry: alpha/2017-06-13-tender-issued } }',
          '{ id: other-way, title: B, milestones: [contract-award], headline: [], superseded-by: { track: contrakt, entry: alpha/2017-06-12-old-name } }',
        ],
      }).replace('commissioner: alpha-ccg', 'commissioner: gamma-ccg'),
    },
    told: [
      `vanguards/gamma.mdx:7:15 | commissioner | ${isNo('gamma-ccg', 'an organisation')} | ${list('organisations')}`,
      `vanguards/gamma.mdx:9:61 | tracks[0].milestones[1] | ${isNo('nothing', 'a milestone')} | ${list('milestones')}`,
      `vanguards/gamma.mdx:10:100 | tracks[1].superseded-by.track | ${isNo('contrakt', 'a track of gamma')} Did you mean "contract"? | Its tracks are contract, other-way.`,
      `vanguards/gamma.mdx:10:117 | tracks[1].superseded-by.entry | ${isNo('alpha/2017-06-12-old-name', 'an entry')} It was merged into another entry. | Name the entry to which the stub leads.`,
    ],
  },
  {
    name: 'a profile that is a list refers to nothing',
    files: { 'vanguards/gamma.mdx': profileText().replace(/name[^]*\n---/, '- A list\n---') },
    told: [],
  },
  {
    name: 'an organisation comes from and becomes organisations',
    files: {
      'organisations.yaml': [
        '- { id: alpha-ccg, name: Alpha CCG, type: commissioner, predecessors: [{ organisation: nobody }] }',
        '- { id: the-gazette, name: The Gazette, type: publisher, successors: [{ organisation: the-gazete }] }',
      ].join('\n'),
    },
    told: [
      `organisations.yaml:1:88 | [0].predecessors[0].organisation | ${isNo('nobody', 'an organisation')} | ${list('organisations')}`,
      `organisations.yaml:2:87 | [1].successors[0].organisation | ${isNo('the-gazete', 'an organisation')} Did you mean "the-gazette"? | ${list('organisations')}`,
    ],
  },
  {
    name: 'a term refers to terms',
    files: { 'glossary/x.mdx': termText('X', ['see: [tender, tendr, x]']) },
    told: [
      `glossary/x.mdx:4:15 | see[1] | ${isNo('tendr', 'a glossary term')} Did you mean "tender"? | ${files('glossary')}`,
    ],
  },
];

test.each(ROWS)('$name', async ({ files: put, told }) => {
  expect(await toldOf(put)).toEqual(told);
});

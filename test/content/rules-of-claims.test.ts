import { expect, test } from 'vitest';
import { entryFile, toldOf, type Row } from './rule-tree.ts';

const OWN = 'entries/alpha/2017-06-14-own.mdx';

/** An entry with these claims about steps and these lines of front matter. */
const claims = (milestones: readonly string[], more: readonly string[] = []) =>
  entryFile({ milestones, more });

const NO_CLAIMS =
  'entry-has-claims-or-reason | The entry makes no claims and does not say why it is here. | Add milestones, decisions or other claims, or a line because: with the reason.';

const OF_SEVERAL: Row[] = [
  {
    name: 'each claim of an entry of two vanguards says which of them it is about',
    files: entryFile({
      vanguards: '[alpha, beta]',
      milestones: [
        '{ milestone: contract-notice, status: planned }',
        '{ milestone: contract-notice, vanguard: beta, status: planned }',
        '{ milestone: contract-notice, vanguard: gamma, status: planned }',
      ],
    }),
    told: [
      `${OWN}:16:5 | milestones[0] | claim-names-vanguard | The claim does not say which vanguard it is about, and the entry names several. | Add vanguard: alpha or beta to it.`,
      `${OWN}:18:45 | milestones[2].vanguard | claim-names-vanguard | "gamma" is not among the vanguards of this entry (alpha, beta). | Write one of those, or add gamma to the vanguards at the top.`,
    ],
  },
  {
    name: 'of the claims of an entry whose vanguards cannot be read nothing is said',
    files: entryFile({ vanguards: 'alpha' }),
    told: [],
  },
];

const ROWS: Row[] = [
  { name: 'a sound entry has no faults', files: entryFile({}), told: [] },
  {
    name: 'doubt needs a note',
    files: claims([
      '{ milestone: contract-notice, status: planned, certainty: medium }',
      '{ milestone: contract-notice, status: planned, certainty: high }',
      '{ milestone: contract-notice, status: planned, certainty: low, note: why }',
    ]),
    told: [
      `${OWN}:16:63 | milestones[0].certainty | certainty-has-note | The certainty is medium, and there is no note that says why. | Add note: with the reason for the doubt.`,
    ],
  },
  {
    name: 'an entry without claims says why it is here',
    files: claims([]),
    told: [`${OWN}:2:1 | ${NO_CLAIMS}`],
  },
  {
    name: 'an empty list is no claim',
    files: claims([], ['milestones: []', 'decisions: []']),
    told: [`${OWN}:2:1 | ${NO_CLAIMS}`],
  },
  {
    name: 'an entry that says why it is here needs no claims',
    files: claims([], ['because: It tells how the contract was meant.']),
    told: [],
  },
  {
    name: 'a claim of any kind is enough',
    files: claims([], ['figures:', '  - { figure: 5, what: beds }']),
    told: [],
  },
  {
    name: 'an entry whose claims cannot be read is not told that it has none',
    files: claims([], ['milestones: contract-notice']),
    told: [],
  },
];

test.each([...OF_SEVERAL, ...ROWS])('$name', async ({ files, told }) => {
  expect(await toldOf(files)).toEqual(told);
});

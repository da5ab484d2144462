import { expect, test } from 'vitest';
import { profileText, toldOf, type Row } from './rule-tree.ts';

const CITED = '[it](/entries/alpha/2017-06-13-tender-issued/)';

/** 1,298 words. */
const LONG = 'word **two**\n'.repeat(649);

const NO_ENTRY =
  'profile-cites-entries | The case study cites no entry. | Link what it tells to the entries that say so: [words](/entries/dudley/2017-06-13-tender-issued/).';

const gamma = (text: string) => ({ 'vanguards/gamma.mdx': text });

const ROWS: Row[] = [
  {
    name: 'the headline steps of a track are among its milestones',
    files: gamma(
      profileText({
        tracks: [
          '{ id: contract, title: A, milestones: [contract-notice], headline: [contract-notice, contract-award] }',
          '{ id: other, title: B, milestones: [contract-award], headline: [contract-award] }',
        ],
      }),
    ),
    told: [
      'vanguards/gamma.mdx:9:90 | tracks[0].headline[1] | headline-in-milestones | "contract-award" is a headline of this track, but is not among its milestones. | Add it to milestones, or take it out of headline.',
    ],
  },
  {
    name: 'a case study cites entries, not terms alone',
    files: gamma(profileText({ body: '[Words](/glossary/tender/).' })),
    told: [`vanguards/gamma.mdx:1:1 | ${NO_ENTRY}`],
  },
  {
    name: 'a case study among whose links one is to an entry cites it',
    files: gamma(profileText({ body: `[Words](/glossary/tender/), and ${CITED}.` })),
    told: [],
  },
  {
    name: 'a case study may have as many words as it has budget',
    files: gamma(profileText({ body: `See ${CITED} – ${LONG}` })),
    told: [],
  },
  {
    name: 'a case study has not one word more than its budget',
    files: gamma(profileText({ body: `See ${CITED} now – ${LONG}` })),
    told: [
      'vanguards/gamma.mdx:1:1 | profile-budget | The case study has 1301 words. | Cut it to 1300 at most, better to 1200: the timeline holds the rest.',
    ],
  },
  {
    name: 'of a case study whose text cannot be read nobody says what it cites, or how long it is',
    files: gamma(profileText({ body: 'Text {' })),
    told: [],
  },
  {
    name: 'of a profile whose front matter cannot be read nobody says what is in it',
    files: gamma(profileText({ body: 'Text.' }).replace('name: Gamma', 'name: "Gamma')),
    told: [],
  },
  {
    name: 'a profile whose tracks are not sound is still asked what it cites',
    files: gamma(profileText({ tracks: ['{ id: contract, headline: [contract-award] }'], body: 'Text.' })),
    told: [`vanguards/gamma.mdx:1:1 | ${NO_ENTRY}`],
  },
];

test.each(ROWS)('$name', async ({ files, told }) => {
  expect(await toldOf(files)).toEqual(told);
});

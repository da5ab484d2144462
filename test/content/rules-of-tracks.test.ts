import { expect, test } from 'vitest';
import { entryFile, profileText, toldOf, type Row } from './rule-tree.ts';

const OWN = 'entries/alpha/2017-06-14-own.mdx';
const NATIONAL = 'entries/national/2017-06-14-own.mdx';

const HOME =
  'The tracks of alpha are contract, new-trust; each lists its milestones in vanguards/alpha.mdx. Add the milestone there if it belongs to one.';
const WRONG_TRACK =
  'milestone-in-track | The track "new-trust" of alpha has no milestone "contract-award". | Write track: contract.';
const ELSEWHERE = 'if the claim is about one vanguard, name that vanguard at the top and on the claim.';

const national = (milestones: readonly string[], more: readonly string[] = []) =>
  entryFile({ vanguards: '[national]', milestones, more }, 'national/2017-06-14-own');

/** A national programme with tracks of its own. */
const PROGRAMME = {
  'vanguards/national.mdx': profileText({
    tracks: [
      '{ id: programme, title: A, milestones: [contract-notice, service-start], headline: [] }',
      '{ id: court-case, title: B, milestones: [service-start], headline: [] }',
    ],
  }),
};

const ROWS: Row[] = [
  {
    name: 'a step is on a track of its vanguard that lists it, and is told of no other',
    files: entryFile({
      milestones: [
        '{ milestone: contract-notice, track: contrakt, status: planned }',
        '{ milestone: contract-notice, track: other-thing, status: planned }',
        '{ milestone: contract-award, track: new-trust, status: planned }',
        '{ milestone: organisation-created, status: planned }',
        '{ milestone: service-start, status: planned }',
      ],
      more: ['delays:', '  - { milestone: contract-award, track: new-trust, causes: [engagement] }'],
    }),
    told: [
      `${OWN}:16:41 | delays[0].track | ${WRONG_TRACK}`,
      `${OWN}:18:42 | milestones[0].track | milestone-in-track | "contrakt" is not a track of alpha. Did you mean "contract"? | ${HOME}`,
      `${OWN}:19:42 | milestones[1].track | milestone-in-track | "other-thing" is not a track of alpha. | ${HOME}`,
      `${OWN}:20:41 | milestones[2].track | ${WRONG_TRACK}`,
      `${OWN}:22:18 | milestones[4].milestone | milestone-in-track | Several tracks of alpha have the milestone "service-start", and the claim does not say which. | Write track: contract or new-trust.`,
    ],
  },
  {
    name: 'a step that no track lists may have to be added to one',
    files: {
      ...entryFile(
        { vanguards: '[gamma]', milestones: ['{ milestone: service-start, status: planned }'] },
        'gamma/2017-06-14-own',
      ),
      'vanguards/gamma.mdx': profileText(),
    },
    told: [
      'entries/gamma/2017-06-14-own.mdx:16:18 | milestones[0].milestone | milestone-in-track | No track of gamma has the milestone "service-start". | The tracks of gamma are contract; each lists its milestones in vanguards/gamma.mdx. Add the milestone there if it belongs to one.',
    ],
  },
  {
    name: 'where the list of steps cannot be read, a step is still on the track that lists it',
    files: {
      ...entryFile({ milestones: ['{ milestone: contract-award, track: new-trust, status: planned }'] }),
      'milestones.yaml': '- { id: contract-notice',
    },
    told: [`${OWN}:16:41 | milestones[0].track | ${WRONG_TRACK}`],
  },
  {
    name: 'a programme without a profile has no tracks',
    files: national(
      [
        '{ milestone: contract-notice, status: planned }',
        '{ milestone: contract-notice, track: programme, status: planned }',
      ],
      ['delays:', '  - { milestone: contract-award, track: contract, causes: [engagement] }'],
    ),
    told: [
      `${NATIONAL}:16:41 | delays[0].track | national-not-mixed | A claim about the national programme cannot stand on the track "contract". | Take track away; or, ${ELSEWHERE}`,
      `${NATIONAL}:19:42 | milestones[1].track | national-not-mixed | A claim about the national programme cannot stand on the track "programme". | Take track away; or, ${ELSEWHERE}`,
    ],
  },
  {
    name: 'a national step is on one track of the programme, and on no track of a vanguard',
    files: {
      ...PROGRAMME,
      ...national([
        '{ milestone: contract-notice, status: planned }',
        '{ milestone: service-start, track: court-case, status: planned }',
        '{ milestone: service-start, status: planned }',
        '{ milestone: contract-notice, track: court-case, status: planned }',
        '{ milestone: contract-notice, track: court-cases, status: planned }',
        '{ milestone: contract-notice, track: contract, status: planned }',
      ]),
    },
    told: [
      `${NATIONAL}:18:18 | milestones[2].milestone | milestone-in-track | Several tracks of national have the milestone "service-start", and the claim does not say which. | Write track: programme or court-case.`,
      `${NATIONAL}:19:42 | milestones[3].track | milestone-in-track | The track "court-case" of national has no milestone "contract-notice". | Write track: programme.`,
      `${NATIONAL}:20:42 | milestones[4].track | national-not-mixed | A claim about the national programme cannot stand on the track "court-cases". Did you mean "court-case"? | Its tracks are programme, court-case; or, ${ELSEWHERE}`,
      `${NATIONAL}:21:42 | milestones[5].track | national-not-mixed | A claim about the national programme cannot stand on the track "contract". | Its tracks are programme, court-case; or, ${ELSEWHERE}`,
    ],
  },
];

test.each(ROWS)('$name', async ({ files, told }) => {
  expect(await toldOf(files)).toEqual(told);
});

import { makeProse } from './prose.ts';
import type { Random } from './random.ts';
import { PLACES } from './words.ts';
import type { Lists } from './lists.ts';

interface MadeTrack {
  readonly id: string;
  readonly title: string;
  readonly procurement: boolean;
  readonly milestones: readonly string[];
  readonly headline: readonly string[];
}

/** A vanguard, or the national programme, before it is written down. */
export interface MadeProfile {
  readonly id: string;
  readonly name: string;
  readonly commissioner: string;
  readonly tracks: readonly MadeTrack[];
}

const STEPS_IN_TRACK = 9;
/** How many steps of the first tracks are for the chart. */
const HEADLINES = [2, 1];
const TITLES = ['The contract', 'The new trust', 'The partnership', 'The approvals'];
const MODELS = ['multispecialty community provider', 'primary and acute care system'];

const makeTrack = (number: number, from: number, { milestones }: Lists): MadeTrack => {
  const steps = Array.from(
    { length: STEPS_IN_TRACK },
    (_, step) => milestones[(from + step) % milestones.length],
  ).filter((step) => step !== undefined);
  return {
    id: `track-${number + 1}`,
    title: TITLES[number] ?? `Track ${number + 1}`,
    procurement: number === 0,
    milestones: steps.map(({ id }) => id),
    headline: steps
      .filter(({ judged }) => judged)
      .slice(0, HEADLINES[number] ?? 0)
      .map(({ id }) => id),
  };
};

const makeTracks = (count: number, at: number, lists: Lists): readonly MadeTrack[] =>
  Array.from({ length: count }, (_, number) =>
    makeTrack(number, (at * count + number) * STEPS_IN_TRACK, lists),
  );

/** So many vanguards, and the national programme. Each vanguard takes other steps from the list, so that all are used. */
export const makeProfiles = (count: number, lists: Lists): readonly MadeProfile[] => [
  ...PLACES.slice(0, count).map((name, at) => ({
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    commissioner: `${name.toLowerCase().replaceAll(' ', '-')}-ccg`,
    tracks: makeTracks(4, at, lists),
  })),
  {
    id: 'national',
    name: 'The national programme',
    commissioner: 'nhs-england',
    tracks: makeTracks(8, count, lists).map((track) => ({ ...track, procurement: false, headline: [] })),
  },
];

/** A profile without the steps of which nobody speaks: the lists don't have them. */
export const keepSteps = (profile: MadeProfile, steps: ReadonlySet<string>): MadeProfile => ({
  ...profile,
  tracks: profile.tracks.map((track) => ({
    ...track,
    milestones: track.milestones.filter((step) => steps.has(step)),
    headline: track.headline.filter((step) => steps.has(step)),
  })),
});

/** A profile with a case study of some 700 words that cites an entry. */
export const printProfile = (
  { id, name, commissioner, tracks }: MadeProfile,
  entry: string,
  random: Random,
  { terms }: Lists,
): string =>
  [
    '---',
    `name: ${name}`,
    `model: ${id === 'national' ? 'national programme' : random.pick(MODELS)}`,
    'listed: true',
    `standfirst: ${name} tried for years to turn a new model of care into an organisation with a contract.`,
    `commissioner: ${commissioner}`,
    'tracks:',
    ...tracks.map(
      (track) =>
        `  - { id: ${track.id}, title: ${track.title}, procurement: ${track.procurement}, milestones: [${track.milestones.join(', ')}], headline: [${track.headline.join(', ')}] }`,
    ),
    'open-questions:',
    `  - 'What became of the first plan of ${name}?'`,
    '---',
    '',
    '## How it began',
    '',
    `The story starts with [a first report](/entries/${entry}/).`,
    '',
    makeProse(random, 350, name, random.pick(terms).name),
    '',
    '## What came of it',
    '',
    makeProse(random, 350, name, random.pick(terms).name),
    '',
  ].join('\n');

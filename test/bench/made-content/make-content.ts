import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toDay, type Day } from '../../../src/domain/dates/day.ts';
import { printDate, printEntry, type MadeEntry } from './entry-text.ts';
import { printLists, readLists, type Lists } from './lists.ts';
import { startClaims } from './make-claims.ts';
import { keepSteps, makeProfiles, printProfile, type MadeProfile } from './profiles.ts';
import { makeProse, makeSentence } from './prose.ts';
import { startRandom, type Random } from './random.ts';
import { TITLE_ENDINGS, TITLE_OPENINGS } from './words.ts';

const SEED = 20_261_122;
const FIRST_DAY = toDay({ year: 2011, month: 1, day: 3 });
const LAST_DAY = toDay({ year: 2026, month: 10, day: 30 });
const KINDS = [
  'news',
  'news',
  'news',
  'board-paper',
  'press-release',
  'report',
  'web-page',
  'analysis',
  'notice',
  'case-study',
];
/** The part of the entries that is about the national programme. */
const NATIONAL_SHARE = 0.2;

/** Three vanguards for a record of today's size, ten for a thousand entries, thirty for ten thousand. */
export const vanguardsFor = (entries: number): number =>
  Math.min(30, Math.max(3, Math.round(10 * (entries / 1000) ** (entries < 1000 ? 0.68 : 0.477))));

const bodiesAround = ({ id, commissioner }: MadeProfile, { organisations }: Lists): readonly string[] => {
  const local = organisations.filter((one) => one.id.startsWith(`${id}-`)).map((one) => one.id);
  return local.length > 0 ? local : [commissioner, ...organisations.slice(0, 40).map((one) => one.id)];
};

const makeEntry = (
  number: number,
  day: Day,
  profile: MadeProfile,
  lists: Lists,
  claims: ReturnType<typeof startClaims>,
  random: Random,
): MadeEntry => {
  const { pick, chance, between } = random;
  const holders = bodiesAround(profile, lists);
  // Every body of the lists publishes something, if only in a record of many entries.
  const publisher = claims.use(
    'organisations',
    lists.organisations[number % lists.organisations.length]?.id ?? '',
  );
  const made = claims.make(profile, day, holders);
  // A plan must not have passed by the last day on which its entry may have come out, so a vague entry makes none.
  const published = printDate(day, chance(0.12) && !made.has('milestones') ? 'month' : 'day');
  const ending = pick(TITLE_ENDINGS);
  const term = lists.terms[number % lists.terms.length]?.name ?? '';
  return {
    id: `${profile.id}/${published}-${ending.replaceAll(' ', '-')}-${number}`,
    title: `${profile.name} ${pick(TITLE_OPENINGS)} ${ending} ${number}`,
    kind: pick(KINDS),
    vanguard: profile.id,
    publisher,
    published,
    number,
    summary: `${makeSentence(random, profile.name)} ${makeSentence(random, profile.name)}`,
    claims: made,
    body: makeProse(random, between(150, 300), profile.name, term),
  };
};

const makeEntries = (
  count: number,
  profiles: readonly MadeProfile[],
  lists: Lists,
  claims: ReturnType<typeof startClaims>,
  random: Random,
): readonly MadeEntry[] => {
  const places = profiles.slice(0, -1);
  const [national] = profiles.slice(-1);
  const days = Array.from({ length: count }, () => random.between(FIRST_DAY, LAST_DAY)).toSorted(
    (a, b) => a - b,
  );
  return days.map((day, index) => {
    const profile = national && random.chance(NATIONAL_SHARE) ? national : random.pick(places);
    return makeEntry(index + 1, day, profile, lists, claims, random);
  });
};

/** A whole content folder of so many made-up entries, as files by path: the same at each run. `from` lends its vocabularies. */
export const makeContent = async (
  count: number,
  from = 'content',
  vanguards = vanguardsFor(count),
): Promise<ReadonlyMap<string, string>> => {
  const random = startRandom(SEED + count);
  const lists = await readLists(from, vanguards);
  const profiles = makeProfiles(vanguards, lists);
  const claims = startClaims(lists, random);
  const entries = makeEntries(count, profiles, lists, claims, random);
  for (const { commissioner } of profiles) claims.use('organisations', commissioner);
  const steps = claims.used.get('milestones') ?? new Set();
  const pages = profiles.map((whole) => {
    const profile = keepSteps(whole, steps);
    const cited = entries.find(({ vanguard }) => vanguard === profile.id)?.id ?? '';
    return [`vanguards/${profile.id}.mdx`, printProfile(profile, cited, random, lists)] as const;
  });
  return new Map([
    ...printLists(lists, claims.used),
    ...pages,
    ...entries.map((entry) => [`entries/${entry.id}.mdx`, printEntry(entry)] as const),
  ]);
};

/** Writes such a folder. */
export const writeContent = async (folder: string, files: ReadonlyMap<string, string>): Promise<void> => {
  for (const [path, text] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
};

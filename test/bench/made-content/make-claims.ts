import type { Day } from '../../../src/domain/dates/day.ts';
import { printDate } from './entry-text.ts';
import { sayNext, startSteps } from './forecasts.ts';
import type { Lists } from './lists.ts';
import type { MadeProfile } from './profiles.ts';
import type { Random } from './random.ts';

const STANCES = [
  'required',
  'preferred',
  'adopted',
  'mooted',
  'exploring',
  'deferred',
  'opposed',
  'ruled-out',
  'abandoned',
];
const ROLES = ['commissioner', 'bidder', 'provider', 'partner', 'adviser', 'overseer'];
const VALUES = ['contract', 'services-in-scope', 'transition-costs', 'vanguard-funding'];
const FIGURES = ['registered-patients', 'practices', 'staff', 'consultation-responses'];
const SCOPES = ['included', 'excluded', 'possible', 'phased'];

/** The claims of one entry as lines by key, in the order of the keys. */
type ClaimLines = ReadonlyMap<string, readonly string[]>;

/** Makes claims, entry after entry in the order of their days: how many of each kind is about as in the true record. */
export const startClaims = (lists: Lists, random: Random) => {
  const { pick, chance, between } = random;
  const stepOf = startSteps();
  const used = new Map<string, Set<string>>();
  const use = (list: string, id: string): string => {
    used.set(list, (used.get(list) ?? new Set()).add(id));
    return id;
  };
  let turn = 0;
  /** Each thing of a list in turn, so that even a small record uses all. */
  const next = (list: 'services' | 'causes'): string => {
    turn += 1;
    return use(list, lists[list][turn % lists[list].length]?.id ?? '');
  };
  const by = (organisations: readonly string[]): string =>
    `by: [${use('organisations', pick(organisations))}]`;

  const milestone = ({ id, tracks }: MadeProfile, today: Day, holders: readonly string[]): string => {
    const track = pick(tracks);
    const name = use('milestones', pick(track.milestones));
    const { status, day, precision } = sayNext(stepOf(`${id} ${track.id} ${name}`), today, random);
    const date = day === undefined ? '' : ` date: ${printDate(day, precision)},`;
    return `milestone: ${name}, track: ${track.id},${date} status: ${status}, ${by(holders)}`;
  };
  const decision = (holders: readonly string[]): string => {
    const { id, options } = pick(lists.decisions);
    const option = pick(options).id;
    use('options', `${id}/${option}`);
    return `decision: ${id}, option: ${option}, stance: ${pick(STANCES)}, ${by(holders)}`;
  };
  const several = (most: number, make: () => string): readonly string[] =>
    Array.from({ length: between(1, most) }, make);
  const delay = ({ tracks }: MadeProfile): string => {
    const track = pick(tracks);
    return `milestone: ${use('milestones', pick(track.milestones))}, track: ${track.id}, causes: [${next('causes')}]`;
  };

  const make = (profile: MadeProfile, today: Day, holders: readonly string[]): ClaimLines => {
    const parties = [...new Set(several(3, () => use('organisations', pick(holders))))];
    const lines: readonly (readonly [string, readonly string[]])[] = [
      ['milestones', chance(0.5) ? several(3, () => milestone(profile, today, holders)) : []],
      ['decisions', chance(0.25) ? several(2, () => decision(holders)) : []],
      [
        'values',
        chance(0.16)
          ? [`of: ${pick(VALUES)}, amount: £${between(1, 90)}m, per: ${pick(['term', 'year', 'unstated'])}`]
          : [],
      ],
      ['terms', chance(0.08) ? [`of: contract, length: ${between(3, 15)} years`] : []],
      ['scope', chance(0.2) ? several(3, () => `service: ${next('services')}, status: ${pick(SCOPES)}`) : []],
      ['parties', chance(0.35) ? parties.map((id) => `organisation: ${id}, role: ${pick(ROLES)}`) : []],
      ['figures', chance(0.1) ? [`of: ${pick(FIGURES)}, count: ${between(4, 300) * 100}`] : []],
      ['delays', chance(0.07) ? [delay(profile)] : []],
    ];
    return new Map(lines.filter(([, some]) => some.length > 0));
  };
  return { make, use, used };
};

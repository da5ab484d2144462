import {
  NATIONAL,
  type DecisionId,
  type MilestoneId,
  type OptionId,
  type OrganisationId,
  type TrackId,
  type VanguardId,
} from '../model/ids.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { lowerArticle } from './lists.ts';

/** The names that readers see, looked up by id. An id that the check let through always has one. */
export interface Names {
  readonly milestone: (id: MilestoneId) => string;
  /** Whether the step is a stretch of time, so that its date reads “a to b”. */
  readonly lasts: (id: MilestoneId) => boolean;
  /** False for a deadline. */
  readonly isJudged: (id: MilestoneId) => boolean;
  readonly option: (decision: DecisionId, option: OptionId) => string;
  readonly decision: (id: DecisionId) => string;
  readonly organisation: (id: OrganisationId) => string;
  readonly cause: (id: string) => string;
  readonly service: (id: string) => string;
  readonly vanguard: (id: VanguardId) => string;
  readonly track: (vanguard: VanguardId, track: TrackId) => string;
  /**
   * A step with its track where that must be said: “Service start (the alliance)”. It must where several of the vanguard's
   * tracks have the step, and on a side track, one without headline steps.
   */
  readonly step: (place: { vanguard: VanguardId; track: TrackId; milestone: MilestoneId }) => string;
}

/** What the programme is called where it has no profile of its own. */
const NATIONAL_NAME = 'The national programme';

const cache = new WeakMap<Vocabulary, Names>();

/** The names of a vocabulary; built once for each. */
export const namesOf = (vocabulary: Vocabulary): Names => {
  const known = cache.get(vocabulary);
  if (known) return known;
  const built = buildNames(vocabulary);
  cache.set(vocabulary, built);
  return built;
};

const lookUp = (names: ReadonlyMap<string, string>, id: string): string => {
  const name = names.get(id);
  if (name === undefined) throw new RangeError(`"${id}" has no name in the vocabularies`);
  return name;
};

const buildNames = (vocabulary: Vocabulary): Names => {
  const titles = (lines: readonly { readonly id: string; readonly title: string }[]): Map<string, string> =>
    new Map(lines.map(({ id, title }) => [id, title]));
  const names = (lines: readonly { readonly id: string; readonly name: string }[]): Map<string, string> =>
    new Map(lines.map(({ id, name }) => [id, name]));
  const [milestones, decisions] = [titles(vocabulary.milestones), titles(vocabulary.decisions)];
  const [causes, services] = [titles(vocabulary.causes), titles(vocabulary.services)];
  const organisations = names(vocabulary.organisations);
  const vanguards = new Map([[NATIONAL, NATIONAL_NAME], ...names(vocabulary.vanguards)]);
  const options = new Map(
    vocabulary.decisions.flatMap(({ id, options: list }) =>
      list.map((option) => [`${id}/${option.id}`, option.title]),
    ),
  );
  const tracks = new Map(
    vocabulary.vanguards.flatMap(({ id, tracks: list }) =>
      list.map((track) => [`${id}/${track.id}`, track.title]),
    ),
  );
  const lasting = new Set(vocabulary.milestones.filter(({ lasts }) => lasts).map(({ id }) => id));
  const judged = new Set(vocabulary.milestones.filter((milestone) => milestone.judged).map(({ id }) => id));
  const byId = new Map(vocabulary.vanguards.map((vanguard) => [vanguard.id, vanguard]));
  return {
    milestone: (id) => lookUp(milestones, id),
    lasts: (id) => lasting.has(id),
    isJudged: (id) => judged.has(id),
    decision: (id) => lookUp(decisions, id),
    cause: (id) => lookUp(causes, id),
    service: (id) => lookUp(services, id),
    organisation: (id) => lookUp(organisations, id),
    vanguard: (id) => lookUp(vanguards, id),
    option: (decision, option) => lookUp(options, `${decision}/${option}`),
    track: (vanguard, track) => lookUp(tracks, `${vanguard}/${track}`),
    step: ({ vanguard, track, milestone }) => {
      const all = byId.get(vanguard)?.tracks ?? [];
      const title = lookUp(milestones, milestone);
      const isShared = all.filter((one) => one.milestones.includes(milestone)).length > 1;
      const isAside = all.some(({ id, headline }) => id === track && headline.length === 0);
      return isShared || isAside
        ? `${title} (${lowerArticle(lookUp(tracks, `${vanguard}/${track}`))})`
        : title;
    },
  };
};

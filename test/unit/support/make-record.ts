import { toDay, type Day } from '../../../src/domain/dates/day.ts';
import { parseSpan } from '../../../src/domain/dates/parse-span.ts';
import type { SaidDate, Span } from '../../../src/domain/dates/span.ts';
import type { Group, MilestoneStatus, Qualifier, Certainty } from '../../../src/domain/code-lists.ts';
import type { Claim } from '../../../src/domain/model/claim.ts';
import type { Entry } from '../../../src/domain/model/entry.ts';
import type { Track, Vanguard, Vocabulary } from '../../../src/domain/model/vocabulary.ts';
import { buildRecord, type TimelineRecord, type VanguardRecord } from '../../../src/domain/record/record.ts';

/** A milestone claim as a test writes it. `said` dates it, and claims said by one `entry` make one entry. */
export interface ClaimSketch {
  readonly said: string;
  readonly milestone: string;
  readonly status?: MilestoneStatus;
  readonly date?: string;
  readonly qualifier?: Qualifier;
  readonly wording?: string;
  readonly track?: string;
  readonly vanguard?: string;
  readonly certainty?: Certainty;
  /** The entry that says it; without one, `<vanguard>/<said>-entry`. */
  readonly entry?: string;
  /** Causes given for a delay of this milestone: a claim of its own in the same entry. */
  readonly causes?: readonly string[];
}

export const span = (text: string): Span => {
  const parsed = parseSpan(text);
  if (!parsed.ok) throw new RangeError(parsed.problem);
  return parsed.value;
};

export const saidDate = (text: string, qualifier?: Qualifier, wording?: string): SaidDate => ({
  span: span(text),
  ...(qualifier && { qualifier }),
  ...(wording !== undefined && { wording }),
});

export const day = (year: number, month = 1, date = 1): Day => toDay({ year, month, day: date });

const DEFAULTS = { vanguard: 'dudley', track: 'contract' } as const;

/** The entry id must not hold a slash twice, nor characters that addresses don't. */
const entryOf = ({ entry, vanguard = DEFAULTS.vanguard, said }: ClaimSketch): string =>
  entry ?? `${vanguard}/${said.replaceAll(/[^0-9-]/g, '')}-entry`;

const toClaims = (sketch: ClaimSketch, ordinal: number): readonly Claim[] => {
  const entry = entryOf(sketch);
  const base = {
    entry,
    vanguard: sketch.vanguard ?? DEFAULTS.vanguard,
    track: sketch.track ?? DEFAULTS.track,
    milestone: sketch.milestone,
    reported: span(sketch.said),
    certainty: sketch.certainty ?? 'high',
    by: [],
  } as const;
  const date =
    sketch.date === undefined ? {} : { date: saidDate(sketch.date, sketch.qualifier, sketch.wording) };
  const milestone: Claim = {
    ...base,
    ...date,
    kind: 'milestone',
    id: `${entry}/milestone-${ordinal}`,
    status: sketch.status ?? 'planned',
  };
  if (!sketch.causes) return [milestone];
  return [milestone, { ...base, kind: 'delay', id: `${entry}/delay-${ordinal}`, causes: sketch.causes }];
};

/** Entries from sketches: one for each entry id, dated by its first claim. */
export const makeEntries = (sketches: readonly ClaimSketch[]): readonly Entry[] =>
  [...Map.groupBy(sketches, entryOf)].map(([id, group]) => {
    const claims = group.flatMap((sketch, index) => toClaims(sketch, index + 1));
    return makeEntry(id, group[0]?.said ?? '2016', claims);
  });

export const makeEntry = (id: string, said: string, claims: readonly Claim[] = []): Entry => ({
  id,
  title: id,
  kind: 'news',
  vanguards: [id.split('/')[0] ?? DEFAULTS.vanguard],
  source: {
    publisher: 'hsj',
    title: id,
    titleIs: 'exact',
    published: span(said),
    url: 'https://news.example/',
    alsoAt: [],
    access: 'open',
    read: span('2026-11-22'),
    extent: 'whole',
  },
  reported: span(said),
  summary: 'A summary.',
  claims,
  corrections: [],
});

const MILESTONES: readonly (readonly [id: string, title: string, group: Group])[] = [
  ['contract-award', 'Contract award', 'tender'],
  ['service-start', 'Service start', 'outcome'],
  ['organisation-created', 'New organisation', 'form'],
  ['business-case', 'Business case', 'approval'],
];

/** Tracks from what the sketches name, each with its milestones as headlines in the order in which they come. */
const tracksOf = (sketches: readonly ClaimSketch[]): Track[] =>
  [...Map.groupBy(sketches, ({ track }) => track ?? DEFAULTS.track)].map(([id, group]) => {
    const headline = [...new Set(group.map(({ milestone }) => milestone))];
    const title = `The ${id.replaceAll('-', ' ')}`;
    return { id, title, procurement: false, milestones: headline, headline };
  });

export const makeVanguard = (id: string, tracks: readonly Track[]): Vanguard => ({
  id,
  name: id.charAt(0).toUpperCase() + id.slice(1),
  model: 'multispecialty community provider',
  listed: true,
  standfirst: 'A standfirst.',
  commissioner: 'ccg',
  tracks,
  notes: [],
  openQuestions: [],
});

export const makeVocabulary = (vanguards: readonly Vanguard[]): Vocabulary => ({
  milestones: MILESTONES.map(([id, title, group]) => ({
    id,
    title,
    group,
    means: title,
    judged: true,
    lasts: false,
  })),
  decisions: [],
  services: [],
  causes: [
    { id: 'national-approval', title: 'National approval', means: 'Approval came first.' },
    { id: 'engagement', title: 'Engagement', means: 'More talks.' },
    { id: 'complexity', title: 'Complexity of the model', means: 'It was complicated.' },
  ],
  organisations: [],
  glossary: [],
  vanguards,
});

export interface RecordSketch {
  readonly asOf?: Day;
  /** Entries with no claims that other things refer to: id and day. */
  readonly alsoEntries?: readonly (readonly [id: string, said: string])[];
  readonly supersededBy?: Readonly<Record<string, { readonly track: string; readonly entry: string }>>;
}

/** A whole record from claims: its vanguards, tracks and entries are those that the claims name. */
export const makeRecord = (sketches: readonly ClaimSketch[], options: RecordSketch = {}): TimelineRecord => {
  const groups = Map.groupBy(sketches, ({ vanguard }) => vanguard ?? DEFAULTS.vanguard);
  const vanguards = [...groups].map(([id, group]) =>
    makeVanguard(
      id,
      tracksOf(group).map((track) => {
        const supersededBy = options.supersededBy?.[track.id];
        return supersededBy ? { ...track, supersededBy } : track;
      }),
    ),
  );
  const also = (options.alsoEntries ?? []).map(([id, said]) => makeEntry(id, said));
  return buildRecord({
    entries: [...makeEntries(sketches), ...also],
    vocabulary: makeVocabulary(vanguards),
    asOf: options.asOf ?? day(2026, 11, 22),
  });
};

/** One vanguard of a record. */
export const vanguardOf = (record: TimelineRecord, id: string = DEFAULTS.vanguard): VanguardRecord => {
  const found = record.vanguards.find(({ vanguard }) => vanguard.id === id);
  if (!found) throw new RangeError(`no vanguard "${id}" in the record`);
  return found;
};

import type { Certainty, MilestoneStatus, Qualifier } from '../../../src/domain/code-lists.ts';
import { toDay, type Day } from '../../../src/domain/dates/day.ts';
import { spanOf } from '../../../src/domain/dates/parse-span.ts';
import type { Claim } from '../../../src/domain/model/claim.ts';
import type { Entry } from '../../../src/domain/model/entry.ts';
import type { Track } from '../../../src/domain/model/vocabulary.ts';
import { buildRecord, type TimelineRecord, type VanguardRecord } from '../../../src/domain/record/record.ts';
import * as make from './make-claims.ts';

/** A milestone claim in one line of a test. `said` dates it, and claims said by one `entry` make one entry. */
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

export interface RecordSketch {
  readonly asOf?: Day;
  /** Entries with no claims that other things refer to: id and day. */
  readonly alsoEntries?: readonly (readonly [id: string, said: string])[];
  readonly supersededBy?: Readonly<Record<string, { readonly track: string; readonly entry: string }>>;
}

export const day = (year: number, month = 1, date = 1): Day => toDay({ year, month, day: date });

const DEFAULTS = { vanguard: 'dudley', track: 'contract' } as const;

const entryOf = ({ entry, vanguard = DEFAULTS.vanguard, said }: ClaimSketch): string =>
  entry ?? `${vanguard}/${said.replaceAll(/[^0-9-]/g, '')}-entry`;

const toClaims = (sketch: ClaimSketch, ordinal: number): readonly Claim[] => {
  const { said, status = 'planned', date, causes, ...options } = sketch;
  const entry = entryOf(sketch);
  const milestone = make.claimOf(entry, said, status, date, { ...options, ordinal });
  return causes ? [milestone, make.delayOf(entry, said, causes, { ...options, ordinal })] : [milestone];
};

/** Each claim numbered within its entry. */
const makeClaims = (sketches: readonly ClaimSketch[]): readonly Claim[] =>
  [...Map.groupBy(sketches, entryOf).values()].flatMap((group) =>
    group.flatMap((sketch, index) => toClaims(sketch, index + 1)),
  );

const emptyEntry = (id: string, said: string): readonly Entry[] =>
  make
    .entriesOf([make.claimOf(id, said, 'suggested', undefined, { vanguard: id.split('/')[0] ?? '' })])
    .map((entry) => ({ ...entry, claims: [] }));

/** Tracks from what the sketches name, each with its milestones as headlines in the order in which they come. */
const tracksOf = (sketches: readonly ClaimSketch[], supersededBy: RecordSketch['supersededBy']): Track[] =>
  [...Map.groupBy(sketches, ({ track }) => track ?? DEFAULTS.track)].map(([id, group]) => {
    const headline = [...new Set(group.map(({ milestone }) => milestone))];
    const successor = supersededBy?.[id];
    const track = make.trackOf(id, `The ${id.replaceAll('-', ' ')}`, headline);
    return successor ? { ...track, supersededBy: successor } : track;
  });

/** A whole record from claims: its vanguards, tracks and entries are those that the claims name. */
export const makeRecord = (sketches: readonly ClaimSketch[], options: RecordSketch = {}): TimelineRecord => {
  const groups = Map.groupBy(sketches, ({ vanguard }) => vanguard ?? DEFAULTS.vanguard);
  const vanguards = [...groups].map(([id, group]) =>
    make.vanguardOf(id, tracksOf(group, options.supersededBy)),
  );
  const also = (options.alsoEntries ?? []).flatMap(([id, said]) => emptyEntry(id, said));
  return buildRecord({
    entries: [...make.entriesOf(makeClaims(sketches)), ...also],
    vocabulary: make.vocabularyOf(vanguards),
    asOf: options.asOf ?? spanOf('2026-11-22').latest,
  });
};

/** One vanguard of a record. */
export const findVanguard = (record: TimelineRecord, id: string = DEFAULTS.vanguard): VanguardRecord => {
  const found = record.vanguards.find(({ vanguard }) => vanguard.id === id);
  if (!found) throw new RangeError(`no vanguard "${id}" in the record`);
  return found;
};

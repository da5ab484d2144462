import type { ForecastStep, Series } from '../forecasts/series.ts';
import type { ClaimId } from '../model/ids.ts';
import { findChanges, type RecordChange } from '../record/changes.ts';
import type { MilestoneState } from '../record/milestone-state.ts';
import { pairUp, type Pair } from '../record/pair-up.ts';
import type { VanguardRecord } from '../record/record.ts';

type MilestoneChange = RecordChange & { readonly kind: 'milestone' };

/**
 * Why a milestone stands otherwise: something new was reported of it; the claim that it rests on was corrected; what it rested on
 * was taken out, so that an older claim counts again; or something else about it was changed, such as the day of a report.
 */
type MilestoneMove = 'new' | 'corrected' | 'withdrawn' | 'other';

/** Forecasts that are no longer in force, or never were: the past of a milestone that stands as it stood. */
export interface PastChange {
  readonly kind: 'past';
  readonly series: Series;
  readonly steps: readonly Pair<ForecastStep>[];
}

/** One difference between two versions of a vanguard's record. */
export type VanguardChange =
  | (MilestoneChange & { readonly move: MilestoneMove })
  | PastChange
  | Exclude<RecordChange, { kind: 'milestone' } | { kind: 'entry' }>;

type Facts = ReadonlyMap<ClaimId, string>;

/** What the claims of the two versions say, by ids that are the same on both sides. */
interface ClaimFacts {
  readonly before: Facts;
  readonly after: Facts;
}

/** The claim that a state rests on. */
const groundOf = (state: MilestoneState): ClaimId | undefined =>
  state.kind === 'forecast' && !state.isNotYet ? state.step.id : state.report.claim;

const findMove = ({ before, after }: Pair<MilestoneState>, facts: ClaimFacts): MilestoneMove => {
  if (!before || !after) return 'new';
  const [was, now] = [groundOf(before), groundOf(after)];
  const isChanged = (id: ClaimId): boolean => facts.before.get(id) !== facts.after.get(id);
  if (now !== undefined && !facts.before.has(now)) return 'new';
  if (now !== undefined && isChanged(now)) return 'corrected';
  if (was !== undefined && isChanged(was)) return 'withdrawn';
  return 'other';
};

const seriesKey = ({ track, milestone, ordinal }: Series): string => `${track} ${milestone} ${ordinal}`;

const stepFact = ({ date, isHindsight }: ForecastStep): string => JSON.stringify([date, isHindsight]);

const findPast = (
  before: VanguardRecord,
  after: VanguardRecord,
  moved: ReadonlySet<string>,
): readonly PastChange[] => {
  const olds = new Map(before.series.map((series) => [seriesKey(series), series]));
  return after.series.flatMap((series) => {
    const old = olds.get(seriesKey(series));
    if (!old || moved.has(seriesKey(series))) return [];
    const steps = pairUp(old.steps, series.steps, { keyOf: ({ id }) => id, factOf: stepFact });
    return steps.length > 0 ? [{ kind: 'past' as const, series, steps }] : [];
  });
};

/** A figure that was rewritten in its claim is one change, not one that came and one that went. */
const joinQuantities = (changes: readonly RecordChange[]): readonly RecordChange[] => {
  const gone = new Map(
    changes.flatMap((change) =>
      change.kind === 'quantity' && change.before && !change.after
        ? [[change.before.id, change.before] as const]
        : [],
    ),
  );
  const joined = new Set<ClaimId>();
  const told = changes.map((change) => {
    const before = change.kind === 'quantity' && change.after && gone.get(change.after.id);
    if (!before) return change;
    joined.add(before.id);
    return { ...change, before };
  });
  return told.filter(
    (change) => change.kind !== 'quantity' || change.after || !change.before || !joined.has(change.before.id),
  );
};

/** What differs between two versions of one vanguard's record. Entries are told of elsewhere: they may be of several vanguards. */
export const findVanguardChanges = (
  before: VanguardRecord,
  after: VanguardRecord,
  facts: ClaimFacts,
): readonly VanguardChange[] => {
  const changes = joinQuantities(findChanges(before, after)).flatMap((change): VanguardChange[] => {
    if (change.kind === 'entry') return [];
    return [change.kind === 'milestone' ? { ...change, move: findMove(change, facts) } : change];
  });
  const moved = new Set(
    changes.flatMap((change) =>
      change.kind === 'milestone' && change.after ? [seriesKey(change.after.series)] : [],
    ),
  );
  return [...changes, ...findPast(before, after, moved)];
};

import type { Span } from '../domain/dates/span.ts';
import type { Series } from '../domain/forecasts/series.ts';
import type { MilestoneClaim } from '../domain/model/claim.ts';
import type { EntryId } from '../domain/model/ids.ts';
import type { Track } from '../domain/model/vocabulary.ts';

/** What stopped a promise that had not come true and was given no new date. */
export interface SeriesEnd {
  readonly id: string;
  readonly kind: 'lost' | 'paused' | 'cancelled' | 'superseded';
  readonly reported: Span;
  readonly entry: EntryId;
  /** For `superseded`, the title of the track that took its place. */
  readonly successor?: string;
}

/** The ends of a series in the order of their reports: the first of each kind since the last plan. None where it came true. */
export const findEnds = (series: Series, tracks: readonly Track[]): readonly SeriesEnd[] => {
  const { inForce, steps, outcomes, stops, cancelled, isLost, superseded } = series;
  if (outcomes.length > 0) return [];
  const lastPlan = steps.findLast((step) => !step.isHindsight)?.reported.latest ?? -Infinity;
  const isSincePlan = ({ reported }: { readonly reported: Span }): boolean => reported.latest >= lastPlan;
  const paused = stops.filter(({ status }) => status === 'paused');
  const ends = [
    ...firstAs('lost', isLost ? (inForce?.lostBy ?? []).filter(isSincePlan) : []),
    ...firstAs('paused', paused.filter(isSincePlan)),
    ...firstAs('cancelled', cancelled.filter(isSincePlan)),
  ].toSorted((a, b) => a.reported.latest - b.reported.latest);
  if (!superseded || ends.some(({ kind }) => kind !== 'paused')) return ends;
  const successor = tracks.find(({ id }) => id === superseded.track)?.title ?? '';
  const { reported, entry } = superseded;
  return [...ends, { id: `${entry}/superseded`, kind: 'superseded', reported, entry, successor }];
};

const firstAs = (kind: SeriesEnd['kind'], claims: readonly MilestoneClaim[]): readonly SeriesEnd[] =>
  claims.slice(0, 1).map(({ id, reported, entry }) => ({ id, kind, reported, entry }));

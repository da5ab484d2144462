import type { Certainty, Extent } from '../code-lists.ts';
import type { Span } from '../dates/span.ts';
import type { Claim } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import type { EntryId, OrganisationId } from '../model/ids.ts';

/** What an event or figure rests on. */
export interface Evidence {
  /** In the order of the claims; each entry once. */
  readonly sources: readonly {
    readonly entry: EntryId;
    readonly publisher: OrganisationId;
    readonly reported: Span;
    readonly extent: Extent;
    readonly isRepeat: boolean;
  }[];
  /** How many items say it; one that repeats another doesn't count. */
  readonly reports: number;
  /** How many publishers they are of: two stories of one newspaper are no two independent sources. */
  readonly publishers: number;
  /** The highest of the claims: one sure source is enough. */
  readonly certainty: Certainty;
}

const RANK: Record<Certainty, number> = { high: 0, medium: 1, low: 2 };

export const gatherEvidence = (claims: readonly Claim[], entries: ReadonlyMap<EntryId, Entry>): Evidence => {
  const cited = [...new Set(claims.map(({ entry }) => entry))].flatMap((id) => entries.get(id) ?? []);
  const [best = 'high'] = claims.map(({ certainty }) => certainty).toSorted((a, b) => RANK[a] - RANK[b]);
  const telling = cited.filter(({ repeats }) => repeats === undefined);
  return {
    sources: cited.map(({ id, source, reported, repeats }) => ({
      entry: id,
      publisher: source.publisher,
      reported,
      extent: source.extent,
      isRepeat: repeats !== undefined,
    })),
    reports: telling.length,
    publishers: new Set(telling.map(({ source }) => source.publisher)).size,
    certainty: best,
  };
};

import type { Claim } from '../domain/model/claim.ts';
import type { Entry } from '../domain/model/entry.ts';
import type { EntryId, VanguardId } from '../domain/model/ids.ts';
import { claimFacets, entryFacets, FORM_DECISION, unique } from '../domain/record/entry-facets.ts';
import type { TimelineEvent } from '../domain/record/events.ts';
import { allTimelines, type TimelineRecord } from '../domain/record/record.ts';
import type { FacetName } from './query-state.ts';
import { EVENT_KIND, yearOf } from './search-record.ts';

/** By what a record can be found: ids, so that an address outlives a change of wording. */
export type RecordFacets = Readonly<Record<FacetName, readonly string[]>>;

/** What an entry says of one of its vanguards: a record of the index. */
export interface EntryPart {
  readonly vanguard: VanguardId;
  readonly claims: readonly Claim[];
}

/**
 * The parts in which an entry stands in the index: the first is the whole of it under its main vanguard, which its folder names;
 * under each other vanguard stands only what it says of that one. So a search within Manchester doesn't find what an item says of
 * Dudley.
 */
export const partsOf = (entry: Entry): readonly [EntryPart, ...(readonly EntryPart[])] => {
  const claimsOn = (vanguard: VanguardId): EntryPart => ({
    vanguard,
    claims: entry.claims.filter((claim) => claim.vanguard === vanguard),
  });
  const [main = '', ...others] = entry.vanguards;
  return [claimsOn(main), ...others.map(claimsOn).filter(({ claims }) => claims.length > 0)];
};

/** What was held of each form: `alliance_ruled-out`. */
const stancesOf = (claims: readonly Claim[]): readonly string[] =>
  unique(
    claims.flatMap((claim) =>
      claim.kind === 'decision' && claim.decision === FORM_DECISION
        ? [`${claim.option}_${claim.stance}`]
        : [],
    ),
  );

export const partFacets = (entry: Entry, { vanguard, claims }: EntryPart): RecordFacets => ({
  ...entryFacets(entry, claims),
  vanguard: [vanguard],
  stance: stancesOf(claims),
});

/** The entries that tell of an event. */
export const sourcesOf = (
  { claims }: TimelineEvent,
  entries: ReadonlyMap<EntryId, Entry>,
): readonly Entry[] => unique(claims.map(({ entry }) => entry)).flatMap((id) => entries.get(id) ?? []);

export const eventFacets = (event: TimelineEvent, sources: readonly Entry[]): RecordFacets => ({
  ...claimFacets(event.claims),
  vanguard: [event.vanguard],
  kind: [EVENT_KIND],
  stance: stancesOf(event.claims),
  publisher: unique(sources.map(({ source }) => source.publisher)),
  year: [yearOf(event.sortDay)],
});

/** The facets of every record of the index. */
export const allFacets = (record: TimelineRecord): readonly RecordFacets[] => {
  const entries = new Map(record.entries.map((entry) => [entry.id, entry]));
  return [
    ...record.entries.flatMap((entry) => partsOf(entry).map((part) => partFacets(entry, part))),
    ...allTimelines(record).flatMap(({ events }) =>
      events.map((event) => eventFacets(event, sourcesOf(event, entries))),
    ),
  ];
};

import { anchorOf, type TimelineEvent } from '../domain/record/events.ts';
import type { Claim } from '../domain/model/claim.ts';
import type { Entry } from '../domain/model/entry.ts';
import type { ClaimId, EntryId, VanguardId } from '../domain/model/ids.ts';
import { allTimelines, type TimelineRecord, type VanguardRecord } from '../domain/record/record.ts';
import { pageOfEvent } from '../domain/record/timeline-pages.ts';
import { namesOf, type Names } from '../domain/words/names.ts';
import { eventAddress } from './addresses.ts';

/** What the views look things up in; built once for the whole record. */
export interface ViewContext {
  readonly record: TimelineRecord;
  /** Whether the record has only some of its vanguards. */
  readonly isPart?: boolean;
  readonly names: Names;
  readonly entries: ReadonlyMap<EntryId, Entry>;
  /** The national programme too, where it has a profile. */
  readonly vanguards: ReadonlyMap<VanguardId, VanguardRecord>;
  /** The address of the timeline event that a claim is part of. */
  readonly events: ReadonlyMap<ClaimId, string>;
}

/** The claims of an event, with those that say that its forecast was lost. */
const claimsOf = (event: TimelineEvent): readonly Claim[] =>
  event.kind === 'forecast' ? [...event.claims, ...event.step.lostBy] : event.claims;

const build = (record: TimelineRecord): ViewContext => ({
  record,
  names: namesOf(record.vocabulary),
  entries: new Map(record.entries.map((entry) => [entry.id, entry])),
  vanguards: new Map(allTimelines(record).map((vanguard) => [vanguard.vanguard.id, vanguard])),
  events: new Map(
    allTimelines(record).flatMap(({ vanguard, events }) =>
      events.flatMap((event) =>
        claimsOf(event).map(
          ({ id }) =>
            [id, eventAddress(vanguard.id, anchorOf(event.id), pageOfEvent(event, events))] as const,
        ),
      ),
    ),
  ),
});

const built = new WeakMap<TimelineRecord, ViewContext>();

/** The same for every caller: pages and files are many, and each would build it anew. */
export const buildContext = (record: TimelineRecord): ViewContext => {
  const known = built.get(record) ?? build(record);
  built.set(record, known);
  return known;
};

import type { Claim } from '../domain/model/claim.ts';
import type { EntryId, VanguardId } from '../domain/model/ids.ts';
import { compareClaims } from '../domain/record/claim-order.ts';
import type { TimelineRecord } from '../domain/record/record.ts';
import type { RecordVersion } from '../domain/record/version.ts';
import type { Names } from '../domain/words/names.ts';
import { entryAddress, vanguardAddress } from '../views/addresses.ts';
import { buildContext, type ViewContext } from '../views/context.ts';

export interface ExportInput {
  readonly record: TimelineRecord;
  readonly version: RecordVersion;
  /** Where the site stands: `https://example.org`. */
  readonly site: string | URL;
}

/** What tables are filled from. */
export interface ExportSource {
  readonly record: TimelineRecord;
  readonly version: RecordVersion;
  readonly context: ViewContext;
  readonly names: Names;
  /** Every claim of every entry, in the record's own order. */
  readonly claims: readonly Claim[];
  /** The whole address of a path of the site. */
  readonly addressOf: (path: string) => string;
  readonly entryUrl: (entry: EntryId) => string;
  readonly vanguardUrl: (vanguard: VanguardId) => string;
  /** Where a claim can be seen: at its event on the timeline, else at its entry. */
  readonly claimUrl: (claim: Pick<Claim, 'id' | 'entry'>) => string;
  /** The id of an entry of this version; undefined for one that was not yet out. */
  readonly knownEntry: (entry: EntryId | undefined) => EntryId | undefined;
}

/** Works out once what all tables ask for. Throws where `site` is no address. */
export const prepareSource = ({ record, version, site }: ExportInput): ExportSource => {
  const context = buildContext(record);
  const { origin } = new URL(site);
  const addressOf = (path: string): string => origin + path;
  const entryUrl = (entry: EntryId): string => addressOf(entryAddress(entry));
  return {
    record,
    version,
    context,
    names: context.names,
    claims: record.entries.flatMap(({ claims }) => claims).toSorted(compareClaims),
    addressOf,
    entryUrl,
    vanguardUrl: (vanguard) => addressOf(vanguardAddress(vanguard)),
    claimUrl: ({ id, entry }) => {
      const event = context.events.get(id);
      return event === undefined ? entryUrl(entry) : addressOf(event);
    },
    knownEntry: (entry) => (entry !== undefined && context.entries.has(entry) ? entry : undefined),
  };
};

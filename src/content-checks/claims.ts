import type { ValuePath } from '../content-loader/fault.ts';
import type { EntrySource } from '../content-loader/sources.ts';
import { parseSpan } from '../domain/dates/parse-span.ts';
import type { Span } from '../domain/dates/span.ts';
import type { WrittenDate } from '../schemas/common.ts';
import { CLAIM_KEYS, type ClaimKey, type EntryFile } from '../schemas/entry.ts';

type ClaimOf<Key extends ClaimKey> = NonNullable<EntryFile[Key]>[number];
type AnyClaim = { [Key in ClaimKey]: ClaimOf<Key> }[ClaimKey];

/** A claim as written, with its place in the front matter. */
interface PlacedClaim<Claim = AnyClaim> {
  readonly path: ValuePath;
  readonly claim: Claim;
}

/** The sound claims of one kind in an entry. */
export const claimsOf = <Key extends ClaimKey>(
  { draft }: EntrySource,
  key: Key,
): PlacedClaim<ClaimOf<Key>>[] => {
  const written: readonly (ClaimOf<Key> | undefined)[] = draft[key] ?? [];
  return written.flatMap((claim, index) => (claim === undefined ? [] : [{ path: [key, index], claim }]));
};

/** The sound claims of all kinds in an entry. */
export const allClaimsOf = (entry: EntrySource): PlacedClaim[] =>
  CLAIM_KEYS.flatMap((key): PlacedClaim[] => claimsOf(entry, key));

/** The span of a written date, or undefined. */
const readSpan = (written: WrittenDate | undefined): Span | undefined => {
  if (written === undefined) return undefined;
  const parsed = parseSpan(String(written));
  return parsed.ok ? parsed.value : undefined;
};

/** When an entry became public, as far as it says so. */
const reportedSpan = ({ draft }: EntrySource): Span | undefined =>
  readSpan(draft.reported) ?? readSpan(draft.source?.published);

/** A milestone claim with a date, beside the day on which its entry became public. */
interface DatedMilestone extends PlacedClaim<ClaimOf<'milestones'>> {
  readonly date: Span;
  readonly reported: Span;
}

/** The milestone claims of an entry whose own date can be read, if its report can. */
export const datedMilestones = (entry: EntrySource): DatedMilestone[] => {
  const reported = reportedSpan(entry);
  if (!reported) return [];
  return claimsOf(entry, 'milestones').flatMap(({ path, claim }) => {
    const date = readSpan(claim.date);
    return date ? [{ path, claim, date, reported }] : [];
  });
};

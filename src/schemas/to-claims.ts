import type { Basis, Claim } from '../domain/model/claim.ts';
import type { EntryId, VanguardId } from '../domain/model/ids.ts';
import type { Span } from '../domain/dates/span.ts';
import { amountOf } from '../domain/quantities/amount.ts';
import { lengthOf } from '../domain/quantities/length.ts';
import { CLAIM_KEYS, type ClaimKey, type EntryFile } from './entry.ts';
import type { WrittenDate } from './common.ts';
import { present } from './present.ts';
import { resolveTrack, resolveVanguard, type TracksByVanguard } from './resolve-claim.ts';
import { toOptionalSpan, toSaidDate, toSpan } from './to-span.ts';

type WrittenClaim<Key extends ClaimKey> = NonNullable<EntryFile[Key]>[number];
type AnyWrittenClaim = { [Key in ClaimKey]: WrittenClaim<Key> }[ClaimKey];

const KINDS = {
  milestones: 'milestone',
  decisions: 'decision',
  values: 'value',
  terms: 'term',
  scope: 'scope',
  parties: 'party',
  figures: 'figure',
  delays: 'delay',
} as const satisfies Record<ClaimKey, Claim['kind']>;

/** What all claims of one entry share. */
interface ClaimSetting {
  readonly entry: EntryId;
  readonly reported: Span;
  readonly tracks: TracksByVanguard;
}

const toBase = (
  claim: AnyWrittenClaim,
  kind: string,
  ordinal: number,
  file: EntryFile,
  setting: ClaimSetting,
  vanguard: VanguardId,
) =>
  present({
    id: `${setting.entry}/${kind}-${ordinal}`,
    entry: setting.entry,
    vanguard,
    reported: setting.reported,
    date: toSaidDate(claim),
    repeats: file.repeats,
    certainty: claim.certainty ?? 'high',
    by: claim.by ?? [],
    reason: claim.reason,
    note: claim.note,
  });

type Base = ReturnType<typeof toBase>;

/** Over what time a sum runs; `unstated` where an amount that is no sum gives none. */
const toBasis = (written: WrittenDate | undefined): Basis => {
  if (written === 'term' || written === 'year' || written === 'unstated') return { kind: written };
  return written === undefined ? { kind: 'unstated' } : { kind: 'period', period: toSpan(written) };
};

const BUILDERS: {
  [Key in ClaimKey]: (claim: WrittenClaim<Key>, base: Base, tracks: TracksByVanguard) => Claim | undefined;
} = {
  milestones: (claim, base, tracks) => {
    const track = resolveTrack(base.vanguard, claim.track, claim.milestone, tracks);
    return track.ok
      ? { ...base, kind: 'milestone', track: track.value, milestone: claim.milestone, status: claim.status }
      : undefined;
  },
  decisions: ({ decision, option, stance }, base) => ({
    ...base,
    kind: 'decision',
    decision,
    option,
    stance,
  }),
  values: (claim, base) => ({
    ...base,
    kind: 'value',
    of: claim.of,
    amount: amountOf(String(claim.amount)),
    per: toBasis(claim.per),
  }),
  terms: (claim, base) => ({ ...base, kind: 'term', of: claim.of, length: lengthOf(claim.length) }),
  scope: ({ service, status }, base) => ({ ...base, kind: 'scope', service, status }),
  parties: (claim, base) => ({
    ...base,
    kind: 'party',
    organisation: claim.organisation,
    role: claim.role,
    status: claim.status ?? 'took-part',
  }),
  figures: (claim, base) => ({ ...base, kind: 'figure', of: claim.of, count: amountOf(String(claim.count)) }),
  delays: (claim, base, tracks) => {
    const track = resolveTrack(base.vanguard, claim.track, claim.milestone, tracks);
    if (!track.ok) return undefined;
    const forecast = toOptionalSpan(claim.forecast);
    return {
      ...base,
      kind: 'delay',
      track: track.value,
      milestone: claim.milestone,
      causes: claim.causes,
      ...(forecast ? { forecast } : {}),
    };
  },
};

const toClaimsOf = <Key extends ClaimKey>(key: Key, file: EntryFile, setting: ClaimSetting): Claim[] => {
  const written: readonly WrittenClaim<Key>[] = file[key] ?? [];
  return written.flatMap((claim, index) => {
    const vanguard = resolveVanguard(claim.vanguard, file.vanguards);
    if (!vanguard.ok) return [];
    const base = toBase(claim, KINDS[key], index + 1, file, setting, vanguard.value);
    return BUILDERS[key](claim, base, setting.tracks) ?? [];
  });
};

/**
 * The claims of an entry, in the order of the file's kinds. An id counts from 1 within its kind and place in the file. A
 * claim whose vanguard or track cannot be resolved is left out: the check reports it, and no build goes on with it.
 */
export const toClaims = (file: EntryFile, setting: ClaimSetting): Claim[] =>
  CLAIM_KEYS.flatMap((key) => toClaimsOf(key, file, setting));

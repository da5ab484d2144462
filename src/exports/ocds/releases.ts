import { STANCE_SIDES } from '../../domain/code-lists.ts';
import type { Claim, PartyClaim, ValueClaim } from '../../domain/model/claim.ts';
import type { Entry } from '../../domain/model/entry.ts';
import type { Track } from '../../domain/model/vocabulary.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { entryAddress } from '../../views/addresses.ts';
import type { ExportSource } from '../export-source.ts';
import { changesOf, endOfDay, type MilestoneChange } from './milestone-changes.ts';
import { nextStage, type Stage } from './stage.ts';
import type { OcdsDocument, OcdsParty, OcdsReference, OcdsRelease, OcdsTender } from './types.ts';

/** One procurement: a track that says that it is one. */
export interface Procurement {
  readonly vanguard: VanguardRecord;
  readonly track: Track;
  /** Says of itself that it is no official id. */
  readonly ocid: string;
}

/** The tracks that are procurements, of every vanguard but not of the national programme. */
export const findProcurements = ({ record }: ExportSource): readonly Procurement[] =>
  record.vanguards.flatMap((vanguard) =>
    vanguard.vanguard.tracks
      .filter(({ procurement }) => procurement)
      .map((track) => ({
        vanguard,
        track,
        ocid: `unofficial-vanguard-timelines-${vanguard.vanguard.id}-${track.id}`,
      })),
  );

/** Sums, parties and decisions belong to a vanguard: they are this procurement's where it has no other, or the entry speaks of this one. */
const claimsAbout = (entry: Entry, { vanguard, track }: Procurement): readonly Claim[] => {
  const isOnly = vanguard.vanguard.tracks.filter(({ procurement }) => procurement).length === 1;
  const ours = entry.claims.filter((claim) => claim.vanguard === vanguard.vanguard.id);
  const isNamed = ours.some((claim) => 'track' in claim && claim.track === track.id);
  return entry.repeats === undefined && (isOnly || isNamed) ? ours : [];
};

const BIDDERS: ReadonlySet<PartyClaim['role']> = new Set(['bidder', 'preferred-bidder']);

const partiesOf = (
  claims: readonly Claim[],
  commissioner: OcdsReference,
  { names }: ExportSource,
): readonly OcdsParty[] => {
  const bidders = claims
    .filter((claim): claim is PartyClaim => claim.kind === 'party')
    .filter(({ role, status }) => BIDDERS.has(role) && status === 'took-part')
    .map(({ organisation }) => organisation);
  return [
    { ...commissioner, roles: ['buyer', 'procuringEntity'] },
    ...[...new Set(bidders)].map((id) => ({
      id,
      name: names.organisation(id),
      roles: ['tenderer' as const],
    })),
  ];
};

/** The sum for the whole term, as the entry gives it; a yearly sum, or one of no stated basis, is another thing. */
const valuesOf = (claims: readonly Claim[]): Pick<OcdsTender, 'minValue' | 'value'> => {
  const claim = claims.findLast(
    (one): one is ValueClaim =>
      one.kind === 'value' && one.of === 'contract' && one.per.kind === 'term' && one.amount.unit === '£',
  );
  if (!claim) return {};
  const { min, max } = claim.amount.stated;
  const value = { value: { amount: max, currency: 'GBP' as const } };
  return min === max ? value : { minValue: { amount: min, currency: 'GBP' }, ...value };
};

const routeOf = (
  claims: readonly Claim[],
  { names }: ExportSource,
): Pick<OcdsTender, 'procurementMethodDetails'> => {
  const claim = claims.findLast(
    (one) =>
      one.kind === 'decision' && one.decision === 'procurement-route' && STANCE_SIDES[one.stance] === 'for',
  );
  return claim?.kind === 'decision'
    ? { procurementMethodDetails: names.option(claim.decision, claim.option) }
    : {};
};

const documentOf = (entry: Entry, { addressOf }: ExportSource): OcdsDocument => ({
  id: entry.id,
  title: entry.source.title,
  description: `An item that speaks of this procurement, summarised at ${addressOf(entryAddress(entry.id))}`,
  url: entry.source.url,
  ...(entry.source.published && { datePublished: endOfDay(entry.source.published.latest) }),
});

const releaseOf = (
  entry: Entry,
  changes: readonly MilestoneChange[],
  stage: Stage,
  procurement: Procurement,
  source: ExportSource,
): OcdsRelease => {
  const { ocid, track, vanguard } = procurement;
  const { commissioner, name } = vanguard.vanguard;
  const buyer = { id: commissioner, name: source.names.organisation(commissioner) };
  const claims = claimsAbout(entry, procurement);
  const award = changes.find(
    ({ milestone }) => milestone.code === 'contract-award' && milestone.dateMet !== undefined,
  )?.milestone;
  return {
    ocid,
    id: `${ocid}-${entry.id.replaceAll('/', '-')}`,
    date: endOfDay(entry.reported.latest),
    tag: stage.tags,
    initiationType: 'tender',
    language: 'en',
    parties: partiesOf(claims, buyer, source),
    buyer,
    tender: {
      id: track.id,
      title: `${name}: ${track.title}`,
      status: stage.status,
      procuringEntity: buyer,
      ...valuesOf(claims),
      ...routeOf(claims, source),
      documents: [documentOf(entry, source)],
      ...(changes.length > 0 && { milestones: changes.map(({ milestone }) => milestone) }),
    },
    ...(award?.dateMet !== undefined && {
      awards: [{ id: 'contract-award', title: award.title, date: award.dateMet }],
    }),
  };
};

/** The last word of an entry on each milestone: a release has one state of each. */
const lastOfEach = (changes: readonly MilestoneChange[]): readonly MilestoneChange[] => [
  ...new Map(changes.map((change) => [change.milestone.id, change])).values(),
];

/** One release for each entry that speaks of the procurement, in the order in which they came out. */
export const buildReleases = (procurement: Procurement, source: ExportSource): readonly OcdsRelease[] => {
  const { vanguard, track } = procurement;
  const milestones = new Map(source.record.vocabulary.milestones.map((one) => [one.id, one]));
  const changes = Map.groupBy(
    vanguard.series
      .filter((series) => series.track === track.id)
      .flatMap((series) => changesOf(series, milestones.get(series.milestone))),
    ({ entry }) => entry,
  );
  const told = vanguard.entries.filter(
    (entry) =>
      changes.has(entry.id) || entry.claims.some((claim) => 'track' in claim && claim.track === track.id),
  );
  let stage: Stage | undefined;
  return told.map((entry) => {
    const ours = lastOfEach(changes.get(entry.id) ?? []);
    stage = nextStage(stage, ours);
    return releaseOf(entry, ours, stage, procurement, source);
  });
};

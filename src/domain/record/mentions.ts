import type { Claim, PartyClaim } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import type { OrganisationId, VanguardId } from '../model/ids.ts';
import type { TimelineRecord } from './record.ts';

/** Everywhere that an organisation stands in the record, by role. All lists are in the order of their reports. */
export interface OrganisationMentions {
  /** The vanguards whose commissioner it is. */
  readonly commissions: readonly VanguardId[];
  /** Claims that it took part, or might. */
  readonly parties: readonly PartyClaim[];
  /** Claims that it made or stances that it held. */
  readonly held: readonly Claim[];
  /** Items that it published. */
  readonly published: readonly Entry[];
}

type Draft = { -readonly [Key in keyof OrganisationMentions]: OrganisationMentions[Key][number][] };

/** The mentions of every organisation of the vocabulary; one that nothing uses has empty lists. */
export const gatherMentions = ({
  entries,
  vocabulary,
}: Pick<TimelineRecord, 'entries' | 'vocabulary'>): ReadonlyMap<OrganisationId, OrganisationMentions> => {
  const drafts = new Map<OrganisationId, Draft>(
    vocabulary.organisations.map(({ id }) => [id, { commissions: [], parties: [], held: [], published: [] }]),
  );
  for (const { id, commissioner } of vocabulary.vanguards) drafts.get(commissioner)?.commissions.push(id);
  for (const entry of entries) {
    drafts.get(entry.source.publisher)?.published.push(entry);
    for (const claim of entry.claims) {
      if (claim.kind === 'party') drafts.get(claim.organisation)?.parties.push(claim);
      for (const holder of claim.by) drafts.get(holder)?.held.push(claim);
    }
  }
  return drafts;
};

/** Ids are plain text as editors write them; the names say which kind is meant. */
export type EntryId = string;
export type VanguardId = string;
export type TrackId = string;
export type MilestoneId = string;
export type DecisionId = string;
export type OptionId = string;
export type OrganisationId = string;
export type ServiceId = string;
export type CauseId = string;
export type TermId = string;
/** `<entry id>/<kind>-<ordinal>`, for example `dudley/2017-06-13-tender-issued/milestone-2`. */
export type ClaimId = string;

/** What `vanguards:` says of an item about the national programme. */
export const NATIONAL: VanguardId = 'national';

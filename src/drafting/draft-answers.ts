import type { DecisionsFile } from '../schemas/decisions.ts';
import type { EntryFile } from '../schemas/entry.ts';
import type { MilestonesFile } from '../schemas/milestones.ts';
import type { OrganisationsFile } from '../schemas/organisations.ts';

export type NewOrganisation = OrganisationsFile[number];
/** A step, with the track that is to have it and the step after which it comes (else it comes last). */
export type NewMilestone = MilestonesFile[number] & {
  readonly vanguard: string;
  readonly track: string;
  readonly after?: string;
};
export type NewOption = DecisionsFile[number]['options'][number] & { readonly decision: string };

/** What the vocabularies lack for this entry. */
export interface DraftAdditions {
  readonly organisations?: readonly NewOrganisation[];
  readonly milestones?: readonly NewMilestone[];
  readonly options?: readonly NewOption[];
}

/**
 * What somebody answered about a published item: the keys of an entry, as CONTRIBUTING tells them, and its text. Dates may
 * be in words (“by April 2018”), which become date, qualifier and wording. Nothing here is checked: the check is for the entry
 * that comes of it.
 */
export interface DraftAnswers extends EntryFile {
  /** The paragraphs, with an empty line between. */
  readonly body: string;
  /** The words of the file name, such as `tender-issued`; else they are taken from the title. */
  readonly words?: string;
  readonly add?: DraftAdditions;
}

/** A new content file, by its path inside the content folder. */
export interface Draft {
  /** `entries/dudley/2017-06-13-tender-issued.mdx` */
  readonly path: string;
  readonly text: string;
}

import type { Rule } from './rule.ts';
import { certaintyHasNote } from './rules/certainty-has-note.ts';
import { claimNamesVanguard } from './rules/claim-names-vanguard.ts';
import { entryHasClaimsOrReason } from './rules/entry-has-claims-or-reason.ts';
import { fileNameForm } from './rules/file-name-form.ts';
import { folderMatchesVanguards } from './rules/folder-matches-vanguards.ts';
import { happenedBeforeReported } from './rules/happened-before-reported.ts';
import { headlineInMilestones } from './rules/headline-in-milestones.ts';
import { linkExists } from './rules/link-exists.ts';
import { milestoneInTrack } from './rules/milestone-in-track.ts';
import { nationalNotMixed } from './rules/national-not-mixed.ts';
import { planPastWhenSaid } from './rules/plan-past-when-said.ts';
import { profileBudget } from './rules/profile-budget.ts';
import { profileCitesEntries } from './rules/profile-cites-entries.ts';
import { publishedBasis } from './rules/published-basis.ts';
import { referenceExists } from './rules/reference-exists.ts';
import { repeatsAnother } from './rules/repeats-another.ts';
import { reportedKnown } from './rules/reported-known.ts';
import { similarTitles } from './rules/similar-titles.ts';
import { uniqueId } from './rules/unique-id.ts';
import { uniqueSourceUrl } from './rules/unique-source-url.ts';
import { unusedVocabulary } from './rules/unused-vocabulary.ts';
import { weekdayFits } from './rules/weekday-fits.ts';

/** Every rule between files or fields, by name. */
export const RULES: readonly Rule[] = [
  certaintyHasNote,
  claimNamesVanguard,
  entryHasClaimsOrReason,
  fileNameForm,
  folderMatchesVanguards,
  happenedBeforeReported,
  headlineInMilestones,
  linkExists,
  milestoneInTrack,
  nationalNotMixed,
  planPastWhenSaid,
  profileBudget,
  profileCitesEntries,
  publishedBasis,
  referenceExists,
  repeatsAnother,
  reportedKnown,
  similarTitles,
  uniqueId,
  uniqueSourceUrl,
  unusedVocabulary,
  weekdayFits,
];

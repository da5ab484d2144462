import {
  CERTAINTIES,
  FIGURE_THINGS,
  PARTY_ROLES,
  PARTY_STATUSES,
  SCOPE_STATUSES,
  STANCES,
  TERM_THINGS,
  VALUE_THINGS,
  type MilestoneStatus,
} from '../../domain/code-lists.ts';
import { saidDateWords } from '../../domain/dates/date-words.ts';
import type { Claim, MilestoneClaim, PartyClaim } from '../../domain/model/claim.ts';
import { listWords, uncapitalise } from '../../domain/words/lists.ts';
import { amountWords } from '../../domain/words/thing-words.ts';
import type { ViewContext } from '../context.ts';

/** How each status speaks of its date, and what it says without one. */
const STATUS_WORDS: Readonly<Record<MilestoneStatus, { readonly dated: string; readonly undated: string }>> =
  {
    planned: { dated: 'promised for', undated: 'planned, with no date given' },
    suggested: { dated: 'suggested for', undated: 'suggested' },
    happened: { dated: 'happened', undated: 'had happened by the time of the report' },
    missed: { dated: 'did not happen as promised for', undated: 'the promised date was lost' },
    paused: { dated: 'stopped, with no new date,', undated: 'stopped, with no new date' },
    cancelled: { dated: 'cancelled', undated: 'cancelled' },
    'not-yet': { dated: 'had not yet happened', undated: 'had not yet happened' },
  };

const milestoneSentence = (claim: MilestoneClaim, { names, record }: ViewContext): string => {
  const milestone = record.vocabulary.milestones.find(({ id }) => id === claim.milestone);
  const words = STATUS_WORDS[claim.status];
  const subject = names.step(claim);
  if (!claim.date) return `${subject}: ${words.undated}`;
  const date = saidDateWords(claim.date, milestone?.lasts ?? false);
  const isPhrase = claim.date.qualifier !== undefined || claim.date.wording !== undefined;
  const verb = isPhrase ? words.dated.replace(/ for$/, ',') : words.dated;
  return `${subject}: ${verb} ${date}`;
};

const partySentence = (claim: PartyClaim, { names }: ViewContext): string => {
  const status = claim.status === 'took-part' ? '' : ` (${PARTY_STATUSES[claim.status].toLowerCase()})`;
  return `${names.organisation(claim.organisation)}: ${uncapitalise(PARTY_ROLES[claim.role])}${status}`;
};

/** What one claim says, as a phrase that reads by itself. */
export const claimSentence = (claim: Claim, context: ViewContext): string => {
  const { names } = context;
  switch (claim.kind) {
    case 'milestone':
      return milestoneSentence(claim, context);
    case 'decision':
      return `${names.option(claim.decision, claim.option)}: ${uncapitalise(STANCES[claim.stance])}`;
    case 'value':
      return `${VALUE_THINGS[claim.of]}: ${amountWords(claim)}`;
    case 'term':
      return `${TERM_THINGS[claim.of]}: ${amountWords(claim)}`;
    case 'scope':
      return `${names.service(claim.service)}: ${uncapitalise(SCOPE_STATUSES[claim.status])}`;
    case 'party':
      return partySentence(claim, context);
    case 'figure':
      return `${FIGURE_THINGS[claim.of]}: ${amountWords(claim)}`;
    case 'delay':
      return `${names.milestone(claim.milestone)} was late because of: ${listWords(claim.causes.map((cause) => uncapitalise(names.cause(cause))))}`;
    default:
      return claim satisfies never;
  }
};

/** “medium”, where the editors are less than sure. */
export const certaintyWords = ({ certainty }: Claim): string | undefined =>
  certainty === 'high' ? undefined : CERTAINTIES[certainty].toLowerCase();

import { STANCES } from '../../domain/code-lists.ts';
import { saidDateWords } from '../../domain/dates/date-words.ts';
import type { Claim } from '../../domain/model/claim.ts';
import type { Disagreement, Position } from '../../domain/record/disagreements.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { uncapitalise } from '../../domain/words/lists.ts';
import type { ViewContext } from '../context.ts';
import { viewEvidence, type EvidenceView } from '../evidence.ts';

/** Dates or stances on which sources differ; figures show theirs beside them. */
export interface DisagreementView {
  readonly title: string;
  readonly positions: readonly { readonly text: string; readonly evidence: EvidenceView }[];
  readonly notes: readonly string[];
}

const titleOf = (claim: Claim | undefined, { names }: ViewContext): string => {
  if (claim?.kind === 'milestone')
    return `When it happened: ${uncapitalise(names.milestone(claim.milestone))}`;
  if (claim?.kind === 'decision') return names.option(claim.decision, claim.option);
  return '';
};

const positionWords = ({ claims }: Position, { names }: ViewContext): string => {
  const [claim] = claims;
  if (claim?.kind === 'milestone') return saidDateWords(claim.date ?? { span: claim.reported });
  if (claim?.kind === 'decision')
    return `${STANCES[claim.stance]} by ${claim.by.map(names.organisation).join(', ')}`;
  return '';
};

/** Positions in the same words are one, with all who hold it. */
const viewPositions = (found: Disagreement, context: ViewContext): DisagreementView['positions'] =>
  [...Map.groupBy(found.positions, (position) => positionWords(position, context))].map(
    ([text, positions]) => ({
      text,
      evidence: viewEvidence(
        positions.flatMap(({ claims }) => claims),
        context,
      ),
    }),
  );

export const viewDisagreements = (
  vanguard: VanguardRecord,
  context: ViewContext,
): readonly DisagreementView[] =>
  vanguard.disagreements
    .filter(({ kind }) => kind !== 'quantity')
    .map((found) => ({
      title: titleOf(found.positions[0]?.claims[0], context),
      positions: viewPositions(found, context),
      notes: found.notes,
    }));

/** An editor's words on the dates of a step. */
export interface NoteView {
  readonly about: string;
  readonly note: string;
}

/** The notes on milestones that no disagreement already shows. */
export const viewMilestoneNotes = (vanguard: VanguardRecord, { names }: ViewContext): readonly NoteView[] => {
  const shown = new Set(vanguard.disagreements.flatMap(({ notes }) => notes));
  return vanguard.vanguard.notes
    .filter(({ on, note }) => on.startsWith('milestones/') && !shown.has(note))
    .map(({ on, note }) => ({ about: names.milestone(on.split('/').at(-1) ?? ''), note }));
};

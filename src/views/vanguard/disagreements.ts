import { FIGURE_THINGS, STANCES, TERM_THINGS, VALUE_THINGS } from '../../domain/code-lists.ts';
import { saidDateWords } from '../../domain/dates/date-words.ts';
import type { Claim } from '../../domain/model/claim.ts';
import type { Disagreement, Position } from '../../domain/record/disagreements.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { uncapitalise } from '../../domain/words/lists.ts';
import type { ViewContext } from '../context.ts';
import { claimSentence } from '../entry/claim-sentence.ts';
import { viewEvidence, type EvidenceView } from '../evidence.ts';
import { foldAfter, type Folded } from '../fold.ts';

/** Dates or stances on which sources differ; figures show theirs beside them. */
export interface DisagreementView {
  readonly title: string;
  readonly positions: readonly { readonly text: string; readonly evidence: EvidenceView }[];
  readonly notes: readonly string[];
}

export interface DisagreementsView {
  readonly count: number;
  /** What contradicts by rule. */
  readonly differ: readonly DisagreementView[];
  /** Where nothing contradicts by rule, but an editor has a word on it. */
  readonly noted: Folded<DisagreementView>;
  /** “7 notes of the editors on dates”. */
  readonly restWords: string;
}

/** How many words of editors show where they are all there is. */
const MOST_NOTED = 3;

const titleOf = ({ kind, on, positions }: Disagreement, { names }: ViewContext): string => {
  const [area = '', ...rest] = on.split('/');
  const [thing = '', option] = area === 'milestones' ? rest.slice(-1) : rest;
  if (kind === 'outcome') return `When it happened: ${uncapitalise(names.milestone(thing))}`;
  switch (area) {
    case 'milestones':
      return names.milestone(thing);
    case 'decisions':
      return option === undefined ? names.decision(thing) : names.option(thing, option);
    case 'scope':
      return names.service(thing);
    case 'parties':
      return names.organisation(thing);
    default:
      return labelOf(area, positions[0]?.claims[0]);
  }
};

const AREAS: Readonly<Record<string, string>> = { values: 'Money', terms: 'Length', figures: 'Figures' };

/** The label of a quantity, from a claim about it; its area where nothing is claimed. */
const labelOf = (area: string, claim: Claim | undefined): string => {
  if (claim?.kind === 'value') return VALUE_THINGS[claim.of];
  if (claim?.kind === 'term') return `Length: ${uncapitalise(TERM_THINGS[claim.of])}`;
  if (claim?.kind === 'figure') return FIGURE_THINGS[claim.of];
  return AREAS[area] ?? area;
};

const positionWords = (kind: Disagreement['kind'], { claims }: Position, context: ViewContext): string => {
  const [claim] = claims;
  if (!claim) return '';
  if (kind === 'outcome' && claim.kind === 'milestone')
    return saidDateWords(claim.date ?? { span: claim.reported });
  if (kind === 'stance' && claim.kind === 'decision')
    return `${STANCES[claim.stance]} by ${claim.by.map(context.names.organisation).join(', ')}`;
  return claimSentence(claim, context);
};

/** Positions in the same words are one, with all who hold it. */
const viewPositions = (found: Disagreement, context: ViewContext): DisagreementView['positions'] =>
  [...Map.groupBy(found.positions, (position) => positionWords(found.kind, position, context))].map(
    ([text, positions]) => ({
      text,
      evidence: viewEvidence(
        positions.flatMap(({ claims }) => claims),
        context,
      ),
    }),
  );

/** Figures, services, decisions and parties show the words of editors beside them; only what no section shows comes here. */
const isShownElsewhere = ({ kind, on, positions }: Disagreement, { decisions }: VanguardRecord): boolean => {
  if (kind !== 'noted') return kind === 'quantity';
  const isDecision = decisions.some(({ decision }) => on === `decisions/${decision}`);
  return isDecision || (positions.length > 0 && !on.startsWith('milestones/'));
};

/** An editor's word on the dates of a step needs the dates, not the reasons given for them. */
const withoutCauses = (found: Disagreement): Disagreement => ({
  ...found,
  positions: found.positions.filter(({ claims }) => claims[0]?.kind !== 'delay'),
});

const viewDisagreement = (found: Disagreement, context: ViewContext): DisagreementView => ({
  title: titleOf(found, context),
  positions: viewPositions(found, context),
  notes: found.notes,
});

export const viewDisagreements = (vanguard: VanguardRecord, context: ViewContext): DisagreementsView => {
  const found = vanguard.disagreements.filter((one) => !isShownElsewhere(one, vanguard));
  const view = (one: Disagreement): DisagreementView => viewDisagreement(withoutCauses(one), context);
  const [noted, differ] = [
    found.filter(({ kind }) => kind === 'noted'),
    found.filter(({ kind }) => kind !== 'noted'),
  ];
  const folded = foldAfter(noted.map(view), differ.length > 0 ? 0 : MOST_NOTED);
  const more = folded.shown.length > 0 ? 'more ' : '';
  return {
    count: found.length,
    differ: differ.map(view),
    noted: folded,
    restWords: `${folded.rest.length} ${more}notes of the editors on dates`,
  };
};

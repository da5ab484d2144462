import { STANCES, STANCE_SIDES, type StanceSide } from '../../domain/code-lists.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import type { DecisionHistory, OptionHistory, StanceStep } from '../../domain/record/stances.ts';
import { asSentence, listWords, uncapitalise } from '../../domain/words/lists.ts';
import type { ViewContext } from '../context.ts';
import { viewEvidence, type EvidenceView } from '../evidence.ts';
import { viewStanceWhen, type StanceWhen } from '../forms/stances.ts';

export interface StanceView {
  readonly when: StanceWhen;
  readonly stance: string;
  readonly side: StanceSide;
  readonly eventHref: string;
  readonly holders?: string;
  readonly reason?: string;
  readonly note?: string;
  readonly evidence: EvidenceView;
}

export interface OptionView {
  readonly title: string;
  readonly means: string;
  /** The latest position on it. */
  readonly latest: StanceView;
  /** The positions before, the oldest first. */
  readonly earlier: readonly StanceView[];
  /** “Before that: mooted, preferred”. */
  readonly earlierWords: string;
}

export interface DecisionView {
  readonly id: string;
  readonly title: string;
  readonly asks: string;
  /** “Latest choice: open procurement (required)”; absent where no option was chosen. */
  readonly standing?: string;
  readonly options: readonly OptionView[];
  /** “3 options, and the positions on each”. */
  readonly optionsWords: string;
  readonly notes: readonly string[];
}

const firstOf = (texts: readonly (string | undefined)[]): string | undefined =>
  texts.find((text) => text !== undefined);

/** On the page of its vanguard, an event of that page is only a fragment away. */
const onOwnPage = (address: string): string => address.replace(/^\/vanguards\/[^/]+\/(?=#)/, '');

const viewStep = (step: StanceStep, context: ViewContext): StanceView[] => {
  const [first] = step.claims;
  if (!first) return [];
  const holders = [...new Set(step.claims.flatMap(({ by }) => by))].map(context.names.organisation);
  const reason = firstOf(step.claims.map((claim) => claim.reason));
  const note = firstOf(step.claims.map((claim) => claim.note));
  return [
    {
      when: viewStanceWhen(first),
      stance: STANCES[first.stance],
      side: STANCE_SIDES[first.stance],
      eventHref: onOwnPage(context.events.get(step.id) ?? ''),
      ...(holders.length > 0 && { holders: listWords(holders) }),
      ...(reason !== undefined && { reason: asSentence(reason) }),
      ...(note !== undefined && { note: asSentence(note) }),
      evidence: viewEvidence(step.claims, context, first.reported),
    },
  ];
};

/** The most earlier positions on one option that a page holds. */
const MOST_EARLIER = 8;

const earlierWords = (earlier: readonly StanceView[], count: number): string => {
  const words = earlier.map(({ stance }) => uncapitalise(stance)).join(', then ');
  return count > earlier.length
    ? `The last ${earlier.length} of ${count} before that: ${words}`
    : `Before that: ${words}`;
};

const viewOption = (history: OptionHistory, decision: string, context: ViewContext): OptionView[] => {
  const option = context.record.vocabulary.decisions
    .find(({ id }) => id === decision)
    ?.options.find(({ id }) => id === history.option);
  const steps = history.steps.flatMap((step) => viewStep(step, context));
  const [latest, before] = [steps.at(-1), steps.slice(0, -1)];
  const earlier = before.slice(-MOST_EARLIER);
  if (!latest) return [];
  const { title = '', means = '' } = option ?? {};
  return [{ title, means, latest, earlier, earlierWords: earlierWords(earlier, before.length) }];
};

const standingWords = ({ decision, leading }: DecisionHistory, { names }: ViewContext): string | undefined =>
  leading &&
  `Latest choice: ${uncapitalise(names.option(decision, leading.option))} (${uncapitalise(STANCES[leading.claim.stance])})`;

const viewDecision = (
  history: DecisionHistory,
  vanguard: VanguardRecord,
  context: ViewContext,
): DecisionView => {
  const decision = context.record.vocabulary.decisions.find(({ id }) => id === history.decision);
  const standing = standingWords(history, context);
  const options = history.options.flatMap((option) => viewOption(option, history.decision, context));
  return {
    id: history.decision,
    title: decision?.title ?? '',
    asks: decision?.asks ?? '',
    ...(standing !== undefined && { standing }),
    options,
    optionsWords:
      options.length === 1
        ? 'One option, and the positions on it'
        : `${options.length} options, and the positions on each`,
    notes: vanguard.vanguard.notes
      .filter(({ on }) => on === `decisions/${history.decision}`)
      .map(({ note }) => note),
  };
};

const isForm = ({ decision }: DecisionHistory): boolean => decision === 'organisational-form';

export interface DecisionsView {
  /** The organisational form; one, or none where nobody spoke of it. */
  readonly form: readonly DecisionView[];
  /** In the order in which they were first spoken of. */
  readonly others: readonly DecisionView[];
}

export const viewDecisions = (vanguard: VanguardRecord, context: ViewContext): DecisionsView => {
  const view = (history: DecisionHistory): DecisionView => viewDecision(history, vanguard, context);
  return {
    form: vanguard.decisions.filter(isForm).map(view),
    others: vanguard.decisions.filter((history) => !isForm(history)).map(view),
  };
};

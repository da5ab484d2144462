import { STANCES, STANCE_SIDES, type StanceSide } from '../../domain/code-lists.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import type { DecisionHistory, OptionHistory, StanceStep } from '../../domain/record/stances.ts';
import { anchorOf } from '../../domain/record/events.ts';
import { asSentence, listWords } from '../../domain/words/lists.ts';
import type { ViewContext } from '../context.ts';
import { viewReport, type DateView } from '../date.ts';
import { viewEvidence, type EvidenceView } from '../evidence.ts';

export interface StanceView {
  readonly said: DateView;
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
  readonly steps: readonly StanceView[];
}

export interface DecisionView {
  readonly id: string;
  readonly title: string;
  readonly asks: string;
  readonly options: readonly OptionView[];
  readonly notes: readonly string[];
}

const firstOf = (texts: readonly (string | undefined)[]): string | undefined =>
  texts.find((text) => text !== undefined);

const viewStep = (step: StanceStep, context: ViewContext): StanceView[] => {
  const [first] = step.claims;
  if (!first) return [];
  const holders = [...new Set(step.claims.flatMap(({ by }) => by))].map(context.names.organisation);
  const reason = firstOf(step.claims.map((claim) => claim.reason));
  const note = firstOf(step.claims.map((claim) => claim.note));
  return [
    {
      said: viewReport(first),
      stance: STANCES[first.stance],
      side: STANCE_SIDES[first.stance],
      eventHref: `#${anchorOf(step.id)}`,
      ...(holders.length > 0 && { holders: listWords(holders) }),
      ...(reason !== undefined && { reason: asSentence(reason) }),
      ...(note !== undefined && { note: asSentence(note) }),
      evidence: viewEvidence(step.claims, context),
    },
  ];
};

const viewOption = (history: OptionHistory, decision: string, context: ViewContext): OptionView => {
  const option = context.record.vocabulary.decisions
    .find(({ id }) => id === decision)
    ?.options.find(({ id }) => id === history.option);
  return {
    title: option?.title ?? '',
    means: option?.means ?? '',
    steps: history.steps.flatMap((step) => viewStep(step, context)),
  };
};

const viewDecision = (
  history: DecisionHistory,
  vanguard: VanguardRecord,
  context: ViewContext,
): DecisionView => {
  const decision = context.record.vocabulary.decisions.find(({ id }) => id === history.decision);
  return {
    id: history.decision,
    title: decision?.title ?? '',
    asks: decision?.asks ?? '',
    options: history.options.map((option) => viewOption(option, history.decision, context)),
    notes: vanguard.vanguard.notes
      .filter(({ on }) => on === `decisions/${history.decision}`)
      .map(({ note }) => note),
  };
};

const isForm = ({ decision }: DecisionHistory): boolean => decision === 'organisational-form';

/** The organisational form first, then the others in the order in which they were first spoken of. */
export const viewDecisions = (vanguard: VanguardRecord, context: ViewContext): readonly DecisionView[] =>
  vanguard.decisions
    .toSorted((a, b) => Number(isForm(b)) - Number(isForm(a)))
    .map((history) => viewDecision(history, vanguard, context));

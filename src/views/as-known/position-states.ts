import { STANCES, STANCE_SIDES, type StanceSide } from '../../domain/code-lists.ts';
import { compareClaims } from '../../domain/record/claim-order.ts';
import { positionsOn, type HeldPosition } from '../../domain/record/positions.ts';
import type { VanguardState } from '../../domain/record/vanguard-state.ts';
import type { DecisionHistory } from '../../domain/record/stances.ts';
import { listWords } from '../../domain/words/lists.ts';
import type { ViewContext } from '../context.ts';
import { onceEach } from '../once-each.ts';
import { viewStanceWhen, type StanceWhen } from '../forms/stances.ts';

/** Holders whose latest position on one option is the same; no holders where no source names any. */
export interface PositionView {
  readonly stance: string;
  readonly side: StanceSide;
  readonly holders: string;
  readonly when: StanceWhen;
  readonly eventHref?: string;
}

export interface DecisionState {
  readonly title: string;
  readonly asks: string;
  readonly options: readonly {
    readonly title: string;
    readonly positions: readonly PositionView[];
    readonly isNew: boolean;
  }[];
}

const RANK: Readonly<Record<StanceSide, number>> = { for: 0, open: 1, against: 2 };

const sideOf = ({ claim }: HeldPosition): StanceSide => STANCE_SIDES[claim.stance];

const viewPosition = (held: readonly HeldPosition[], { names, events }: ViewContext): PositionView[] => {
  const last = held.toSorted((a, b) => compareClaims(b.claim, a.claim))[0];
  if (!last) return [];
  const eventHref = events.get(last.claim.id);
  return [
    {
      stance: STANCES[last.claim.stance],
      side: sideOf(last),
      holders: listWords(
        held.flatMap(({ holder }) => (holder === undefined ? [] : [names.organisation(holder)])),
      ),
      when: viewStanceWhen(last.claim),
      ...(eventHref !== undefined && { eventHref }),
    },
  ];
};

const viewOptions = (
  history: DecisionHistory,
  changed: ReadonlySet<string>,
  context: ViewContext,
): DecisionState['options'] =>
  [...Map.groupBy(positionsOn(history), ({ option }) => option)]
    .map(([option, held]) => ({ option, held, rank: Math.min(...held.map((one) => RANK[sideOf(one)])) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ option, held }) => ({
      title: context.names.option(history.decision, option),
      positions: [...Map.groupBy(held, ({ claim }) => claim.stance).values()]
        .toSorted((a, b) => rankOf(a) - rankOf(b))
        .flatMap((same) => viewPosition(same, context)),
      isNew: changed.has(`${history.decision} ${option}`),
    }));

const rankOf = ([first]: readonly HeldPosition[]): number => (first ? RANK[sideOf(first)] : 0);

const NOTHING: ReadonlySet<string> = new Set();

const viewDecision = (
  history: DecisionHistory,
  changed: ReadonlySet<string>,
  context: ViewContext,
): DecisionState => ({
  title: context.names.decision(history.decision),
  asks: context.record.vocabulary.decisions.find(({ id }) => id === history.decision)?.asks ?? '',
  options: viewOptions(history, changed, context),
});

const viewUnchanged = onceEach((history: DecisionHistory, context) =>
  viewDecision(history, NOTHING, context),
);

const isChanged = ({ decision, options }: DecisionHistory, changed: ReadonlySet<string>): boolean =>
  options.some(({ option }) => changed.has(`${decision} ${option}`));

const isForm = ({ decision }: DecisionHistory): boolean => decision === 'organisational-form';

/**
 * The latest position on each option, those that somebody was for first. The organisational form leads. `changed` names the options
 * that are new on this date: `<decision> <option>`.
 */
export const viewDecisionStates = (
  { decisions }: VanguardState,
  changed: ReadonlySet<string>,
  context: ViewContext,
): readonly DecisionState[] =>
  decisions
    .toSorted((a, b) => Number(isForm(b)) - Number(isForm(a)))
    .map((history) =>
      isChanged(history, changed) ? viewDecision(history, changed, context) : viewUnchanged(history, context),
    );

import type { SaidDate } from '../dates/span.ts';
import type { ForecastStep } from '../forecasts/series.ts';
import type { PartyClaim, ScopeClaim, StanceClaim } from '../model/claim.ts';
import type { DecisionId, OptionId, OrganisationId } from '../model/ids.ts';
import type { Entry } from '../model/entry.ts';
import type { StanceName } from '../code-lists.ts';
import type { DelayRow } from './delay-ledger.ts';
import type { Disagreement } from './disagreements.ts';
import { stateKey, stateOf, type MilestoneState } from './milestone-state.ts';
import { pairUp, type Pair } from './pair-up.ts';
import { textOf, type QuantityClaim } from './quantities.ts';
import type { VanguardRecord } from './record.ts';
import type { ScoreRow } from './scorecard.ts';
import { findStanceChanges } from './stance-changes.ts';
import type { VanguardState } from './vanguard-state.ts';

/** Named holders, or nobody named, who came to hold one stance on an option, or hold it no longer. */
export interface StanceChange {
  readonly kind: 'stance';
  readonly decision: DecisionId;
  readonly option: OptionId;
  /** Empty where nobody is named. */
  readonly holders: readonly OrganisationId[];
  readonly before?: StanceName;
  readonly after?: StanceName;
  /** What tells of it; where it is gone, what told of it. */
  readonly claims: readonly StanceClaim[];
}

/**
 * One difference between two records of a vanguard. Only `before`: it is gone. Only `after`: it is new. Of a quantity, a scope line
 * and the like, the pair holds the claim that first says so.
 */
export type RecordChange =
  | (Pair<MilestoneState> & {
      readonly kind: 'milestone';
      /** New forecasts that were given up before the one in force: known only in hindsight, or of the same day. */
      readonly between: readonly ForecastStep[];
    })
  | StanceChange
  | (Pair<QuantityClaim> & { readonly kind: 'quantity' })
  | (Pair<ScopeClaim> & { readonly kind: 'scope' })
  | (Pair<PartyClaim> & { readonly kind: 'party' })
  | (Pair<DelayRow> & { readonly kind: 'delay' })
  | (Pair<ScoreRow> & { readonly kind: 'score' })
  | (Pair<Disagreement> & { readonly kind: 'disagreement' })
  | (Pair<Entry> & { readonly kind: 'entry' });

/** All that differs between two records of one vanguard, whichever of them holds more. Nothing for two equal records. */
export const findChanges = (before: VanguardRecord, after: VanguardRecord): readonly RecordChange[] => [
  ...findStateChanges(before, after),
  ...findQuantityChanges(before.figures, after.figures),
  ...pairUp(latest(before.scope, scopeKey), latest(after.scope, scopeKey), {
    keyOf: scopeKey,
    factOf: ({ status }) => status,
  }).map((pair) => ({ kind: 'scope' as const, ...pair })),
  ...pairUp(latest(before.parties, partyKey), latest(after.parties, partyKey), {
    keyOf: partyKey,
    factOf: ({ status }) => status,
  }).map((pair) => ({ kind: 'party' as const, ...pair })),
  ...findDerivedChanges(before, after),
];

/** The part of `findChanges` that tells how the state moved: milestones, stances, values and terms. */
export const findStateChanges = (before: VanguardState, after: VanguardState): readonly RecordChange[] => [
  ...findMilestoneChanges(before, after),
  ...findStanceChanges(before.decisions, after.decisions),
  ...findQuantityChanges([...before.values, ...before.terms], [...after.values, ...after.terms]),
];

const statesOf = ({ series }: VanguardState): readonly MilestoneState[] =>
  series.flatMap((one) => stateOf(one) ?? []);

const findMilestoneChanges = (before: VanguardState, after: VanguardState): readonly RecordChange[] =>
  pairUp(statesOf(before), statesOf(after), {
    keyOf: ({ series: { track, milestone, ordinal } }) => `${track} ${milestone} ${ordinal}`,
    factOf: stateKey,
  }).map((pair) => ({ kind: 'milestone', ...pair, between: findBetween(pair) }));

const findBetween = ({ before, after }: Pair<MilestoneState>): readonly ForecastStep[] => {
  if (!before || !after) return [];
  const known = new Set(before.series.steps.map(({ id }) => id));
  const { steps, inForce } = after.series;
  return steps.filter((step) => step !== inForce && step.change?.verdict === 'later' && !known.has(step.id));
};

const findQuantityChanges = (
  before: readonly {
    readonly on: string;
    readonly basis: string;
    readonly claims: readonly QuantityClaim[];
  }[],
  after: typeof before,
): readonly RecordChange[] => {
  const figures = (groups: typeof before) =>
    groups.flatMap(({ on, basis, claims }) =>
      [...Map.groupBy(claims, textOf)].flatMap(([text, [claim]]) =>
        claim ? [{ key: `${on} ${basis} ${text}`, claim }] : [],
      ),
    );
  return pairUp(figures(before), figures(after), { keyOf: ({ key }) => key, factOf: () => '' }).map(
    ({ before: old, after: now }) => ({
      kind: 'quantity',
      ...(old && { before: old.claim }),
      ...(now && { after: now.claim }),
    }),
  );
};

const scopeKey = ({ service }: ScopeClaim): string => service;
const partyKey = ({ organisation, role }: PartyClaim): string => `${organisation} ${role}`;

/** The last claim of each key: the lists are in the order of their reports. */
const latest = <Kind>(claims: readonly Kind[], keyOf: (claim: Kind) => string): readonly Kind[] => [
  ...new Map(claims.map((claim) => [keyOf(claim), claim])).values(),
];

const findDerivedChanges = (before: VanguardRecord, after: VanguardRecord): readonly RecordChange[] => [
  ...pairUp(before.ledger, after.ledger, { keyOf: ({ id }) => id, factOf: ledgerFact }).map((pair) => ({
    kind: 'delay' as const,
    ...pair,
  })),
  ...pairUp(before.scorecard, after.scorecard, {
    keyOf: ({ series: { track, milestone, ordinal } }) => `${track} ${milestone} ${ordinal}`,
    factOf: ({ first, last, unjudged }) =>
      [first?.score.kind, last?.score.kind, unjudged?.kind].map((kind) => kind ?? '').join(' | '),
  }).map((pair) => ({ kind: 'score' as const, ...pair })),
  ...pairUp(before.disagreements, after.disagreements, {
    keyOf: ({ kind, on, basis }) => `${kind} ${on} ${basis}`,
    factOf: ({ positions }) => positions.map(({ key }) => key).join(' | '),
  }).map((pair) => ({ kind: 'disagreement' as const, ...pair })),
  ...pairUp(before.entries, after.entries, { keyOf: ({ id }) => id, factOf: () => '' }).map((pair) => ({
    kind: 'entry' as const,
    ...pair,
  })),
];

const textOfDate = (date: SaidDate | undefined): string =>
  date ? `${date.span.edtf} ${date.qualifier ?? ''}` : '';

const ledgerFact = ({ moves, causes }: DelayRow): string =>
  [
    ...moves.map((move) =>
      [
        move.milestone,
        move.kind,
        textOfDate(move.from),
        move.kind === 'later' ? textOfDate(move.to) : '',
      ].join(' '),
    ),
    ...causes.map(({ cause }) => cause),
  ].join(' | ');

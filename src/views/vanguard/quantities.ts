import { FIGURE_THINGS, TERM_THINGS, VALUE_THINGS } from '../../domain/code-lists.ts';
import type { Claim } from '../../domain/model/claim.ts';
import type { QuantityGroup } from '../../domain/record/quantities.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { asSentence, capitalise, countWords, listWords, uncapitalise } from '../../domain/words/lists.ts';
import { basisWords, totalWords } from '../../domain/words/quantity-words.ts';
import { quantityWords, thingWords } from '../../domain/words/thing-words.ts';
import type { ViewContext } from '../context.ts';
import { viewEvidence, type EvidenceView } from '../evidence.ts';
import { foldAfter, type Folded } from '../fold.ts';

/** One figure, with everybody who gives it. */
export interface PositionView {
  readonly text: string;
  readonly evidence: EvidenceView;
  readonly notes: readonly string[];
}

/** All that is said of one thing on one basis. */
interface QuantityView {
  readonly thing: string;
  readonly basis: string;
  readonly isDisputed: boolean;
  readonly positions: Folded<PositionView>;
  /** “2 more amounts”. */
  readonly moreWords: string;
}

/** All that is said of one thing. */
export interface ThingView {
  readonly thing: string;
  readonly groups: readonly QuantityView[];
  /** Sums that we worked out across bases. */
  readonly arithmetic: readonly string[];
  readonly notes: readonly string[];
}

export interface FoldedThings {
  readonly shown: readonly ThingView[];
  readonly rest: readonly ThingView[];
  /** “3 more: services in scope, …”. */
  readonly restWords: string;
}

/** The notes of claims as sentences, each once. */
export const notesOf = (claims: readonly Claim[]): readonly string[] => [
  ...new Set(claims.flatMap(({ note }) => (note === undefined ? [] : [asSentence(note)]))),
];

/** How many positions on one thing and basis show before the rest are folded up. */
const MOST_SHOWN = 3;
/** The most positions, and the most sums of ours, that a page holds of one thing. */
const MOST_HELD = 15;

const viewPositions = ({ claims }: QuantityGroup, context: ViewContext) => {
  const all = [...Map.groupBy(claims, quantityWords)];
  const held = all.slice(0, MOST_HELD).map(([text, ofText]) => ({
    text,
    evidence: viewEvidence(ofText, context),
    notes: notesOf(ofText),
  }));
  return { positions: foldAfter(held, MOST_SHOWN), left: all.length - held.length };
};

const moreWords = (rest: number, left: number): string => {
  const words = countWords(rest, 'more amount given', 'more amounts given');
  return left === 0 ? words : `${words}, and ${left} that are in the data alone`;
};

const viewGroup = (group: QuantityGroup, context: ViewContext): QuantityView => {
  const [first] = group.claims;
  const { positions, left } = viewPositions(group, context);
  return {
    thing: first ? thingWords(first) : '',
    basis: first?.kind === 'value' ? capitalise(basisWords(first.per)) : '',
    isDisputed: group.isDisputed,
    positions,
    moreWords: moreWords(positions.rest.length, left),
  };
};

/** A yearly sum over each length that somebody gave: our arithmetic, no source's claim. */
const findArithmetic = (on: string, { values, terms }: VanguardRecord): readonly string[] => {
  if (on !== 'values/contract') return [];
  const yearly = values
    .filter((group) => group.on === on && group.basis === 'year')
    .flatMap(({ claims }) => claims);
  const lengths = terms.filter((group) => group.on === 'terms/contract').flatMap(({ claims }) => claims);
  const sums = yearly.flatMap(({ amount }) => lengths.map(({ length }) => totalWords(amount, length)));
  return [...new Set(sums.flatMap((sum) => (sum === undefined ? [] : [sum])))].slice(0, MOST_HELD);
};

/** The contract's value and length come first, the rest in the order of the lists of things. */
const ORDER = [
  'values/contract',
  'terms/contract',
  ...Object.keys(VALUE_THINGS).map((of) => `values/${of}`),
  ...Object.keys(TERM_THINGS).map((of) => `terms/${of}`),
  ...Object.keys(FIGURE_THINGS).map((of) => `figures/${of}`),
];

const viewThing = (
  on: string,
  groups: readonly QuantityGroup[],
  vanguard: VanguardRecord,
  context: ViewContext,
): ThingView => {
  const views = groups.map((group) => viewGroup(group, context));
  return {
    thing: views[0]?.thing ?? '',
    groups: views,
    arithmetic: findArithmetic(on, vanguard),
    notes: vanguard.vanguard.notes.filter((note) => note.on === on).map(({ note }) => note),
  };
};

/** All that is said of quantities, thing by thing; after so many things the rest are folded up. */
export const viewQuantities = (
  groups: readonly QuantityGroup[],
  most: number,
  vanguard: VanguardRecord,
  context: ViewContext,
): FoldedThings => {
  const things = [...Map.groupBy(groups, ({ on }) => on)]
    .toSorted(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .map(([on, ofThing]) => viewThing(on, ofThing, vanguard, context));
  const [shown, rest] = [things.slice(0, most), things.slice(most)];
  const names = listWords(rest.map(({ thing }) => uncapitalise(thing)));
  return { shown, rest, restWords: shown.length > 0 ? `${rest.length} more: ${names}` : capitalise(names) };
};

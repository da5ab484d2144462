import type { QuantityGroup } from '../../domain/record/quantities.ts';
import type { VanguardState } from '../../domain/record/vanguard-state.ts';
import type { TermClaim, ValueClaim } from '../../domain/model/claim.ts';
import { compareClaims } from '../../domain/record/claim-order.ts';
import { countWords } from '../../domain/words/lists.ts';
import { amountWords, thingWords } from '../../domain/words/thing-words.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../link.ts';
import { onceEach } from '../once-each.ts';
import { viewSource } from './change-views.ts';

/** A figure, as it was given. */
export interface FigureView {
  readonly text: string;
  /** Who gave it first. */
  readonly sources: readonly Link[];
  /** “and 4 more reports”; empty where nobody else gave it. */
  readonly more: string;
}

/** All that had been given for one thing. */
export interface MoneyState {
  readonly thing: string;
  readonly isDisputed: boolean;
  readonly figures: readonly FigureView[];
  /** “and 4 earlier figures”; empty where all stand here. */
  readonly others: string;
}

type MoneyGroup = QuantityGroup<ValueClaim | TermClaim>;
/** The words of a figure, and the claims that give it so. */
type Figure = readonly [words: string, claims: readonly (ValueClaim | TermClaim)[]];

const viewFigure = ([text, same]: Figure, context: ViewContext): FigureView => {
  const [first, ...others] = [...new Set(same.map(({ entry }) => entry))];
  return {
    text,
    sources: first === undefined ? [] : viewSource(first, context),
    more: others.length > 0 ? `and ${countWords(others.length, 'more report')}` : '',
  };
};

interface GivenFigure {
  readonly first: ValueClaim | TermClaim | undefined;
  readonly view: FigureView;
}

const viewFigures = onceEach((group: MoneyGroup, context): readonly GivenFigure[] =>
  [...Map.groupBy(group.claims, amountWords)].map((figure) => ({
    first: figure[1][0],
    view: viewFigure(figure, context),
  })),
);

/** Of more figures for one thing than this, those first given most lately are shown. */
const MOST_FIGURES = 6;

const newestFigures = (figures: readonly GivenFigure[]): readonly GivenFigure[] => {
  const firsts = figures.flatMap(({ first }) => first ?? []).toSorted(compareClaims);
  const shown = new Set(firsts.slice(-MOST_FIGURES));
  return figures.filter(({ first }) => first && shown.has(first));
};

/** The contract's value and length first, then the others in the order in which they were first given. */
const LEADING = ['terms/contract', 'values/contract'];

/** Each figure with its first report alone: the vanguard's page has all of them. */
export const viewMoneyStates = (
  { values, terms }: VanguardState,
  context: ViewContext,
): readonly MoneyState[] =>
  [...Map.groupBy<string, MoneyGroup>([...values, ...terms], ({ on }) => on)]
    .toSorted(([a], [b]) => LEADING.indexOf(b) - LEADING.indexOf(a))
    .map(([, groups]) => {
      const claim = groups[0]?.claims[0];
      const figures = groups.flatMap((group) => viewFigures(group, context));
      const shown = newestFigures(figures);
      const left = figures.length - shown.length;
      return {
        thing: claim ? thingWords(claim) : '',
        isDisputed: groups.some(({ isDisputed }) => isDisputed),
        figures: shown.map(({ view }) => view),
        others: left > 0 ? `and ${countWords(left, 'earlier figure')}` : '',
      };
    });

import type { QuantityGroup } from '../../domain/record/quantities.ts';
import type { VanguardState } from '../../domain/record/vanguard-state.ts';
import type { TermClaim, ValueClaim } from '../../domain/model/claim.ts';
import { countWords } from '../../domain/words/lists.ts';
import { amountWords, thingWords } from '../../domain/words/thing-words.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../link.ts';
import { viewSource } from './change-views.ts';

/** All that had been given for one thing. */
export interface MoneyState {
  readonly thing: string;
  readonly isDisputed: boolean;
  readonly figures: readonly {
    readonly text: string;
    /** Who gave it first. */
    readonly sources: readonly Link[];
    /** “and 4 more reports”; empty where nobody else gave it. */
    readonly more: string;
  }[];
}

type MoneyGroup = QuantityGroup<ValueClaim | TermClaim>;

const viewFigures = ({ claims }: MoneyGroup, context: ViewContext): MoneyState['figures'] =>
  [...Map.groupBy(claims, amountWords)].map(([text, same]) => {
    const [first, ...others] = [...new Set(same.map(({ entry }) => entry))];
    return {
      text,
      sources: first === undefined ? [] : viewSource(first, context),
      more: others.length > 0 ? `and ${countWords(others.length, 'more report')}` : '',
    };
  });

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
      return {
        thing: claim ? thingWords(claim) : '',
        isDisputed: groups.some(({ isDisputed }) => isDisputed),
        figures: groups.flatMap((group) => viewFigures(group, context)),
      };
    });

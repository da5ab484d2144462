import { STANCES, STANCE_SIDES } from '../../domain/code-lists.ts';
import type { StanceClaim } from '../../domain/model/claim.ts';
import type { DecisionId } from '../../domain/model/ids.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import type { DecisionHistory } from '../../domain/record/stances.ts';
import { countWords, listWords, uncapitalise } from '../../domain/words/lists.ts';
import { entryAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import type { FactView } from './facts.ts';

interface FactDecision {
  readonly id: DecisionId;
  readonly term: string;
  /** What stands there where nothing was held for. */
  readonly none: string;
  /** Whether several options can stand together, as an open tender by competitive dialogue does. */
  readonly joins: boolean;
}

/** What was last said of each option that was last held for. */
const standing = ({ options }: DecisionHistory): readonly StanceClaim[] =>
  options
    .flatMap(({ steps }) => steps.at(-1)?.claims[0] ?? [])
    .filter(({ stance }) => STANCE_SIDES[stance] === 'for');

/** The option that leads, or all that stand together, with how firmly each was held. */
export const viewDecisionFact = (
  vanguard: VanguardRecord,
  context: ViewContext,
  { id, term, none, joins }: FactDecision,
): FactView => {
  const history = vanguard.decisions.find(({ decision }) => decision === id);
  const leading = history?.leading;
  const shown = history && joins ? standing(history) : leading ? [leading.claim] : [];
  const others = (history?.options.length ?? 0) - shown.length;
  const considered = others > 0 ? [`${countWords(others, 'other option')} considered`] : [];
  const [first, ...rest] = shown.map(({ option }) => context.names.option(id, option));
  if (first === undefined || !leading)
    return { term, value: none, detail: considered.join(''), href: '#timeline', tone: 'plain' };
  return {
    term,
    value: listWords([first, ...rest.map(uncapitalise)]),
    detail: [listWords(shown.map(({ stance }) => uncapitalise(STANCES[stance]))), ...considered].join('; '),
    href: entryAddress(leading.claim.entry),
    tone: 'plain',
  };
};

import { STANCES, STANCE_SIDES } from '../../domain/code-lists.ts';
import { saidDateWords } from '../../domain/dates/date-words.ts';
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
  /** What stands there where no option was chosen. */
  readonly none: string;
  /** Whether several options can stand together, as an open tender by competitive dialogue does. */
  readonly joins: boolean;
}

/** The latest position on each option that it is for. */
const standing = ({ options }: DecisionHistory): readonly StanceClaim[] =>
  options
    .flatMap(({ steps }) => steps.at(-1)?.claims[0] ?? [])
    .filter(({ stance }) => STANCE_SIDES[stance] === 'for');

/** “Open procurement was required; competitive dialogue was preferred”; one alone is not named again, but dated. */
const heldWords = (names: readonly string[], shown: readonly StanceClaim[]): string => {
  const held = shown.map(({ stance }) => uncapitalise(STANCES[stance]));
  const [only] = shown;
  return only && shown.length === 1
    ? `${held[0]}, ${saidDateWords(only.date ?? { span: only.reported })}`
    : names.map((name, index) => `${name} was ${held[index]}`).join('; ');
};

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
  const other = leading ? 'other option' : 'option';
  const considered =
    others > 0 ? [`${countWords(others, other)} ${others === 1 ? 'was' : 'were'} considered`] : [];
  const [first, ...rest] = shown.map(({ option }) => context.names.option(id, option));
  if (first === undefined || !leading)
    return { term, lines: [{ value: none, detail: considered.join(''), href: '#timeline' }], tone: 'plain' };
  const names = [first, ...rest.map(uncapitalise)];
  const detail = [heldWords(names, shown), ...considered].join('; ');
  return {
    term,
    lines: [{ value: listWords(names), detail, href: entryAddress(leading.claim.entry) }],
    tone: 'plain',
  };
};

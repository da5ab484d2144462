import type { DecisionOption } from '../../domain/model/vocabulary.ts';
import type { DecisionId } from '../../domain/model/ids.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import type { StanceStep } from '../../domain/record/stances.ts';
import { formAddress, vanguardAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../link.ts';
import { fitTogether } from '../place-groups.ts';
import { findTurn, viewStanceLine, type StanceLine } from './stances.ts';

/** The decision whose options are forms. */
export const FORM = 'organisational-form';

/** The positions on one option at one place. */
interface StanceCell {
  readonly vanguard: string;
  /** The latest positions, the oldest first; none where nobody spoke of the option there. */
  readonly lines: readonly StanceLine[];
  /** Of those left out, the last on the side opposite to the latest. */
  readonly turn?: StanceLine;
  /** How many older ones are left out. */
  readonly earlier: number;
  /** Where the whole history stands. */
  readonly href: string;
}

export interface StanceRow {
  readonly id: string;
  readonly title: string;
  readonly means: string;
  /** The page of the form, where the option is one. */
  readonly href?: string;
  /** One for each vanguard. */
  readonly cells: readonly StanceCell[];
}

/** The steps of one option at one place, as they became known. */
export const findSteps = (
  { decisions }: VanguardRecord,
  decision: DecisionId,
  option: string,
): readonly StanceStep[] =>
  decisions.find((one) => one.decision === decision)?.options.find((one) => one.option === option)?.steps ??
  [];

const viewCell = (
  option: string,
  decision: DecisionId,
  vanguard: VanguardRecord,
  atMost: number,
  context: ViewContext,
): StanceCell => {
  const steps = findSteps(vanguard, decision, option);
  const lines = steps.slice(-atMost).flatMap((step) => viewStanceLine(step, context));
  const claim = steps.at(-1)?.claims[0];
  const turned = claim && findTurn(steps, claim);
  const [turn] = turned && !steps.slice(-atMost).includes(turned) ? viewStanceLine(turned, context) : [];
  const place = vanguardAddress(vanguard.vanguard.id);
  return {
    vanguard: vanguard.vanguard.name,
    lines,
    ...(turn && { turn }),
    earlier: steps.length - lines.length,
    // Of many places, the pages of a form share out the histories.
    href:
      decision === FORM && fitTogether(context.record.vanguards) && !context.isPart
        ? `${formAddress(option)}#${vanguard.vanguard.id}`
        : `${place}#decisions`,
  };
};

const viewRow = (
  option: DecisionOption,
  decision: DecisionId,
  atMost: number,
  context: ViewContext,
): StanceRow => ({
  id: option.id,
  title: option.title,
  means: option.means,
  ...(decision === FORM && { href: formAddress(option.id) }),
  cells: context.record.vanguards.map((vanguard) => viewCell(option.id, decision, vanguard, atMost, context)),
});

/** The options of a decision that somebody spoke of at some vanguard, with at most so many of the latest positions in each cell. */
export const viewStanceRows = (
  decision: DecisionId,
  atMost: number,
  context: ViewContext,
): readonly StanceRow[] => {
  const options = context.record.vocabulary.decisions.find(({ id }) => id === decision)?.options ?? [];
  return options
    .map((option) => viewRow(option, decision, atMost, context))
    .filter(({ cells }) => cells.some(({ lines }) => lines.length > 0));
};

/** The columns of such a table: each vanguard, leading to its own decisions. */
export const viewStanceColumns = ({ record }: ViewContext): readonly Link[] =>
  record.vanguards.map(({ vanguard }) => ({
    href: `${vanguardAddress(vanguard.id)}#decisions`,
    text: vanguard.name,
  }));

/** All that a table of them says in names, for what explains its abbreviations. */
export const textsOfRows = (rows: readonly StanceRow[]): readonly string[] =>
  rows.flatMap(({ title, cells }) => [
    title,
    ...cells.flatMap(({ lines }) => lines.flatMap(({ holders }) => holders.map(({ text }) => text))),
  ]);

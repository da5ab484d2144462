import type { StanceSide } from '../../domain/code-lists.ts';
import { formAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../link.ts';
import { FORM, viewStanceRows } from './stance-table.ts';

/** At how many places the latest position on a form was for it, left it open, or was against it. */
export interface FormTally extends Readonly<Record<StanceSide, number>> {
  readonly form: Link;
}

/** Each form that somebody spoke of at some vanguard, in the order of the vocabulary. */
export const tallyForms = (context: ViewContext): readonly FormTally[] =>
  viewStanceRows(FORM, 1, context).map(({ id, title, cells }) => {
    const sides = cells.flatMap(({ lines }) => lines.slice(-1).map(({ side }) => side));
    const count = (wanted: StanceSide): number => sides.filter((side) => side === wanted).length;
    return {
      form: { href: formAddress(id), text: title },
      for: count('for'),
      open: count('open'),
      against: count('against'),
    };
  });

import { STANCES } from '../../domain/code-lists.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { formAddress, vanguardAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import type { DateView } from '../date.ts';
import type { Link } from '../link.ts';
import { FORM } from './stance-table.ts';
import { viewStanceWhen } from './stances.ts';

/** The form of one place for which somebody last stood, with the weightiest position on it. */
export interface LeadingForm {
  readonly place: Link;
  readonly form: Link;
  readonly stance: string;
  readonly date: DateView;
}

const viewLeading = ({ vanguard, decisions }: VanguardRecord, { names }: ViewContext): LeadingForm[] => {
  const leading = decisions.find(({ decision }) => decision === FORM)?.leading;
  if (!leading) return [];
  return [
    {
      place: { href: vanguardAddress(vanguard.id), text: vanguard.name },
      form: { href: formAddress(leading.option), text: names.option(FORM, leading.option) },
      stance: STANCES[leading.claim.stance],
      date: viewStanceWhen(leading.claim).date,
    },
  ];
};

/** The leading form of each of some places that has one. */
export const viewLeadingForms = (
  vanguards: readonly VanguardRecord[],
  context: ViewContext,
): readonly LeadingForm[] => vanguards.flatMap((vanguard) => viewLeading(vanguard, context));

import { formAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { capList, capWords } from '../delays/capped.ts';
import type { Link } from '../link.ts';
import { fitTogether } from '../place-groups.ts';
import { viewTermsFor } from './form-terms.ts';
import { tallyForms, type FormTally } from './form-tally.ts';
import { viewLeadingForms, type LeadingForm } from './leading-form.ts';
import { viewFormsOfPlace, type FormsOfPlace } from './place-forms.ts';
import { FORM, viewStanceColumns, viewStanceRows, textsOfRows, type StanceRow } from './stance-table.ts';

export interface FormListView {
  /** Where the places are too many for what follows: how many stand where, and to which form each came closest. */
  readonly many?: {
    readonly tallies: readonly FormTally[];
    readonly leading: readonly LeadingForm[];
    readonly leadingLeft?: string;
  };
  readonly places: readonly FormsOfPlace[];
  readonly columns: readonly Link[];
  readonly rows: readonly StanceRow[];
  /** The forms of which only the national programme spoke. */
  readonly nationalOnly: readonly Link[];
  /** The forms of the vocabulary on which nobody is on record. */
  readonly silent: readonly string[];
  /** What the glossary has on the forms and abbreviations of the table. */
  readonly terms: readonly Link[];
}

/** A cell of the table has room for so many positions; the form's page has them all. */
const AT_MOST = 3;
/** How many places a list of the forms to which they came closest names. */
const MOST_LEADING = 24;

/** Every option on which somebody is on record, at a vanguard or for the national programme. */
export const spokenForms = ({ record }: ViewContext): ReadonlySet<string> =>
  new Set(
    [...record.vanguards, ...(record.programme ? [record.programme] : [])]
      .flatMap(({ decisions }) => decisions)
      .filter(({ decision }) => decision === FORM)
      .flatMap(({ options }) => options.map(({ option }) => option)),
  );

const viewMany = (context: ViewContext): NonNullable<FormListView['many']> => {
  const leading = capList(viewLeadingForms(context.record.vanguards, context), MOST_LEADING);
  const leadingLeft = capWords(leading);
  return {
    tallies: tallyForms(context),
    leading: leading.shown,
    ...(leadingLeft !== undefined && { leadingLeft }),
  };
};

/** Every form beside every other, through time. */
export const viewFormList = (context: ViewContext): FormListView => {
  const { vanguards } = context.record;
  const isMany = !fitTogether(vanguards);
  const spoken = spokenForms(context);
  const options = context.record.vocabulary.decisions.find(({ id }) => id === FORM)?.options ?? [];
  const rows = viewStanceRows(FORM, AT_MOST, context);
  const shown = new Set(rows.map(({ id }) => id));
  return {
    ...(isMany && { many: viewMany(context) }),
    places: (isMany ? [] : vanguards).map((vanguard) => viewFormsOfPlace(vanguard, context)),
    columns: viewStanceColumns(context),
    rows: isMany ? [] : rows,
    nationalOnly: options
      .filter(({ id }) => spoken.has(id) && !shown.has(id))
      .map(({ id, title }) => ({ href: formAddress(id), text: title })),
    silent: options.filter(({ id }) => !spoken.has(id)).map(({ title }) => title),
    terms: viewTermsFor(rows, isMany ? [] : textsOfRows(rows), context.record.vocabulary),
  };
};

import { formAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../link.ts';
import { viewTermsFor } from './form-terms.ts';
import { viewFormsOfPlace, type FormsOfPlace } from './place-forms.ts';
import { FORM, viewStanceColumns, viewStanceRows, textsOfRows, type StanceRow } from './stance-table.ts';

export interface FormListView {
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

/** Every option on which somebody is on record, at a vanguard or for the national programme. */
export const spokenForms = ({ record }: ViewContext): ReadonlySet<string> =>
  new Set(
    [...record.vanguards, ...(record.programme ? [record.programme] : [])]
      .flatMap(({ decisions }) => decisions)
      .filter(({ decision }) => decision === FORM)
      .flatMap(({ options }) => options.map(({ option }) => option)),
  );

/** Every form beside every other, through time. */
export const viewFormList = (context: ViewContext): FormListView => {
  const spoken = spokenForms(context);
  const options = context.record.vocabulary.decisions.find(({ id }) => id === FORM)?.options ?? [];
  const rows = viewStanceRows(FORM, AT_MOST, context);
  const shown = new Set(rows.map(({ id }) => id));
  return {
    places: context.record.vanguards.map((vanguard) => viewFormsOfPlace(vanguard, context)),
    columns: viewStanceColumns(context),
    rows,
    nationalOnly: options
      .filter(({ id }) => spoken.has(id) && !shown.has(id))
      .map(({ id, title }) => ({ href: formAddress(id), text: title })),
    silent: options.filter(({ id }) => !spoken.has(id)).map(({ title }) => title),
    terms: viewTermsFor(rows, textsOfRows(rows), context.record.vocabulary),
  };
};

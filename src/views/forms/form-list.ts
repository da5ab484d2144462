import type { VanguardRecord } from '../../domain/record/record.ts';
import { compareClaims } from '../../domain/record/claim-order.ts';
import type { StanceClaim } from '../../domain/model/claim.ts';
import { formAddress, vanguardAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../link.ts';
import { viewStanceLine, type StanceLine } from './stances.ts';
import { FORM, viewStanceColumns, viewStanceRows, type StanceRow } from './stance-table.ts';

/** The forms of one place on which the latest position is much the same. */
export interface StandingGroup {
  readonly id: 'adopted' | 'for' | 'open' | 'against';
  readonly title: string;
  /** The most lately reported first. */
  readonly forms: readonly { readonly form: Link; readonly line: StanceLine }[];
}

export interface FormsOfPlace {
  readonly place: Link;
  readonly groups: readonly StandingGroup[];
  /** Words of the editors on the decision as a whole. */
  readonly notes: readonly string[];
}

export interface FormListView {
  readonly places: readonly FormsOfPlace[];
  readonly columns: readonly Link[];
  readonly rows: readonly StanceRow[];
  /** The forms of which only the national programme spoke. */
  readonly nationalOnly: readonly Link[];
  /** The forms of the vocabulary on which nobody is on record. */
  readonly silent: readonly string[];
}

/** A cell of the table has room for so many positions; the form's page has them all. */
const AT_MOST = 3;

const TITLES: Readonly<Record<StandingGroup['id'], string>> = {
  adopted: 'Adopted',
  for: 'For',
  open: 'Open',
  against: 'Against',
};

const GROUPS = Object.keys(TITLES) as readonly StandingGroup['id'][];

const groupOf = ({ name, side }: StanceLine): StandingGroup['id'] => (name === 'adopted' ? name : side);

interface Latest {
  readonly claim: StanceClaim;
  readonly form: Link;
  readonly line: StanceLine;
}

const findLatest = ({ decisions }: VanguardRecord, context: ViewContext): readonly Latest[] =>
  (decisions.find(({ decision }) => decision === FORM)?.options ?? [])
    .flatMap(({ option, steps }) => {
      const step = steps.at(-1);
      const [claim] = step?.claims ?? [];
      const [line] = step ? viewStanceLine(step, context) : [];
      const form = { href: formAddress(option), text: context.names.option(FORM, option) };
      return claim && line ? [{ claim, form, line }] : [];
    })
    .toSorted((a, b) => compareClaims(b.claim, a.claim));

const viewPlace = (vanguard: VanguardRecord, context: ViewContext): FormsOfPlace => {
  const groups = Map.groupBy(findLatest(vanguard, context), ({ line }) => groupOf(line));
  const { id, name } = vanguard.vanguard;
  return {
    place: { href: `${vanguardAddress(id)}#decisions`, text: name },
    notes: vanguard.vanguard.notes.filter(({ on }) => on === `decisions/${FORM}`).map(({ note }) => note),
    groups: GROUPS.flatMap((group) => {
      const forms = groups.get(group);
      return forms
        ? [{ id: group, title: TITLES[group], forms: forms.map(({ form, line }) => ({ form, line })) }]
        : [];
    }),
  };
};

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
    places: context.record.vanguards.map((vanguard) => viewPlace(vanguard, context)),
    columns: viewStanceColumns(context),
    rows,
    nationalOnly: options
      .filter(({ id }) => spoken.has(id) && !shown.has(id))
      .map(({ id, title }) => ({ href: formAddress(id), text: title })),
    silent: options.filter(({ id }) => !spoken.has(id)).map(({ title }) => title),
  };
};

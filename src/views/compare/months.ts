import type { SaidDate } from '../../domain/dates/span.ts';
import type { Series } from '../../domain/forecasts/series.ts';
import type { Milestone } from '../../domain/model/vocabulary.ts';
import { findMonthZero, monthsSinceWords, type MonthZero } from '../../domain/record/months-since.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { capitalise, listWords } from '../../domain/words/lists.ts';
import { entryAddress, vanguardAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { viewDate, type DateView } from '../date.ts';
import type { Link } from '../link.ts';
import { firstLabelOf, trackOf, viewStepGroups, type StepGroup } from './milestones.ts';

/** Month 0 of one place: every day on which a source puts its first contract notice. */
interface ZeroView {
  readonly place: Link;
  readonly dates: readonly DateView[];
  /** Whether sources put it on days that lie apart. */
  readonly isDisputed: boolean;
}

/** How far one step lay from month 0; empty where it has no date. */
interface MonthsView {
  readonly track?: string;
  /** First and last promised, then what happened. */
  readonly lines: readonly { readonly label: string; readonly text: string; readonly href: string }[];
}

export interface MonthsTable {
  readonly zeros: readonly ZeroView[];
  readonly groups: readonly StepGroup<MonthsView>[];
  /** “Sunderland”: the places of which no source tells of a notice. Empty where all have one. */
  readonly without: string;
}

const viewZero = (vanguard: VanguardRecord): ZeroView => {
  const zero = findMonthZero(vanguard);
  const dates = (zero?.outcomes ?? []).map(({ date, claims }) => viewDate(date, claims[0]?.entry));
  const { id, name } = vanguard.vanguard;
  return { place: { href: vanguardAddress(id), text: name }, dates, isDisputed: dates.length > 1 };
};

const line = (label: string, date: SaidDate, entry: string, zero: MonthZero) => ({
  label,
  text: capitalise(monthsSinceWords(zero, date)),
  href: entryAddress(entry),
});

const viewLines = (
  { steps, inForce, outcomes }: Series,
  zero: MonthZero,
  { lasts, judged }: Milestone,
): MonthsView['lines'] => {
  const [first] = steps;
  const [outcome] = outcomes;
  const start = ({ date }: { readonly date: SaidDate }): SaidDate => (lasts ? startOf(date) : date);
  return [
    ...(first ? [line(firstLabelOf(first, judged), start(first), first.claims[0]?.entry ?? '', zero)] : []),
    ...(inForce && inForce !== first
      ? [line('Last date', start(inForce), inForce.claims[0]?.entry ?? '', zero)]
      : []),
    ...(outcome ? [line('Happened', start(outcome), outcome.claims[0]?.entry ?? '', zero)] : []),
  ];
};

/** Of what lasts, the day on which it began. */
const startOf = (date: SaidDate): SaidDate =>
  date.span.isInterval ? { ...date, span: { ...date.span, latest: date.span.earliest } } : date;

/** Rows in which no place has anything to say are left out. */
const withoutEmpty = (groups: readonly StepGroup<MonthsView>[]): readonly StepGroup<MonthsView>[] =>
  groups
    .map(({ title, rows }) => ({
      title,
      rows: rows.filter(({ cells }) => cells.some(({ steps }) => steps.length > 0)),
    }))
    .filter(({ rows }) => rows.length > 0);

/** The same steps at every place by months since its first contract notice. */
export const viewMonths = (context: ViewContext): MonthsTable => {
  const zeros = context.record.vanguards.map(viewZero);
  const groups = viewStepGroups(context, (series, vanguard, milestone) => {
    const zero = findMonthZero(vanguard);
    return { ...trackOf(series, vanguard, context), lines: zero ? viewLines(series, zero, milestone) : [] };
  });
  const dated = groups.map(({ title, rows }) => ({
    title,
    rows: rows.map(({ cells, ...row }) => ({
      ...row,
      cells: cells.map(({ vanguard, steps }) => ({
        vanguard,
        steps: steps.filter(({ lines }) => lines.length > 0),
      })),
    })),
  }));
  return {
    zeros,
    groups: withoutEmpty(dated),
    without: listWords(zeros.filter(({ dates }) => dates.length === 0).map(({ place }) => place.text)),
  };
};

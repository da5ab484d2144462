import type { Day } from '../../domain/dates/day.ts';
import type { DecisionId } from '../../domain/model/ids.ts';
import type { Vocabulary } from '../../domain/model/vocabulary.ts';
import { compareNumbers, compareText } from '../../domain/record/claim-order.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { listWords } from '../../domain/words/lists.ts';
import { compareAddress, vanguardAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { viewTermsFor } from '../forms/form-terms.ts';
import {
  FORM,
  textsOfRows,
  viewStanceColumns,
  viewStanceRows,
  type StanceRow,
} from '../forms/stance-table.ts';
import type { Link } from '../link.ts';
import { viewScore, type ScoreView } from '../scorecard.ts';
import { splitSteps, viewSteps, type StepGroup, type StepView } from './milestones.ts';
import { viewMonths, type MonthsTable } from './months.ts';
import { viewValues, type ValuesView } from './values.ts';

export interface CompareView {
  readonly pageTitle: string;
  readonly description: string;
  readonly trail: readonly Link[];
  /** “Dudley, Manchester and Sunderland”. */
  readonly names: string;
  readonly places: readonly Link[];
  /** What the drawings are made from. */
  readonly lanes: {
    readonly vanguards: readonly VanguardRecord[];
    readonly vocabulary: Vocabulary;
    readonly asOf: Day;
  };
  /**
   * Whether these are only some of the places. Such a page says less of each, so that a few fit wherever they are many: one drawing,
   * without links since the tables have them, and the main steps.
   */
  readonly isPart: boolean;
  readonly scores: readonly ScoreView[];
  /** The steps that are shown at once, and those under them. */
  readonly steps: Readonly<Record<'main' | 'rest', readonly StepGroup<StepView>[]>>;
  readonly months: MonthsTable;
  readonly values: ValuesView;
  /** The decisions other than the form that somebody took a position on. */
  readonly decisions: readonly {
    readonly title: string;
    readonly asks: string;
    readonly rows: readonly StanceRow[];
  }[];
  /** None of a part: the pages of the forms have them. */
  readonly forms: readonly StanceRow[];
  /** The vanguards, each leading to its decisions. */
  readonly decisionColumns: readonly Link[];
  /** What the glossary has on the options and abbreviations of the tables. */
  readonly terms: readonly Link[];
}

/** The latest two: one told in hindsight can come after the one that was held last. */
const AT_MOST = 2;

/** When anybody was first reported to hold something on a decision. */
const firstSaidOf = (decision: DecisionId, vanguards: readonly VanguardRecord[]): Day =>
  Math.min(
    ...vanguards
      .flatMap(({ decisions }) => decisions.filter((one) => one.decision === decision))
      .flatMap(({ options }) => options.flatMap(({ steps }) => steps[0]?.claims[0]?.reported.latest ?? [])),
  );

/** The vanguards of a record side by side, all of those that there are or a part; the national programme is none. */
export const viewCompare = (context: ViewContext): CompareView => {
  const isPart = context.isPart ?? false;
  const { vanguards, vocabulary, asOf } = context.record;
  const firstSaid = (decision: DecisionId): number => firstSaidOf(decision, vanguards);
  const decisions = vocabulary.decisions
    .filter(({ id }) => id !== FORM)
    .toSorted((a, b) => compareNumbers(firstSaid(a.id), firstSaid(b.id)) || compareText(a.id, b.id))
    .map(({ id, title, asks }) => ({ title, asks, rows: viewStanceRows(id, isPart ? 1 : AT_MOST, context) }))
    .filter(({ rows }) => rows.length > 0);
  const [steps, months] = [splitSteps(viewSteps(context)), viewMonths(context)];
  const tracks = vanguards.flatMap(({ vanguard }) => vanguard.tracks.map(({ title }) => title));
  const texts = [...tracks, ...decisions.flatMap(({ rows }) => textsOfRows(rows))];
  const names = listWords(vanguards.map(({ vanguard }) => vanguard.name));
  return {
    pageTitle: isPart ? `Compare ${names}` : 'Compare',
    description: `${names} side by side: the same steps by the calendar and by months since the tender, the routes, the values and the forms.`,
    trail: isPart ? [{ href: compareAddress, text: 'Compare' }] : [],
    names,
    places: vanguards.map(({ vanguard: { id, name } }) => ({ href: vanguardAddress(id), text: name })),
    lanes: { vanguards, vocabulary, asOf },
    isPart,
    scores: vanguards.flatMap((vanguard) =>
      vanguard.scorecard.map((row) => viewScore(row, vanguard, context)),
    ),
    steps: isPart ? { ...steps, rest: [] } : steps,
    months: isPart ? { ...months, groups: splitSteps(months.groups).main } : months,
    values: viewValues(context),
    decisions,
    terms: viewTermsFor(
      decisions.flatMap(({ rows }) => rows),
      texts,
      vocabulary,
    ),
    forms: isPart ? [] : viewStanceRows(FORM, 1, context),
    decisionColumns: viewStanceColumns(context),
  };
};

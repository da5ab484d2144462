import type { Day } from '../../domain/dates/day.ts';
import type { DecisionId } from '../../domain/model/ids.ts';
import type { Vocabulary } from '../../domain/model/vocabulary.ts';
import { compareNumbers, compareText } from '../../domain/record/claim-order.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { listWords } from '../../domain/words/lists.ts';
import { vanguardAddress } from '../addresses.ts';
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
  /** “Dudley, Manchester and Sunderland”. */
  readonly names: string;
  readonly places: readonly Link[];
  /** What the drawings are made from. */
  readonly lanes: {
    readonly vanguards: readonly VanguardRecord[];
    readonly vocabulary: Vocabulary;
    readonly asOf: Day;
  };
  /** Whether the drawings are without links, since those of many places would weigh more than the page may: the tables have them. */
  readonly stillLanes: boolean;
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
  /** None where the places are too many: the pages of the forms have them. */
  readonly forms: readonly StanceRow[];
  /** The vanguards, each leading to its decisions. */
  readonly decisionColumns: readonly Link[];
  /** What the glossary has on the options and abbreviations of the tables. */
  readonly terms: readonly Link[];
}

/** Up to how many places the page draws links and repeats the table of forms. */
const MOST_WHOLE = 4;

/** The latest two: one told in hindsight can come after the one that was held last. */
const AT_MOST = 2;

/** When anybody was first reported to hold something on a decision. */
const firstSaidOf = (decision: DecisionId, vanguards: readonly VanguardRecord[]): Day =>
  Math.min(
    ...vanguards
      .flatMap(({ decisions }) => decisions.filter((one) => one.decision === decision))
      .flatMap(({ options }) => options.flatMap(({ steps }) => steps[0]?.claims[0]?.reported.latest ?? [])),
  );

/** The vanguards side by side; the national programme is none. */
export const viewCompare = (context: ViewContext): CompareView => {
  const { vanguards, vocabulary, asOf } = context.record;
  const firstSaid = (decision: DecisionId): number => firstSaidOf(decision, vanguards);
  const decisions = vocabulary.decisions
    .filter(({ id }) => id !== FORM)
    .toSorted((a, b) => compareNumbers(firstSaid(a.id), firstSaid(b.id)) || compareText(a.id, b.id))
    .map(({ id, title, asks }) => ({ title, asks, rows: viewStanceRows(id, AT_MOST, context) }))
    .filter(({ rows }) => rows.length > 0);
  const tracks = vanguards.flatMap(({ vanguard }) => vanguard.tracks.map(({ title }) => title));
  const texts = [...tracks, ...decisions.flatMap(({ rows }) => textsOfRows(rows))];
  return {
    names: listWords(vanguards.map(({ vanguard }) => vanguard.name)),
    places: vanguards.map(({ vanguard: { id, name } }) => ({ href: vanguardAddress(id), text: name })),
    lanes: { vanguards, vocabulary, asOf },
    stillLanes: vanguards.length > MOST_WHOLE,
    scores: vanguards.flatMap((vanguard) =>
      vanguard.scorecard.map((row) => viewScore(row, vanguard, context)),
    ),
    steps: splitSteps(viewSteps(context)),
    months: viewMonths(context),
    values: viewValues(context),
    decisions,
    terms: viewTermsFor(
      decisions.flatMap(({ rows }) => rows),
      texts,
      vocabulary,
    ),
    forms: vanguards.length > MOST_WHOLE ? [] : viewStanceRows(FORM, 1, context),
    decisionColumns: viewStanceColumns(context),
  };
};

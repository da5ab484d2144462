import type { Day } from '../../domain/dates/day.ts';
import type { Vocabulary } from '../../domain/model/vocabulary.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { listWords } from '../../domain/words/lists.ts';
import { vanguardAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { FORM, viewStanceColumns, viewStanceRows, type StanceRow } from '../forms/stance-table.ts';
import type { Link } from '../link.ts';
import { viewScore, type ScoreView } from '../scorecard.ts';
import { viewSteps, type StepGroup, type StepView } from './milestones.ts';
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
  readonly scores: readonly ScoreView[];
  readonly steps: readonly StepGroup<StepView>[];
  readonly months: MonthsTable;
  readonly values: ValuesView;
  /** The decisions other than the form that somebody took a position on. */
  readonly decisions: readonly {
    readonly title: string;
    readonly asks: string;
    readonly rows: readonly StanceRow[];
  }[];
  readonly forms: readonly StanceRow[];
  /** The vanguards, each leading to its decisions. */
  readonly decisionColumns: readonly Link[];
}

/** The latest two: one told in hindsight can come after the one that was held last. */
const AT_MOST = 2;

/** The vanguards side by side; the national programme is none. */
export const viewCompare = (context: ViewContext): CompareView => {
  const { vanguards, vocabulary, asOf } = context.record;
  return {
    names: listWords(vanguards.map(({ vanguard }) => vanguard.name)),
    places: vanguards.map(({ vanguard: { id, name } }) => ({ href: vanguardAddress(id), text: name })),
    lanes: { vanguards, vocabulary, asOf },
    scores: vanguards.flatMap((vanguard) =>
      vanguard.scorecard.map((row) => viewScore(row, vanguard, context)),
    ),
    steps: viewSteps(context),
    months: viewMonths(context),
    values: viewValues(context),
    decisions: vocabulary.decisions
      .filter(({ id }) => id !== FORM)
      .map(({ id, title, asks }) => ({ title, asks, rows: viewStanceRows(id, AT_MOST, context) }))
      .filter(({ rows }) => rows.length > 0),
    forms: viewStanceRows(FORM, 1, context),
    decisionColumns: viewStanceColumns(context),
  };
};

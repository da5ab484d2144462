import type { DelayRow } from '../../domain/record/delay-ledger.ts';
import { compareNumbers, compareText } from '../../domain/record/claim-order.ts';
import { countWords, listWords, uncapitalise } from '../../domain/words/lists.ts';
import type { ViewContext } from '../context.ts';
import { viewReport, viewSpan, type DateView } from '../date.ts';
import { capList } from './capped.ts';

/** One delay that a cause was given for. */
interface CausedDelay {
  /** “Dudley: contract award and service start”. */
  readonly text: string;
  readonly reported: DateView;
  /** Where another entry than the report of the delay gives the cause. */
  readonly told?: DateView;
}

export interface CauseRow {
  readonly title: string;
  readonly means: string;
  readonly count: number;
  readonly delays: readonly CausedDelay[];
  /** “12 more”, where not all are shown. */
  readonly more?: string;
}

const MOST_DELAYS = 4;

const viewDelay = (row: DelayRow, cause: string | undefined, { names }: ViewContext): CausedDelay => {
  const steps = [...new Set(row.moves.map(({ milestone }) => milestone))];
  const what = listWords(steps.map((milestone) => uncapitalise(names.step({ ...row, milestone }))));
  const [teller] = row.causes.find((one) => one.cause === cause)?.claims ?? [];
  return {
    text: `${names.vanguard(row.vanguard)}: ${what}`,
    reported: viewSpan(row.reported, row.entry),
    ...(teller && teller.entry !== row.entry && { told: viewReport(teller) }),
  };
};

const viewCause = (
  { title, means, id }: { readonly title: string; readonly means: string; readonly id?: string },
  rows: readonly DelayRow[],
  context: ViewContext,
): CauseRow => {
  const { shown, count } = capList(rows, MOST_DELAYS);
  return {
    title,
    means,
    count,
    delays: shown.map((row) => viewDelay(row, id, context)),
    ...(count > shown.length && { more: countWords(count - shown.length, 'more', 'more') }),
  };
};

export interface ByCauseView {
  /** Those that a row names, those that the most name first; the rows with no cause at the end. */
  readonly causes: readonly CauseRow[];
  /** The causes of the vocabulary that no row names, in one phrase. */
  readonly unused?: string;
  /** How many delays there are, and how many have a cause. */
  readonly count: number;
  readonly caused: number;
}

/** Each cause of the vocabulary with the delays of the vanguards that name it. A delay with several causes counts for each. */
export const viewByCause = (context: ViewContext): ByCauseView => {
  const rows = context.record.vanguards
    .flatMap(({ ledger }) => ledger)
    .toSorted((a, b) => compareNumbers(a.reported.latest, b.reported.latest) || compareText(a.id, b.id));
  const named = rows.flatMap((row) => row.causes.map(({ cause }) => ({ cause, row })));
  const byCause = Map.groupBy(named, ({ cause }) => cause);
  const causes = context.record.vocabulary.causes
    .map((cause) =>
      viewCause(
        cause,
        (byCause.get(cause.id) ?? []).map(({ row }) => row),
        context,
      ),
    )
    .toSorted((a, b) => compareNumbers(b.count, a.count) || compareText(a.title, b.title));
  const without = rows.filter((row) => row.causes.length === 0);
  const none = { title: 'No cause given', means: 'No source we read says why.' };
  const unused = causes.filter(({ count }) => count === 0).map(({ title }) => uncapitalise(title));
  return {
    causes: [
      ...causes.filter(({ count }) => count > 0),
      ...(without.length > 0 ? [viewCause(none, without, context)] : []),
    ],
    ...(unused.length > 0 && { unused: listWords(unused) }),
    count: rows.length,
    caused: rows.length - without.length,
  };
};

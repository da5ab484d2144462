import type { ContentDiff, VanguardDiff } from '../../domain/diff/content-changes.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { countWords } from '../../domain/words/lists.ts';
import { buildContext, type ViewContext } from '../context.ts';
import type { ChartInput } from '../vanguard/vanguard-page.ts';
import { viewDelayRows, type LedgerView } from '../vanguard/ledger.ts';
import { diffContext, viewDiff, type DiffView } from './diff-view.ts';

/** One vanguard in one version: its promises, and the rows of its ledger that the other version lacks or words otherwise. */
export interface DiffSide {
  readonly title: string;
  readonly chart: ChartInput;
  readonly rows: readonly LedgerView[];
}

interface DiffPlace {
  readonly id: string;
  readonly name: string;
  readonly before: DiffSide;
  readonly after: DiffSide;
}

/** The page that shows a change of content: in words, then each changed chart and ledger before and after. */
export interface DiffPageView extends DiffView {
  readonly places: readonly DiffPlace[];
  /** Empty where every changed chart is shown. */
  readonly more: string;
}

/** How many vanguards are drawn: a page is for a look, and each has four drawings. */
const MOST_DRAWN = 8;

const DRAWN: ReadonlySet<VanguardDiff['changes'][number]['kind']> = new Set([
  'milestone',
  'past',
  'delay',
  'score',
]);

const isDrawn = ({ kind, changes }: VanguardDiff): boolean =>
  kind !== 'kept' || changes.some((change) => DRAWN.has(change.kind));

const viewSide = (
  title: string,
  vanguard: VanguardRecord,
  rows: VanguardRecord['ledger'],
  context: ViewContext,
): DiffSide => {
  const { vocabulary, asOf } = context.record;
  return {
    title,
    chart: { vanguard, vocabulary, asOf },
    rows: viewDelayRows(rows, vanguard, context),
  };
};

const viewPlace = (one: VanguardDiff, before: ViewContext, after: ViewContext): DiffPlace => {
  const delays = one.changes.filter((change) => change.kind === 'delay');
  const rowsOf = (side: 'before' | 'after') => delays.flatMap((change) => change[side] ?? []);
  return {
    id: one.id,
    name: after.names.vanguard(one.id),
    before: viewSide('Before', one.before, rowsOf('before'), before),
    after: viewSide('After', one.after, rowsOf('after'), after),
  };
};

export const viewDiffPage = (diff: ContentDiff): DiffPageView => {
  const after = diffContext(diff);
  const before = buildContext({ ...diff.before, vocabulary: after.record.vocabulary });
  const drawn = diff.vanguards.filter(isDrawn);
  const rest = drawn.length - MOST_DRAWN;
  return {
    ...viewDiff(diff),
    places: drawn.slice(0, MOST_DRAWN).map((one) => viewPlace(one, before, after)),
    more:
      rest > 0
        ? `${countWords(rest, 'more vanguard has', 'more vanguards have')} a changed chart, which is not drawn here.`
        : '',
  };
};

import { rankDelays } from '../../domain/record/by-size.ts';
import type { DelayRow } from '../../domain/record/delay-ledger.ts';
import { anchorOf } from '../../domain/record/events.ts';
import type { VanguardId } from '../../domain/model/ids.ts';
import { vanguardAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../link.ts';
import { viewDelayRows, type LedgerView } from '../vanguard/ledger.ts';
import { capList, capWords } from './capped.ts';

/** A row of the ledger among those of other vanguards. */
export interface DelayRowView extends LedgerView {
  readonly anchor: string;
  readonly vanguard: Link;
}

export interface DelayTableView {
  readonly caption: string;
  readonly rows: readonly DelayRowView[];
}

export interface BySizeView {
  readonly sized: DelayTableView;
  /** Promises that ended with no new date. */
  readonly unsized: DelayTableView;
  /** Rows with a size that end a promise as well: they aren't among the unsized. */
  readonly alsoEnded: readonly Link[];
  /** The national programme, which counts for no vanguard. */
  readonly programme: DelayTableView;
}

const MOST = { sized: 40, unsized: 15, programme: 10, alsoEnded: 8 } as const;
const ELSEWHERE = 'all stand on the pages of their vanguards';

/** The part of the ledger's address on this page that belongs to one row. */
const rowAnchor = ({ id }: DelayRow): string => `delay-${anchorOf(id)}`;

const viewRow = (row: DelayRow, context: ViewContext): readonly DelayRowView[] => {
  const vanguard = context.vanguards.get(row.vanguard);
  if (!vanguard) return [];
  const { id, name } = vanguard.vanguard;
  return viewDelayRows([row], vanguard, context).map((view) => ({
    ...view,
    anchor: rowAnchor(row),
    vanguard: { href: vanguardAddress(id), text: name },
  }));
};

const viewTable = (
  rows: readonly DelayRow[],
  most: number,
  captions: { readonly all: string; readonly some: (shown: string) => string },
  context: ViewContext,
): DelayTableView => {
  const capped = capList(rows, most);
  const left = capWords(capped);
  return {
    caption: left === undefined ? captions.all : captions.some(left),
    rows: capped.shown.flatMap((row) => viewRow(row, context)),
  };
};

const nameRow = (row: DelayRow, [view]: readonly DelayRowView[]): Link => ({
  href: `#${rowAnchor(row)}`,
  text: `${view?.vanguard.text ?? ''}: ${view?.track ?? ''}`,
});

const ledgerOf = ({ vanguards }: ViewContext, ids: readonly VanguardId[]): readonly DelayRow[] =>
  ids.flatMap((id) => vanguards.get(id)?.ledger ?? []);

export const viewBySize = (context: ViewContext): BySizeView => {
  const { record } = context;
  const { sized, unsized } = rankDelays(
    ledgerOf(
      context,
      record.vanguards.map(({ vanguard }) => vanguard.id),
    ),
  );
  const programme = rankDelays(record.programme?.ledger ?? []);
  const ending = sized.slice(0, MOST.sized).filter(({ moves }) => moves.some(({ kind }) => kind !== 'later'));
  return {
    sized: viewTable(
      sized,
      MOST.sized,
      {
        all: 'Every delay that has a size, the largest first',
        some: (shown) => `The largest, ${shown}, the largest first; ${ELSEWHERE}`,
      },
      context,
    ),
    unsized: viewTable(
      unsized.slice(-MOST.unsized).length === unsized.length ? unsized : unsized.toReversed(),
      MOST.unsized,
      {
        all: 'Every one, in the order of the reports',
        some: (shown) => `The latest reports, ${shown}; ${ELSEWHERE}`,
      },
      context,
    ),
    alsoEnded: ending.slice(0, MOST.alsoEnded).map((row) => nameRow(row, viewRow(row, context))),
    programme: viewTable(
      [...programme.sized, ...programme.unsized],
      MOST.programme,
      {
        all: 'Every delay of the national programme, the largest first',
        some: (shown) => `The largest, ${shown}; all stand on the page of the programme`,
      },
      context,
    ),
  };
};

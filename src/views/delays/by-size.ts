import { slipWords } from '../../domain/forecasts/slip-words.ts';
import { rankDelays } from '../../domain/record/by-size.ts';
import type { DelayMove, DelayRow } from '../../domain/record/delay-ledger.ts';
import { anchorOf } from '../../domain/record/events.ts';
import { capitalise, listWords } from '../../domain/words/lists.ts';
import { vanguardAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../link.ts';
import { viewDelayRows, type LedgerView } from '../vanguard/ledger.ts';
import { capList, capWords } from './capped.ts';
import { viewMetLate, type CaptionWords, type LateTableView } from './met-late.ts';

/** A row of the ledger among those of other vanguards. */
interface DelayRowView extends LedgerView {
  readonly anchor: string;
  readonly vanguard: Link;
  /** Its largest slip: “at least 17 months”. Absent where it has none. */
  readonly size?: string;
}

export interface DelayTableView {
  readonly caption: string;
  readonly rows: readonly DelayRowView[];
}

export interface BySizeView {
  readonly sized: DelayTableView;
  /** Where no date was put back or given up, if the places are few enough to name. */
  readonly nowhere?: string;
  /** Promises that ended with no new date. */
  readonly unsized: DelayTableView;
  /** Rows with a size that end a promise as well: they aren't among the unsized. */
  readonly alsoEnded: readonly Link[];
  /** Steps that came late with no new date: no slip, and so in no ledger. */
  readonly late: LateTableView;
  /** The national programme, which counts for no vanguard. */
  readonly programme: DelayTableView;
  readonly programmeLate: LateTableView;
}

const MOST = { sized: 10, unsized: 6, programme: 5, alsoEnded: 6, nowhere: 5 } as const;
const LATE: CaptionWords = {
  all: 'Every one, the largest first',
  some: (shown) => `The largest, ${shown}`,
};
const PROGRAMME_LATE: CaptionWords = {
  all: 'Its steps that were met late, with no new date given before, the largest first',
  some: (shown) => `Its steps that were met late, with no new date given before: the largest, ${shown}`,
};
const ELSEWHERE = 'all stand on the pages of their vanguards';

/** The part of the ledger's address on this page that belongs to one row. */
const rowAnchor = ({ id }: DelayRow): string => `delay-${anchorOf(id)}`;

const sizeWords = ({ from, to }: Extract<DelayMove, { kind: 'later' }>): string =>
  capitalise(slipWords(from, to).replace(/ later$/, ''));

const viewRow = (row: DelayRow, context: ViewContext): readonly DelayRowView[] => {
  const vanguard = context.vanguards.get(row.vanguard);
  if (!vanguard) return [];
  const { id, name } = vanguard.vanguard;
  const [largest] = row.moves;
  return viewDelayRows([row], vanguard, context).map((view) => ({
    ...view,
    anchor: rowAnchor(row),
    vanguard: { href: vanguardAddress(id), text: name },
    ...(largest?.kind === 'later' && { size: sizeWords(largest) }),
  }));
};

const viewTable = (
  rows: readonly DelayRow[],
  most: number,
  captions: CaptionWords,
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

const nameUndelayed = ({ record }: ViewContext): string | undefined => {
  const names = record.vanguards
    .filter(({ ledger }) => ledger.length === 0)
    .map(({ vanguard }) => vanguard.name);
  return names.length > 0 && names.length <= MOST.nowhere ? listWords(names, 'or') : undefined;
};

export const viewBySize = (context: ViewContext): BySizeView => {
  const { record } = context;
  const { sized, unsized } = rankDelays(record.vanguards.flatMap(({ ledger }) => ledger));
  const nowhere = nameUndelayed(context);
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
      unsized,
      MOST.unsized,
      {
        all: 'Every one, in the order of their reports',
        some: (shown) => `The first, ${shown}, in the order of their reports; ${ELSEWHERE}`,
      },
      context,
    ),
    ...(nowhere !== undefined && { nowhere }),
    late: viewMetLate(record.vanguards, LATE, context),
    programmeLate: viewMetLate(record.programme ? [record.programme] : [], PROGRAMME_LATE, context),
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

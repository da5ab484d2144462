import type { QuantityClaim, QuantityGroup } from '../../domain/record/quantities.ts';
import { compareOnBasis, type BasisComparison, type StatedRange } from '../../domain/record/largest-value.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { intervalOf } from '../../domain/record/quantities.ts';
import { capitalise, listWords } from '../../domain/words/lists.ts';
import { basisWords, poundsWords } from '../../domain/words/quantity-words.ts';
import { quantityWords } from '../../domain/words/thing-words.ts';
import { entryAddress, vanguardAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { viewEvidence, type EvidenceView } from '../evidence.ts';

interface FigureView {
  readonly text: string;
  /** The entry that gives it first. */
  readonly href: string;
  /** “3 independent sources, uncertain”. */
  readonly sources: string;
}

interface ValueCell {
  readonly vanguard: string;
  /** The largest first. */
  readonly figures: readonly FigureView[];
  readonly isDisputed: boolean;
  /** Where every source of it stands. */
  readonly href: string;
}

export interface ValueRow {
  readonly basis: string;
  readonly cells: readonly ValueCell[];
}

export interface ValuesView {
  /** Which contract was the largest, on each basis on which sums can be set beside each other. */
  readonly answers: readonly string[];
  readonly rows: readonly ValueRow[];
}

const VALUE = 'values/contract';
const TERM = 'terms/contract';

/** What can be set beside each other comes first, a sum without a period last. */
const rankOf = (basis: string): number => {
  if (basis === 'term') return 0;
  if (basis === 'year') return 1;
  return basis === 'unstated' ? 3 : 2;
};

const basesOf = (vanguards: readonly VanguardRecord[]): readonly string[] =>
  [
    ...new Set(
      vanguards.flatMap(({ values }) => values.filter(({ on }) => on === VALUE)).map(({ basis }) => basis),
    ),
  ].toSorted((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));

const topOf = (claims: readonly QuantityClaim[]): number =>
  Math.max(...claims.map((claim) => intervalOf(claim).max).filter(Number.isFinite), 0);

const sourceWords = ({ label, certainty }: EvidenceView): string =>
  certainty === undefined ? label : `${label}, ${certainty}`;

const viewFigures = (claims: readonly QuantityClaim[], context: ViewContext): readonly FigureView[] =>
  [...Map.groupBy(claims, quantityWords)]
    .toSorted(([a, ofA], [b, ofB]) => topOf(ofB) - topOf(ofA) || (a < b ? -1 : 1))
    .map(([text, same]) => ({
      text: capitalise(text),
      href: entryAddress(same[0]?.entry ?? ''),
      sources: sourceWords(viewEvidence(same, context)),
    }));

const viewCell = (
  { vanguard }: VanguardRecord,
  group: QuantityGroup | undefined,
  context: ViewContext,
): ValueCell => ({
  vanguard: vanguard.name,
  figures: viewFigures(group?.claims ?? [], context),
  isDisputed: group?.isDisputed ?? false,
  href: `${vanguardAddress(vanguard.id)}#money`,
});

/** “£3.4bn to £5.4bn”. */
export const rangeWords = ({ stated: { min, max } }: StatedRange): string =>
  min === max ? poundsWords(min) : `${poundsWords(min)} to ${poundsWords(max)}`;

const openWords = ({ openEnded }: StatedRange, name: string): string[] =>
  openEnded.length === 0
    ? []
    : [`One figure for ${name}, “${openEnded[0]?.amount.text}”, sets no upper end.`];

const answerWords = ({ claim, ranges, largest }: BasisComparison, context: ViewContext): string => {
  const name = ({ vanguard }: StatedRange): string => context.names.vanguard(vanguard);
  const basis = capitalise(claim.per.kind === 'year' ? 'for one year' : basisWords(claim.per));
  const [first, ...others] = ranges;
  const each = ranges.map((range) => `${name(range)} ${rangeWords(range)}`);
  if (!first) return '';
  if (others.length === 0) return `${basis}, only ${name(first)} has a figure: ${rangeWords(first)}.`;
  const against = listWords(others.map((range) => `${rangeWords(range)} for ${name(range)}`));
  const open = others.flatMap((range) => openWords(range, name(range)));
  return largest === undefined
    ? `${basis}, the figures meet, so none is plainly the largest: ${listWords(each)}.`
    : [`${basis}, ${name(first)}’s is the largest: ${rangeWords(first)}, against ${against}.`, ...open].join(
        ' ',
      );
};

/** What is said of places that have no sum to set beside the others. */
const apartWords = (vanguards: readonly VanguardRecord[]): string[] =>
  vanguards.flatMap(({ vanguard, values }) => {
    const ofContract = values.filter(({ on }) => on === VALUE);
    if (ofContract.length === 0) return [`For ${vanguard.name}, no source we read gives a sum.`];
    if (ofContract.some(({ basis }) => basis !== 'unstated')) return [];
    const figures = listWords([...new Set(ofContract.flatMap(({ claims }) => claims.map(quantityWords)))]);
    return [
      `For ${vanguard.name}, sources give ${figures} and state no period, so it stands beside none of these.`,
    ];
  });

/** The contracts' values, each basis in a row of its own so that like stands beside like. */
export const viewValues = (context: ViewContext): ValuesView => {
  const { vanguards } = context.record;
  const bases = basesOf(vanguards);
  const row = (
    basis: string,
    groupOf: (vanguard: VanguardRecord) => QuantityGroup | undefined,
  ): ValueRow => ({
    basis,
    cells: vanguards.map((vanguard) => viewCell(vanguard, groupOf(vanguard), context)),
  });
  const find = (groups: readonly QuantityGroup[], on: string, basis: string): QuantityGroup | undefined =>
    groups.find((group) => group.on === on && group.basis === basis);
  const titleOf = (basis: string): string => {
    const claim = vanguards
      .flatMap(({ values }) => values)
      .find((group) => group.on === VALUE && group.basis === basis)?.claims[0];
    return claim ? capitalise(basisWords(claim.per)) : '';
  };
  const terms = row('Length of the contract', ({ terms: groups }) => find(groups, TERM, ''));
  return {
    answers: [
      ...bases.flatMap((basis) => {
        const found = compareOnBasis(vanguards, basis);
        return found ? [answerWords(found, context)] : [];
      }),
      ...apartWords(vanguards),
    ],
    rows: [
      ...bases.map((basis) => row(titleOf(basis), ({ values }) => find(values, VALUE, basis))),
      ...(terms.cells.some(({ figures }) => figures.length > 0) ? [terms] : []),
    ],
  };
};

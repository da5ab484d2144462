import { STANCE_SIDES } from '../code-lists.ts';
import type { Series } from '../forecasts/series.ts';
import type { Claim } from '../model/claim.ts';
import type { VanguardNote } from '../model/vocabulary.ts';
import type { QuantityGroup } from './quantities.ts';
import { textOf } from './quantities.ts';
import { compareText } from './claim-order.ts';
import type { DecisionHistory } from './stances.ts';

/** One side of a disagreement: what it says, and every claim that says it. */
export interface Position {
  readonly key: string;
  readonly claims: readonly Claim[];
}

/** Sources, or holders of stances, that cannot all be right. Shown with all sides; no side is taken. */
export interface Disagreement {
  readonly kind: 'outcome' | 'quantity' | 'stance';
  /** `milestones/<track>/<milestone>`, `values/<thing>`, `decisions/<decision>/<option>` …: what an editor's note names. */
  readonly on: string;
  /** For quantities, the basis that all positions share. */
  readonly basis: string;
  readonly positions: readonly Position[];
  readonly notes: readonly string[];
}

interface Sources {
  readonly series: readonly Series[];
  readonly quantities: readonly QuantityGroup[];
  readonly decisions: readonly DecisionHistory[];
  readonly notes: readonly VanguardNote[];
}

export const findDisagreements = ({
  series,
  quantities,
  decisions,
  notes,
}: Sources): readonly Disagreement[] =>
  [
    ...series.flatMap(fromOutcomes),
    ...quantities.filter(({ isDisputed }) => isDisputed).map(fromQuantity),
    ...decisions.flatMap(fromStances),
  ]
    .map((found) => ({
      ...found,
      notes: notes.filter(({ on }) => on === found.on).map(({ note }) => note),
    }))
    .toSorted((a, b) => compareText(a.on, b.on) || compareText(a.basis, b.basis));

type Found = Omit<Disagreement, 'notes'>;

const fromOutcomes = ({ outcomes, track, milestone }: Series): readonly Found[] =>
  outcomes.length < 2
    ? []
    : [
        {
          kind: 'outcome',
          on: `milestones/${track}/${milestone}`,
          basis: '',
          positions: outcomes.map(({ date, claims }) => ({
            key: date.span.edtf,
            claims,
          })),
        },
      ];

const fromQuantity = ({ on, basis, claims }: QuantityGroup): Found => ({
  kind: 'quantity',
  on,
  basis,
  positions: [...Map.groupBy(claims, textOf)].map(([key, group]) => ({
    key,
    claims: group,
  })),
});

/** For and against one option by different named holders, each counted by what it last held. */
const fromStances = ({ decision, options }: DecisionHistory): readonly Found[] =>
  options.flatMap(({ option, latestByHolder }) => {
    const sides = Map.groupBy(latestByHolder, ({ claim }) => STANCE_SIDES[claim.stance]);
    const [inFavour, against] = [sides.get('for') ?? [], sides.get('against') ?? []];
    if (inFavour.length === 0 || against.length === 0) return [];
    const positions = [...inFavour, ...against].map(({ holder, claim }) => ({
      key: holder,
      claims: [claim],
    }));
    return [
      {
        kind: 'stance' as const,
        on: `decisions/${decision}/${option}`,
        basis: '',
        positions,
      },
    ];
  });

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
  /** `noted` where the rules don't reach: an editor's note says how the claims about one thing differ. */
  readonly kind: 'outcome' | 'quantity' | 'stance' | 'noted';
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
  /** All claims of the vanguard, in order. */
  readonly claims: readonly Claim[];
}

export const findDisagreements = (sources: Sources): readonly Disagreement[] => {
  const { series, quantities, decisions, notes } = sources;
  const derived = [
    ...series.flatMap(fromOutcomes),
    ...quantities.filter(({ isDisputed }) => isDisputed).map(fromQuantity),
    ...decisions.flatMap(fromStances),
  ];
  const covers = ({ on }: VanguardNote, found: Found): boolean =>
    on === found.on || on === withoutTrack(found.on);
  const noted = notes
    .filter((note) => !derived.some((found) => covers(note, found)))
    .map(({ on }) => fromNote(on, sources.claims));
  return [...derived, ...noted]
    .map((found) => ({
      ...found,
      notes: notes.filter((note) => covers(note, found)).map(({ note }) => note),
    }))
    .toSorted((a, b) => compareText(a.on, b.on) || compareText(a.basis, b.basis));
};

/** `milestones/<track>/<milestone>` → `milestones/<milestone>`: a note need not name the track. */
const withoutTrack = (on: string): string => on.replace(/^milestones\/[^/]+\//, 'milestones/');

/** What an editor says that claims differ on, with every claim about it. */
const fromNote = (on: string, claims: readonly Claim[]): Found => ({
  kind: 'noted',
  on,
  basis: '',
  positions: claims
    .filter((claim) => thingsOf(claim).some((thing) => thing === on || withoutTrack(thing) === on))
    .map((claim) => ({ key: claim.id, claims: [claim] })),
});

/** The names by which a note can mean what a claim is about. A note on a whole decision stands without its many stances. */
const thingsOf = (claim: Claim): readonly string[] => {
  switch (claim.kind) {
    case 'milestone':
      return [`milestones/${claim.track}/${claim.milestone}`];
    case 'decision':
      return [`decisions/${claim.decision}/${claim.option}`];
    case 'value':
      return [`values/${claim.of}`];
    case 'term':
      return [`terms/${claim.of}`];
    case 'figure':
      return [`figures/${claim.of}`];
    case 'scope':
      return [`scope/${claim.service}`];
    case 'party':
      return [`parties/${claim.organisation}`];
    case 'delay':
      return [];
    default:
      return claim satisfies never;
  }
};

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

import type { TermClaim, ValueClaim } from '../../domain/model/claim.ts';
import type { EntryId } from '../../domain/model/ids.ts';
import { textOf, type QuantityClaim } from '../../domain/record/quantities.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { capitalise } from '../../domain/words/lists.ts';
import { basisWords } from '../../domain/words/quantity-words.ts';
import { entryAddress } from '../addresses.ts';
import type { FactView } from './facts.ts';

/** The claim made with the tender itself; else what most independent sources say, the first of them leading. */
const chooseClaim = <Kind extends QuantityClaim>(
  claims: readonly Kind[],
  tender: ReadonlySet<string>,
): Kind | undefined => {
  const independent = claims.filter(({ repeats }) => repeats === undefined);
  const groups = [...Map.groupBy(independent, textOf).values()].toSorted((a, b) => b.length - a.length);
  return independent.find(({ entry }) => tender.has(entry)) ?? groups[0]?.[0];
};

const BASES = ['term', 'year', 'unstated'];

/** The value over the whole term where somebody gives one, else for a year, else with no period stated. */
const chooseValue = ({ values }: VanguardRecord, tender: ReadonlySet<string>): ValueClaim | undefined => {
  const groups = BASES.flatMap((basis) =>
    values.filter((group) => group.on === 'values/contract' && group.basis === basis),
  );
  return groups[0] && chooseClaim(groups[0].claims, tender);
};

const chooseTerm = ({ terms }: VanguardRecord, tender: ReadonlySet<string>): TermClaim | undefined =>
  chooseClaim(
    terms.filter(({ on }) => on === 'terms/contract').flatMap(({ claims }) => claims),
    tender,
  );

/** The entries that report the tender itself. */
const findTender = ({ series }: VanguardRecord): ReadonlySet<EntryId> =>
  new Set(
    series
      .filter(({ milestone }) => milestone === 'contract-notice')
      .flatMap(({ outcomes }) => outcomes.flatMap(({ claims }) => claims.map(({ entry }) => entry))),
  );

/** What the contract was worth, in the words of the source nearest to the tender. */
export const viewValue = (vanguard: VanguardRecord): FactView[] => {
  const tender = findTender(vanguard);
  const value = chooseValue(vanguard, tender);
  if (!value) return [];
  const term = value.per.kind === 'term' ? chooseTerm(vanguard, tender)?.length.text : undefined;
  const figures = vanguard.values
    .filter(({ on }) => on === 'values/contract')
    .flatMap(({ claims }) => claims.map(textOf));
  const others = new Set(figures).size > 1 ? '; sources differ' : '';
  const detail = `${term ?? basisWords(value.per)}${others}`;
  return [
    {
      term: 'Contract value',
      lines: [{ value: capitalise(value.amount.text), detail, href: entryAddress(value.entry) }],
      tone: 'plain',
    },
  ];
};

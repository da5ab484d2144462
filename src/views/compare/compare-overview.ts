import { compareOnBasis } from '../../domain/record/largest-value.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { capitalise, listWords } from '../../domain/words/lists.ts';
import { basisWords } from '../../domain/words/quantity-words.ts';
import { compareAddress, comparePartAddress, vanguardAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { capList, capWords } from '../delays/capped.ts';
import type { Link } from '../link.ts';
import { viewPageNumbers, type PageNumber } from '../page-numbers.ts';
import { fitTogether, groupPlaces, narrowTo } from '../place-groups.ts';
import { namePlaces, thePlaces } from '../places-words.ts';
import { viewMainScore, type ScoreView } from '../scorecard.ts';
import { viewCompare, type CompareView } from './compare-page.ts';

import { rangeWords } from './values.ts';

/** The largest contracts on one basis. */
interface LargestView {
  readonly basis: string;
  readonly rows: readonly { readonly place: Link; readonly range: string }[];
  /** “8 of 30”, where not all are shown. */
  readonly left?: string;
}

/** One page of the list of places that are too many to be set side by side at once. */
export interface CompareOverview {
  /** The end of its address: empty for the first. */
  readonly page: string;
  readonly pageTitle: string;
  readonly description: string;
  readonly trail: readonly Link[];
  /** “The thirty places”. */
  readonly title: string;
  /** The pages that compare a few of these places, each by their names, with their care models. */
  readonly parts: readonly (Link & { readonly models: string })[];
  readonly scores: readonly ScoreView[];
  /** On the first page alone. */
  readonly largest: readonly LargestView[];
  /** All pages; empty where this is the only one. */
  readonly pages: readonly PageNumber[];
}

/** A page that sets a few places side by side. */
export interface ComparePart {
  readonly page: string;
  readonly compared: CompareView;
}

/** How many parts a page of the overview lists, and how many contracts it names on each basis. */
const MOST = { parts: 12, contracts: 6 } as const;

type Part = readonly VanguardRecord[];

const slugOf = (part: Part): string => part.map(({ vanguard }) => vanguard.id).join('-');
const namesOf = (part: Part): string => listWords(part.map(({ vanguard }) => vanguard.name));

const viewLargest = (context: ViewContext): readonly LargestView[] => {
  const { vanguards } = context.record;
  const bases = ['term', 'year'].flatMap((basis) => compareOnBasis(vanguards, basis) ?? []);
  return bases.map(({ claim, ranges }) => {
    const capped = capList(ranges, MOST.contracts);
    const left = capWords(capped);
    return {
      basis: capitalise(claim.per.kind === 'year' ? 'for one year' : basisWords(claim.per)),
      rows: capped.shown.map((range) => ({
        place: {
          href: `${vanguardAddress(range.vanguard)}#money`,
          text: context.names.vanguard(range.vanguard),
        },
        range: rangeWords(range),
      })),
      ...(left !== undefined && { left }),
    };
  });
};

const viewPart = (part: Part): CompareOverview['parts'][number] => ({
  href: comparePartAddress(slugOf(part)),
  text: namesOf(part),
  models: capitalise(listWords([...new Set(part.map(({ vanguard }) => vanguard.model))])),
});

const pageAddress = (number: number): string =>
  number === 1 ? compareAddress : comparePartAddress(`places/${number}`);

/** The list of places by pages, where they are too many to be set side by side; otherwise none. */
export const viewCompareOverviews = (context: ViewContext): readonly CompareOverview[] => {
  const { vanguards } = context.record;
  if (fitTogether(vanguards)) return [];
  const parts = groupPlaces(vanguards);
  const count = Math.ceil(parts.length / MOST.parts);
  return Array.from({ length: count }, (_, index) => {
    const own = parts.slice(index * MOST.parts, (index + 1) * MOST.parts);
    return {
      page: index === 0 ? '' : `places/${index + 1}`,
      pageTitle: index === 0 ? 'Compare' : `Compare: page ${index + 1}`,
      description: `${namePlaces(context.record)}: how the last main promise of each ended, the largest contracts, and pages that set a few side by side.`,
      trail: index === 0 ? [] : [{ href: compareAddress, text: 'Compare' }],
      title: capitalise(thePlaces(context.record)),
      parts: own.map(viewPart),
      scores: own.flat().flatMap((vanguard) => viewMainScore(vanguard, context)),
      largest: index === 0 ? viewLargest(context) : [],
      pages: viewPageNumbers(count, index + 1, pageAddress),
    };
  });
};

/** The pages that set a few places side by side, where all are too many; otherwise none. */
export const viewCompareParts = (context: ViewContext): readonly ComparePart[] =>
  fitTogether(context.record.vanguards)
    ? []
    : groupPlaces(context.record.vanguards).map((part) => ({
        page: slugOf(part),
        compared: viewCompare(narrowTo(part, context)),
      }));

import {
  viewCompareOverviews,
  viewCompareParts,
  type CompareOverview,
  type ComparePart,
} from '../views/compare/compare-overview.ts';
import { viewCompare, type CompareView } from '../views/compare/compare-page.ts';
import { getContext } from './record.ts';

/** The vanguards side by side; of so many that only some fit on a page, the list of them. */
export type ComparePage = { readonly overview: CompareOverview } | { readonly compared: CompareView };

/** All pages that compare vanguards, by the ends of their addresses: empty for the first. */
export const comparePages = async (): Promise<ReadonlyMap<string, ComparePage>> => {
  const context = await getContext();
  const overviews = viewCompareOverviews(context);
  if (overviews.length === 0) return new Map([['', { compared: viewCompare(context) }]]);
  const parts: readonly ComparePart[] = viewCompareParts(context);
  return new Map<string, ComparePage>([
    ...overviews.map((overview) => [overview.page, { overview }] as const),
    ...parts.map(({ page, compared }) => [page, { compared }] as const),
  ]);
};

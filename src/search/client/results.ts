import { printSearch, type SearchState } from '../query-state.ts';
import { countResults, dropWords, resultWords, type FacetLabels } from '../search-words.ts';
import { buildExcerpt } from './excerpt.ts';
import type { Drop, Found } from './find.ts';
import type { PagefindResult } from './pagefind.ts';
import { copyTemplate, part } from './parts.ts';

const FACTS = ['kind', 'vanguards', 'publisher', 'date'] as const;

const buildResult = (page: ParentNode, { url, excerpt, meta }: PagefindResult): DocumentFragment => {
  const item = copyTemplate(page, 'result');
  const link = part(item, 'link', HTMLAnchorElement);
  link.textContent = meta['title'] ?? url;
  // Whatever the index may hold, a result leads to a page of this site.
  const { pathname, hash } = new URL(url, location.origin);
  link.href = pathname + hash;
  for (const name of FACTS) part(item, name, HTMLElement).textContent = meta[name] ?? '';
  part(item, 'excerpt', HTMLElement).replaceChildren(...buildExcerpt(excerpt));
  return item;
};

const buildDrop = (
  page: ParentNode,
  drop: Drop,
  state: SearchState,
  labels: FacetLabels,
): DocumentFragment => {
  const item = copyTemplate(page, 'drop');
  const link = part(item, 'link', HTMLAnchorElement);
  link.href = `${location.pathname}${printSearch(drop.state)}`;
  link.textContent = dropWords(drop.what, state, labels);
  part(item, 'count', HTMLElement).textContent = countResults(drop.total);
  return item;
};

/** The part of the page under the form. */
export interface ResultsView {
  /** Draws results from `from` on after those that stand there already; 0 draws all anew. */
  readonly showResults: (found: Found, state: SearchState, from: number) => void;
  readonly showNothing: (drops: readonly Drop[], state: SearchState) => void;
  readonly showFailure: () => void;
}

export const createResultsView = (page: ParentNode, labels: FacetLabels): ResultsView => {
  const list = part(page, 'results', HTMLOListElement);
  const more = part(page, 'more', HTMLButtonElement);
  const nothing = part(page, 'nothing', HTMLElement);
  const failure = part(page, 'failure', HTMLElement);
  const status = part(page, 'status', HTMLElement);

  const showOnly = (shown: HTMLElement): void => {
    for (const one of [list, nothing, failure]) one.hidden = one !== shown;
    if (shown !== list) more.hidden = true;
  };

  return {
    showResults: ({ total, results }, state, from) => {
      const items = results.slice(from).map((result) => buildResult(page, result));
      if (from === 0) list.replaceChildren();
      list.append(...items);
      showOnly(list);
      more.hidden = results.length >= total;
      status.textContent = resultWords(total, results.length, state, labels);
      if (from > 0) list.children[from]?.querySelector('a')?.focus();
    },
    showNothing: (drops, state) => {
      list.replaceChildren();
      const items = drops.map((drop) => buildDrop(page, drop, state, labels));
      part(nothing, 'drops', HTMLUListElement).replaceChildren(...items);
      part(nothing, 'drops-intro', HTMLElement).hidden = drops.length === 0;
      showOnly(nothing);
      status.textContent = resultWords(0, 0, state, labels);
    },
    showFailure: () => {
      list.replaceChildren();
      showOnly(failure);
      status.textContent = 'The search could not be loaded';
    },
  };
};

import { leaveOut, listFilters, type Narrowing } from '../narrowing.ts';
import { printSearch, type SearchState } from '../query-state.ts';
import {
  countResults,
  narrowingWords,
  resultWords,
  type FacetLabels,
  type ResultCount,
} from '../search-words.ts';
import { buildExcerpt } from './excerpt.ts';
import type { Drop } from './engine/engine.ts';
import type { PagefindResult } from './engine/pagefind.ts';
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

/** The part of the page under the form. */
export interface ResultsView {
  /** Makes way for results from `from` on, after those that stand there already; 0 draws all anew. */
  readonly begin: (state: SearchState, from: number) => void;
  readonly add: (result: PagefindResult) => void;
  /** Says, once for each search, what was found. */
  readonly end: (found: ResultCount, state: SearchState, from: number) => void;
  readonly showNothing: (drops: readonly Drop[], state: SearchState) => void;
  readonly showFailure: () => void;
}

export const createResultsView = (page: ParentNode, labels: FacetLabels): ResultsView => {
  const list = part(page, 'results', HTMLOListElement);
  const more = part(page, 'more', HTMLButtonElement);
  const nothing = part(page, 'nothing', HTMLElement);
  const failure = part(page, 'failure', HTMLElement);
  const status = part(page, 'status', HTMLElement);
  const filters = part(page, 'filters', HTMLElement);
  const takeAway = part(page, 'take-away', HTMLElement);

  /** A link to the same search without one thing. */
  const buildLink = (template: string, narrowing: Narrowing, state: SearchState): DocumentFragment => {
    const item = copyTemplate(page, template);
    part(item, 'link', HTMLAnchorElement).href =
      `${location.pathname}${printSearch(leaveOut(state, narrowing))}`;
    part(item, 'words', HTMLElement).textContent = narrowingWords(narrowing, state, labels);
    return item;
  };

  const buildDrop = ({ narrowing, total }: Drop, state: SearchState): DocumentFragment => {
    const item = buildLink('drop', narrowing, state);
    part(item, 'count', HTMLElement).textContent = total === 0 ? 'still nothing' : countResults(total);
    return item;
  };

  const showFilters = (state: SearchState): void => {
    const chosen = listFilters(state);
    filters.hidden = chosen.length === 0;
    const links = chosen.map((narrowing) => buildLink('filter', narrowing, state));
    part(filters, 'filter-list', HTMLUListElement).replaceChildren(...links);
  };

  const showOnly = (shown: HTMLElement): void => {
    for (const one of [list, nothing, failure]) one.hidden = one !== shown;
    if (shown !== list) {
      takeAway.hidden = true;
      more.hidden = true;
      list.replaceChildren();
    }
  };

  return {
    begin: (state, from) => {
      if (from === 0) list.replaceChildren();
      showFilters(state);
      showOnly(list);
    },
    add: (result) => list.append(buildResult(page, result)),
    end: (found, state, from) => {
      more.hidden = found.shown >= found.total;
      takeAway.hidden = false;
      status.textContent = resultWords(found, state, labels);
      if (from > 0) list.children[from]?.querySelector('a')?.focus();
    },
    showNothing: (drops, state) => {
      part(nothing, 'drops', HTMLUListElement).replaceChildren(
        ...drops.map((drop) => buildDrop(drop, state)),
      );
      part(nothing, 'drops-intro', HTMLElement).hidden = drops.length === 0;
      showFilters(state);
      showOnly(nothing);
      status.textContent = resultWords({ total: 0, shown: 0, unknownWords: [] }, state, labels);
    },
    showFailure: () => {
      showOnly(failure);
      status.textContent = 'The search could not be loaded';
    },
  };
};

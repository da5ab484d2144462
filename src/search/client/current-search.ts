import { isSameSearch, parseSearch, printSearch, type SearchState } from '../query-state.ts';
import { PAGE_SIZE, type Engine } from './engine/engine.ts';
import { fillForm, openFacets, showChoices, showCounts } from './form.ts';
import { loadResults } from './load-results.ts';
import { loadChosenOptions } from './more-options.ts';
import type { ResultsView } from './results.ts';
import type { TakeAway } from './take-away.ts';

interface Parts {
  readonly search: Engine;
  readonly form: HTMLFormElement;
  readonly view: ResultsView;
  readonly takeAway: TakeAway;
}

/** The search that the page is about, and its address. */
export interface CurrentSearch {
  /** Makes the search that the address has: names of what is chosen come with the form, or are fetched first. */
  readonly begin: () => Promise<void>;
  /** Makes another search, which gets an address of its own. */
  readonly follow: (state: SearchState) => void;
  readonly showMore: () => void;
  /** The address is another, by Back or a link. */
  readonly goToAddress: () => void;
  /** Counts the facets that stand open, for the results on the page, which do without counts if those cannot be had. */
  readonly count: () => Promise<void>;
  /** Whether a state is another search than this one, apart from the page. */
  readonly isOther: (state: SearchState) => boolean;
}

export const createCurrentSearch = ({ search, form, view, takeAway }: Parts): CurrentSearch => {
  const siteTitle = document.title;
  let current: SearchState = parseSearch(location.search);
  /** The search whose results stand on the page: before they do, nothing is counted. */
  let shown: SearchState | undefined;
  /** For what the boxes were last counted: unfolding many facets at once asks for the same as often. */
  let counted: { readonly state?: SearchState; readonly boxes?: string } = {};
  /** Counts the searches, so that a slow one never overwrites a later one. */
  let turn = 0;

  const countFor = async (state: SearchState): Promise<void> => {
    const facets = openFacets(form);
    const boxes = `${form.elements.length} ${facets.join(' ')}`;
    if (counted.state === state && counted.boxes === boxes) return;
    counted = { state, boxes };
    const counts = await search.count(state, facets);
    const isLatest = openFacets(form).every((facet) => facets.includes(facet));
    if (state === shown && isLatest) showCounts(form, counts);
  };

  const count = async (): Promise<void> => {
    if (!shown) return;
    await countFor(shown).catch((error: unknown) => {
      counted = {};
      console.error(error);
    });
  };

  /** Each result is shown as soon as it is there and all before it are; they are asked for at the same time. */
  const showFound = async (state: SearchState, from: number, isStale: () => boolean): Promise<void> => {
    const found = await search.find(state);
    const results = loadResults(search, state, { from, to: found.shown });
    const unknownWords = search.findUnknownWords(state);
    void Promise.allSettled([unknownWords]);
    for (const [index, loading] of results.entries()) {
      const result = await loading;
      if (isStale()) return;
      if (index === 0) view.begin(state, from);
      view.add(result);
    }
    const drops = found.total === 0 ? await search.suggestDrops(state) : [];
    const told = { ...found, unknownWords: await unknownWords };
    if (isStale()) return;
    shown = state;
    takeAway.show({ search, state, total: found.total });
    if (found.total === 0) view.showNothing(drops, state);
    else view.end(told, state, from);
    void count();
  };

  /** Shows the current state: results first, then counts. `from` is how many results stand there already. */
  const run = async (from = 0): Promise<void> => {
    const state = current;
    turn += 1;
    const mine = turn;
    const isStale = (): boolean => mine !== turn;
    shown = undefined;
    document.title = state.query === '' ? siteTitle : `“${state.query}” – ${siteTitle}`;
    try {
      await showFound(state, from, isStale);
    } catch (error) {
      if (isStale()) return;
      console.error(error);
      view.showFailure();
    }
  };

  const begin = async (): Promise<void> => {
    const state = current;
    await loadChosenOptions(form, state);
    if (state !== current) return;
    fillForm(form, state);
    await run();
  };

  return {
    begin,
    count,
    isOther: (state) => !isSameSearch(state, { ...current, page: 1 }),
    follow: (state) => {
      showChoices(form);
      if (!isSameSearch(state, current))
        history.pushState(null, '', `${location.pathname}${printSearch(state)}`);
      current = state;
      void run();
    },
    showMore: () => {
      const from = current.page * PAGE_SIZE;
      current = { ...current, page: current.page + 1 };
      // The same search, only longer: the address is kept right, but Back goes to the search before.
      history.replaceState(null, '', `${location.pathname}${printSearch(current)}`);
      void run(from);
    },
    goToAddress: () => {
      const state = parseSearch(location.search);
      // A step to a fragment of the page comes here too.
      if (isSameSearch(state, current)) return;
      current = state;
      void begin();
    },
  };
};

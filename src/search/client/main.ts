import { isSameSearch, parseSearch, printSearch, type SearchState } from '../query-state.ts';
import { countFacets, findResults, PAGE_SIZE, suggestDrops } from './find.ts';
import { fillForm, labelsOf, openShortFacets, readForm, showChoices, showCounts } from './form.ts';
import { loadPagefind } from './pagefind.ts';
import { part } from './parts.ts';
import { createResultsView } from './results.ts';

const form = part(document, 'form', HTMLFormElement);
const more = part(document, 'more', HTMLButtonElement);
const view = createResultsView(document, labelsOf(form));
const siteTitle = document.title;

let current: SearchState = parseSearch(location.search);
/** Counts the searches, so that a slow one never overwrites a later one. */
let turn = 0;

/** Shows the current state: results first, then counts. `from` is how many results stand there already. */
const run = async (from = 0): Promise<void> => {
  const state = current;
  turn += 1;
  const mine = turn;
  const isStale = (): boolean => mine !== turn;
  document.title = state.query === '' ? siteTitle : `“${state.query}” – ${siteTitle}`;
  try {
    const pagefind = await loadPagefind();
    const found = await findResults(pagefind, state);
    const drops = found.total === 0 ? await suggestDrops(pagefind, state) : [];
    if (isStale()) return;
    if (found.total === 0) view.showNothing(drops, state);
    else view.showResults(found, state, from);
    const counts = await countFacets(pagefind, state);
    if (!isStale()) showCounts(form, counts);
  } catch (error) {
    if (isStale()) return;
    console.error(error);
    view.showFailure();
  }
};

const follow = (state: SearchState): void => {
  showChoices(form);
  if (!isSameSearch(state, current)) history.pushState(null, '', `${location.pathname}${printSearch(state)}`);
  current = state;
  void run();
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  follow(readForm(form));
});

// The text box waits for Enter: its own change event would come first and search twice.
form.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.type !== 'search') follow(readForm(form));
});

more.addEventListener('click', () => {
  const from = current.page * PAGE_SIZE;
  current = { ...current, page: current.page + 1 };
  // The same search, only longer: the address is kept right, but Back goes to the search before.
  history.replaceState(null, '', `${location.pathname}${printSearch(current)}`);
  void run(from);
});

const restore = (): void => {
  const state = parseSearch(location.search);
  // A step to a fragment of the page comes here too.
  if (isSameSearch(state, current)) return;
  current = state;
  fillForm(form, state);
  void run();
};

addEventListener('popstate', restore);

openShortFacets(form);
fillForm(form, current);
void run();

import { isSameSearch, parseSearch, printSearch, type SearchState } from '../query-state.ts';
import { PAGE_SIZE } from './engine/engine.ts';
import workerAddress from './engine/worker.ts?worker&url';
import { createForesight } from './foresight.ts';
import { fillForm, labelsOf, openFacets, openWhereWide, readForm, showChoices, showCounts } from './form.ts';
import { loadChosenOptions, watchMore } from './more-options.ts';
import { part } from './parts.ts';
import { loadResults } from './load-results.ts';
import { createResultsView } from './results.ts';
import { createSearch } from './search.ts';
import { createTakeAway } from './take-away.ts';
import { trustSearchWorker } from './trusted-scripts.ts';

trustSearchWorker(workerAddress);

const search = createSearch(workerAddress);
const foresight = createForesight(search);

const form = part(document, 'form', HTMLFormElement);
const more = part(document, 'more', HTMLButtonElement);
const labels = labelsOf(form);
const view = createResultsView(document, labels);
const takeAway = createTakeAway(document, labels);
const siteTitle = document.title;

let current: SearchState = parseSearch(location.search);
/** The search whose results stand on the page: before they do, nothing is counted. */
let shown: SearchState | undefined;
/** Counts the searches, so that a slow one never overwrites a later one. */
let turn = 0;

/** Counts the facets that stand open, for the results on the page, which do without counts if those cannot be had. */
const countShown = async (): Promise<void> => {
  const state = shown;
  if (state) await countFor(state).catch(console.error);
};

const countFor = async (state: SearchState): Promise<void> => {
  const facets = openFacets(form);
  const counts = await search.count(state, facets);
  const isLatest = openFacets(form).every((facet) => facets.includes(facet));
  if (state === shown && isLatest) showCounts(form, counts);
};

/** Each result is shown as soon as it is there and all before it are; they are asked for at the same time. */
const showFound = async (state: SearchState, from: number, isStale: () => boolean): Promise<void> => {
  const found = await search.find(state);
  if (isStale()) return;
  const results = loadResults(search, state, { from, to: found.shown });
  for (const [index, loading] of results.entries()) {
    const result = await loading;
    if (isStale()) return;
    if (index === 0) view.begin(state, from);
    view.add(result);
  }
  const drops = found.total === 0 ? await search.suggestDrops(state) : [];
  if (isStale()) return;
  shown = state;
  takeAway.show({ search, state, total: found.total });
  if (found.total === 0) view.showNothing(drops, state);
  else view.end(found, state, from);
  void countShown();
};

/** Shows the current state: results first, then counts. `from` is how many results stand there already. */
const run = async (from = 0): Promise<void> => {
  const state = current;
  foresight.stop();
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

const follow = (state: SearchState): void => {
  showChoices(form);
  if (!isSameSearch(state, current)) history.pushState(null, '', `${location.pathname}${printSearch(state)}`);
  current = state;
  void run();
};

/** Shows the state that the address has: names of what is chosen come with the form, or are fetched first. */
const begin = async (): Promise<void> => {
  const state = current;
  await loadChosenOptions(form, state);
  if (state !== current) return;
  fillForm(form, state);
  await run();
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  follow(readForm(form));
});

// What is typed waits: the words for Enter, a month until it is left, for it changes with each figure of the year.
form.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(target.type)) follow(readForm(form));
});
form.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement && target.name === 'q') foresight.expect(readForm(form));
});
form.addEventListener('focusout', ({ target }) => {
  const isMonth = target instanceof HTMLInputElement && /^(?:from|to)$/.test(target.name);
  const state = readForm(form);
  if (isMonth && !isSameSearch(state, { ...current, page: 1 })) follow(state);
});

// A facet is counted when it is unfolded; the event does not bubble.
form.addEventListener('toggle', () => void countShown(), { capture: true });
watchMore(form, () => void countShown());

more.addEventListener('click', () => {
  const from = current.page * PAGE_SIZE;
  current = { ...current, page: current.page + 1 };
  // The same search, only longer: the address is kept right, but Back goes to the search before.
  history.replaceState(null, '', `${location.pathname}${printSearch(current)}`);
  void run(from);
});

addEventListener('popstate', () => {
  const state = parseSearch(location.search);
  // A step to a fragment of the page comes here too.
  if (isSameSearch(state, current)) return;
  current = state;
  void begin();
});

openWhereWide(form);
void begin();

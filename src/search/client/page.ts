import { createCurrentSearch } from './current-search.ts';
import { createForesight } from './foresight.ts';
import { labelsOf, openWhereWide, readForm } from './form.ts';
import { watchMore } from './more-options.ts';
import { part } from './parts.ts';
import { createResultsView } from './results.ts';
import { createSearch } from './search.ts';
import { createTakeAway } from './take-away.ts';
import { trustSearchWorker } from './trusted-scripts.ts';

const isBox = (target: EventTarget | null, type: RegExp): boolean =>
  target instanceof HTMLInputElement && type.test(target.type);

/** Makes the search page work. `worker` is the address of the worker's script. */
export const openSearchPage = (worker: string): void => {
  trustSearchWorker(worker);
  const search = createSearch(worker);
  const foresight = createForesight(search);
  const form = part(document, 'form', HTMLFormElement);
  const labels = labelsOf(form);
  const view = createResultsView(document, labels);
  const takeAway = createTakeAway(document, labels);
  const current = createCurrentSearch({ search, form, view, takeAway });
  const follow = (): void => {
    foresight.stop();
    current.follow(readForm(form));
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    follow();
  });
  // What is typed waits: the words for Enter, a month until it is left, for it changes with each figure of the year.
  form.addEventListener('change', ({ target }) => {
    if (isBox(target, /^(?:checkbox|radio)$/)) follow();
  });
  form.addEventListener('input', ({ target }) => {
    if (isBox(target, /^search$/)) foresight.expect(readForm(form));
  });
  form.addEventListener('focusout', ({ target }) => {
    const isMonth = target instanceof HTMLInputElement && /^(?:from|to)$/.test(target.name);
    if (isMonth && current.isOther(readForm(form))) follow();
  });
  // A facet is counted when it is unfolded; the event does not bubble.
  form.addEventListener('toggle', () => void current.count(), { capture: true });
  watchMore(form, () => void current.count());
  part(document, 'more', HTMLButtonElement).addEventListener('click', current.showMore);
  addEventListener('popstate', current.goToAddress);

  openWhereWide(form);
  void current.begin();
};

import { FACETS, parseSearch, type FacetName, type SearchState } from '../query-state.ts';
import type { FacetLabels } from '../search-words.ts';
import { part } from './parts.ts';

const WIDE = '(min-width: 56rem)';
/** The facets that are short enough to stand open where there is room. */
const OPEN_WHERE_WIDE: readonly FacetName[] = ['vanguard', 'kind', 'year'];

const boxesOf = (form: HTMLFormElement, facet: FacetName): readonly HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${facet}"]`),
];

const facetOf = (form: HTMLFormElement, facet: FacetName): HTMLDetailsElement =>
  part(form, `facet-${facet}`, HTMLDetailsElement);

/** What the form says, read as its own address would be; on the first page. */
export const readForm = (form: HTMLFormElement): SearchState => {
  const pairs = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return parseSearch(new URLSearchParams(pairs).toString());
};

const showChosen = (form: HTMLFormElement, facet: FacetName): number => {
  const chosen = boxesOf(form, facet).filter(({ checked }) => checked).length;
  part(facetOf(form, facet), 'chosen', HTMLElement).textContent = chosen === 0 ? '' : `${chosen} chosen`;
  return chosen;
};

/** Says at each facet how many of its values are chosen. */
export const showChoices = (form: HTMLFormElement): void => {
  for (const facet of FACETS) showChosen(form, facet);
};

/** Makes the form say what the state says, and opens the facets in which something is chosen. */
export const fillForm = (form: HTMLFormElement, { query, choices, sort }: SearchState): void => {
  part(form, 'query', HTMLInputElement).value = query;
  part(form, `sort-${sort}`, HTMLInputElement).checked = true;
  for (const facet of FACETS) {
    for (const box of boxesOf(form, facet)) box.checked = choices[facet].includes(box.value);
    if (showChosen(form, facet) > 0) facetOf(form, facet).open = true;
  }
};

/** Where the screen is wide, opens the short facets. */
export const openShortFacets = (form: HTMLFormElement): void => {
  if (!matchMedia(WIDE).matches) return;
  for (const facet of OPEN_WHERE_WIDE) facetOf(form, facet).open = true;
};

/** Puts the number of results beside each value; a value that the index never counted has none. */
export const showCounts = (
  form: HTMLFormElement,
  counts: Readonly<Record<FacetName, Readonly<Record<string, number>>>>,
): void => {
  for (const facet of FACETS)
    for (const box of boxesOf(form, facet)) {
      const label = box.closest('label');
      if (!label) continue;
      const count = counts[facet][box.value] ?? 0;
      part(label, 'count', HTMLElement).textContent = count.toLocaleString('en-GB');
      label.toggleAttribute('data-empty', count === 0);
    }
};

/** The names that the form itself shows; a value that it doesn't have is called by its id. */
export const labelsOf = (form: HTMLFormElement): FacetLabels => ({
  facet: (facet) => part(facetOf(form, facet), 'label', HTMLElement).textContent,
  option: (facet, value) => {
    const label = boxesOf(form, facet)
      .find((box) => box.value === value)
      ?.closest('label');
    return label ? part(label, 'label', HTMLElement).textContent : value;
  },
});

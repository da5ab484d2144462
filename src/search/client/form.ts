import {
  FACETS,
  parseSearch,
  type DateKind,
  type FacetName,
  type SearchSort,
  type SearchState,
} from '../query-state.ts';
import type { FacetLabels } from '../search-words.ts';
import { part } from './parts.ts';

const WIDE = '(min-width: 56rem)';
/** The facets that are short enough to stand open where there is room. */
const OPEN_WHERE_WIDE: readonly FacetName[] = ['vanguard', 'kind', 'year'];

export const boxesOf = (form: HTMLFormElement, facet: FacetName): readonly HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${facet}"]`),
];

export const facetOf = (form: HTMLFormElement, facet: FacetName): HTMLDetailsElement =>
  part(form, `facet-${facet}`, HTMLDetailsElement);

/** The facets that the reader sees the values of. */
export const openFacets = (form: HTMLFormElement): readonly FacetName[] =>
  part(form, 'narrow', HTMLDetailsElement).open ? FACETS.filter((facet) => facetOf(form, facet).open) : [];

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

const showRange = (form: HTMLFormElement): boolean => {
  const ends = ['from', 'to'].map((end) => part(form, end, HTMLInputElement).value);
  const isChosen = ends.some((value) => value !== '');
  part(form, 'range-chosen', HTMLElement).textContent = isChosen ? 'chosen' : '';
  return isChosen;
};

/** Says at each facet how many of its values are chosen. */
export const showChoices = (form: HTMLFormElement): void => {
  for (const facet of FACETS) showChosen(form, facet);
  showRange(form);
};

const checkRadio = (form: HTMLFormElement, name: string, value: SearchSort | DateKind): void => {
  const radio = form.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
  if (radio) radio.checked = true;
};

/** Makes the form say what the state says, and opens the facets in which something is chosen. */
export const fillForm = (form: HTMLFormElement, { query, choices, dates, sort }: SearchState): void => {
  part(form, 'query', HTMLInputElement).value = query;
  checkRadio(form, 'sort', sort);
  checkRadio(form, 'on', dates.on);
  part(form, 'from', HTMLInputElement).value = dates.from;
  part(form, 'to', HTMLInputElement).value = dates.to;
  if (showRange(form)) part(form, 'range', HTMLDetailsElement).open = true;
  for (const facet of FACETS) {
    for (const box of boxesOf(form, facet)) {
      box.checked = choices[facet].includes(box.value);
      const folded = box.closest('details');
      if (box.checked && folded) folded.open = true;
    }
    if (showChosen(form, facet) > 0) facetOf(form, facet).open = true;
  }
};

/** Where the screen is wide, or becomes so, opens the filters and the short facets; elsewhere all stays folded over the results. */
export const openWhereWide = (form: HTMLFormElement): void => {
  const wide = matchMedia(WIDE);
  const open = (): void => {
    if (!wide.matches) return;
    part(form, 'narrow', HTMLDetailsElement).open = true;
    for (const facet of OPEN_WHERE_WIDE) facetOf(form, facet).open = true;
  };
  wide.addEventListener('change', open);
  open();
};

const showCount = (box: HTMLInputElement, count: number | undefined): void => {
  const label = box.closest('label');
  if (!label) return;
  const shown = part(label, 'count', HTMLElement);
  const text = count === undefined ? '' : count.toLocaleString('en-GB');
  // Even the same text would be laid out anew.
  if (shown.textContent !== text) shown.textContent = text;
  label.toggleAttribute('data-empty', count === 0);
};

/** Puts the number of results beside each value; a facet that was not counted shows none, for it would be that of another search. */
export const showCounts = (
  form: HTMLFormElement,
  counts: ReadonlyMap<FacetName, Readonly<Record<string, number>>>,
): void => {
  for (const facet of FACETS) {
    const ofFacet = counts.get(facet);
    for (const box of boxesOf(form, facet)) showCount(box, ofFacet && (ofFacet[box.value] ?? 0));
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

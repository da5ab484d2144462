import { FACETS, type FacetName, type SearchState } from '../query-state.ts';
import { boxesOf } from './form.ts';
import { copyTemplate, part } from './parts.ts';

/** The values of a long facet: what its file holds. */
type OptionFile = readonly (readonly [value: string, label: string])[];

const moreOf = (form: HTMLFormElement, facet: FacetName): HTMLDetailsElement | undefined =>
  form.querySelector<HTMLDetailsElement>(`[data-part="more-${facet}"]`) ?? undefined;

const buildOption = (facet: FacetName, [value, label]: OptionFile[number]): DocumentFragment => {
  const option = copyTemplate(document, 'option');
  const box = part(option, 'box', HTMLInputElement);
  box.name = facet;
  box.value = value;
  part(option, 'label', HTMLElement).textContent = label;
  return option;
};

const loading = new Map<FacetName, Promise<void>>();

const fill = async (form: HTMLFormElement, facet: FacetName, more: HTMLDetailsElement): Promise<void> => {
  const response = await fetch(`/search/options/${facet}.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const options = (await response.json()) as OptionFile;
  const known = new Set(boxesOf(form, facet).map(({ value }) => value));
  const missing = options.filter(([value]) => !known.has(value));
  part(more, 'rest', HTMLElement).replaceChildren(...missing.map((option) => buildOption(facet, option)));
};

/** Puts those values of a long facet into the form that the page came without; once. After a failure the next call tries again. */
export const loadOptions = (form: HTMLFormElement, facet: FacetName): Promise<void> => {
  const more = moreOf(form, facet);
  if (!more) return Promise.resolve();
  const begun = loading.get(facet);
  if (begun) return begun;
  const filling = fill(form, facet, more).catch((error: unknown) => {
    loading.delete(facet);
    console.error(error);
  });
  loading.set(facet, filling);
  return filling;
};

/** Makes sure that the form has a box for each value that a state chooses. */
export const loadChosenOptions = async (form: HTMLFormElement, { choices }: SearchState): Promise<void> => {
  const lacking = FACETS.filter((facet) => {
    const known = new Set(boxesOf(form, facet).map(({ value }) => value));
    return choices[facet].some((value) => !known.has(value));
  });
  await Promise.all(lacking.map((facet) => loadOptions(form, facet)));
};

/** Loads the rest of a facet as soon as the reader unfolds it. */
export const watchMore = (form: HTMLFormElement, onLoaded: () => void): void => {
  for (const facet of FACETS) {
    const more = moreOf(form, facet);
    more?.addEventListener('toggle', () => {
      if (more.open) void loadOptions(form, facet).then(onLoaded);
    });
  }
};

import { printSearch, type SearchState } from '../query-state.ts';
import { citeSearch, countResults, type FacetLabels } from '../search-words.ts';
import { EXPORT_FORMATS, exportResults, type ExportFormat } from '../table/read-table.ts';
import type { Engine } from './engine/engine.ts';
import { part } from './parts.ts';

const FILES: Readonly<Record<ExportFormat, { readonly name: string; readonly type: string }>> = {
  csv: { name: 'search.csv', type: 'text/csv' },
  bibtex: { name: 'search.bib', type: 'application/x-bibtex' },
  ris: { name: 'search.ris', type: 'application/x-research-info-systems' },
};

const readJson = async (address: string): Promise<unknown> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
};

const download = (text: string, { name, type }: (typeof FILES)[ExportFormat]): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The download has begun when the click returns, but some browsers read the file a little later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** What the page knows of the search whose results it shows. */
export interface ShownSearch {
  readonly search: Engine;
  readonly state: SearchState;
  readonly total: number;
}

export interface TakeAway {
  /** Says how to cite a search, and makes the buttons take it away. */
  readonly show: (shown: ShownSearch) => void;
}

/** The part of the page with which a reader takes all results away. */
export const createTakeAway = (page: ParentNode, labels: FacetLabels): TakeAway => {
  const root = part(page, 'take-away', HTMLElement);
  const citation = part(root, 'citation', HTMLElement);
  const said = part(root, 'said', HTMLElement);
  const { asOf = '', site = '' } = root.dataset;
  let shown: ShownSearch | undefined;

  const save = async (format: ExportFormat): Promise<void> => {
    if (!shown) return;
    try {
      const numbers = await shown.search.listNumbers(shown.state);
      const text = await exportResults(format, { numbers, origin: location.origin, readJson });
      download(text, FILES[format]);
      said.textContent = `Saved as ${FILES[format].name}`;
    } catch (error) {
      console.error(error);
      said.textContent = 'The file could not be made. Try again';
    }
  };

  for (const format of EXPORT_FORMATS)
    part(root, `save-${format}`, HTMLButtonElement).addEventListener('click', () => void save(format));

  part(root, 'copy', HTMLButtonElement).addEventListener('click', () => {
    navigator.clipboard.writeText(citation.textContent).then(
      () => (said.textContent = 'Copied'),
      () => (said.textContent = 'Your browser did not allow copying. Select the text instead'),
    );
  });

  return {
    show: (found) => {
      shown = found;
      const { state, total } = found;
      const first = { ...state, page: 1 };
      const address = `${location.origin}${location.pathname}${printSearch(first)}`;
      part(root, 'all', HTMLElement).textContent =
        total === 1 ? 'the one result' : `all ${countResults(total)}`;
      citation.textContent = citeSearch({ state, total, site, asOf, address }, labels);
      said.textContent = '';
    },
  };
};

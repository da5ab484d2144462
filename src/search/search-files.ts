import type { TimelineRecord } from '../domain/record/record.ts';
import { listFacets } from './facets.ts';
import { writeOpenSearch, type OpenSearchInput } from './open-search.ts';

/** A small file of the search, by its path inside the site. */
interface SearchFile {
  readonly path: string;
  readonly type: string;
  readonly make: () => string;
}

/** What browsers learn of the search, and every value of each facet that is too long for the search page to hold whole. */
export const searchFiles = (record: TimelineRecord, about: OpenSearchInput): readonly SearchFile[] => [
  {
    path: 'opensearch.xml',
    type: 'application/opensearchdescription+xml',
    make: () => writeOpenSearch(about),
  },
  ...listFacets(record)
    .filter(({ shown, options }) => shown.length < options.length)
    .map(({ name, options }) => ({
      path: `search/options/${name}.json`,
      type: 'application/json',
      make: () => JSON.stringify(options.map(({ value, label }) => [value, label])),
    })),
];

import { ENTRY_KINDS, type EntryKind } from '../domain/code-lists.ts';
import type { TimelineRecord } from '../domain/record/record.ts';
import { EVENT_KIND, EVENT_LABEL, FORM_DECISION, vanguardName, type SearchRecord } from './search-record.ts';
import { searchRecords } from './index-records.ts';
import { FACETS, type FacetName } from './query-state.ts';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** How many records have it, without any search. */
  readonly count: number;
}

export interface SearchFacet {
  readonly name: FacetName;
  readonly label: string;
  readonly options: readonly FacetOption[];
}

const LABELS: Readonly<Record<FacetName, string>> = {
  vanguard: 'Vanguard',
  kind: 'Kind',
  milestone: 'Milestone',
  form: 'Organisational form',
  year: 'Year',
};

type Choice = readonly [value: string, label: string];

/** Every value that the facet could have, in the order for readers. */
const listChoices = (
  facet: FacetName,
  { vocabulary }: TimelineRecord,
  used: ReadonlySet<string>,
): readonly Choice[] => {
  switch (facet) {
    case 'vanguard':
      return [...used]
        .map((id): Choice => [id, vanguardName(vocabulary, id)])
        .toSorted(([, a], [, b]) => (a < b ? -1 : 1));
    case 'kind':
      return [
        ...(Object.keys(ENTRY_KINDS) as EntryKind[]).map((kind): Choice => [kind, ENTRY_KINDS[kind]]),
        [EVENT_KIND, EVENT_LABEL],
      ];
    case 'milestone':
      return vocabulary.milestones.map(({ id, title }) => [id, title]);
    case 'form':
      return vocabulary.decisions
        .filter(({ id }) => id === FORM_DECISION)
        .flatMap(({ options }) => options.map(({ id, title }): Choice => [id, title]));
    case 'year':
      return [...used].toSorted().map((year) => [year, year]);
    default:
      return facet satisfies never;
  }
};

const buildFacet = (
  name: FacetName,
  record: TimelineRecord,
  records: readonly SearchRecord[],
): SearchFacet => {
  const counts = Map.groupBy(
    records.flatMap(({ filters }) => filters[name]),
    (value) => value,
  );
  const options = listChoices(name, record, new Set(counts.keys()));
  return {
    name,
    label: LABELS[name],
    options: options.flatMap(([value, label]) => {
      const count = counts.get(value)?.length ?? 0;
      return count > 0 ? [{ value, label, count }] : [];
    }),
  };
};

/** The facets of the search form: what the index can be narrowed by, with nothing that would find nothing. */
export const listFacets = (record: TimelineRecord): readonly SearchFacet[] => {
  const records = searchRecords(record, { bodyText: () => '' });
  return FACETS.map((name) => buildFacet(name, record, records));
};

import { STANCES, type StanceName } from '../domain/code-lists.ts';
import { FACET_TITLES, FORM_DECISION, nameValues, type NamedValue } from '../domain/record/entry-facets.ts';
import type { TimelineRecord } from '../domain/record/record.ts';
import type { Vocabulary } from '../domain/model/vocabulary.ts';
import { namesOf } from '../domain/words/names.ts';
import { FACETS, type FacetName } from './query-state.ts';
import { allFacets, type RecordFacets } from './record-facets.ts';
import { EVENT_KIND, EVENT_LABEL } from './search-record.ts';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** How many records have it, without any search. */
  readonly count: number;
}

export interface SearchFacet {
  readonly name: FacetName;
  readonly label: string;
  /** Every value that some record has, in the order for readers. */
  readonly options: readonly FacetOption[];
  /** Those that the page shows at once: all of a short facet, of a long one those with the most records. */
  readonly shown: readonly FacetOption[];
}

const LONGEST = 14;
const MOST_SHOWN = 8;

const stanceName = (value: string, vocabulary: Vocabulary): string => {
  const [option = '', stance = ''] = value.split('_');
  return `${namesOf(vocabulary).option(FORM_DECISION, option)}: ${STANCES[stance as StanceName].toLowerCase()}`;
};

const nameStances = (values: readonly string[], vocabulary: Vocabulary): readonly NamedValue[] => {
  const stances = Object.keys(STANCES);
  const placeOf = (value: string): number => stances.indexOf(value.split('_')[1] ?? '');
  const forms = nameValues('form', new Set(values.map((value) => value.split('_')[0] ?? '')), vocabulary);
  return forms.flatMap((form) =>
    values
      .filter((value) => value.split('_')[0] === form.value)
      .toSorted((a, b) => placeOf(a) - placeOf(b))
      .map((value) => ({ value, name: stanceName(value, vocabulary) })),
  );
};

const nameAll = (
  facet: FacetName,
  values: readonly string[],
  vocabulary: Vocabulary,
): readonly NamedValue[] => {
  if (facet === 'stance') return nameStances(values, vocabulary);
  if (facet !== 'kind') return nameValues(facet, values, vocabulary);
  const entryKinds = values.filter((value) => value !== EVENT_KIND);
  const events = values.length > entryKinds.length ? [{ value: EVENT_KIND, name: EVENT_LABEL }] : [];
  return [...nameValues(facet, entryKinds, vocabulary), ...events];
};

/** Years are never cut: they are few for long, and a gap would mislead. */
const mostUsed = (name: FacetName, options: readonly FacetOption[]): readonly FacetOption[] => {
  if (options.length <= LONGEST || name === 'year') return options;
  const most = new Set(options.toSorted((a, b) => b.count - a.count).slice(0, MOST_SHOWN));
  return options.filter((option) => most.has(option));
};

const buildFacet = (
  name: FacetName,
  vocabulary: Vocabulary,
  records: readonly RecordFacets[],
): SearchFacet => {
  const counts = Map.groupBy(
    records.flatMap((record) => record[name]),
    (value) => value,
  );
  const options = nameAll(name, [...counts.keys()], vocabulary).map((one) => ({
    value: one.value,
    label: one.name,
    count: counts.get(one.value)?.length ?? 0,
  }));
  const label = name === 'stance' ? 'Form and stance' : FACET_TITLES[name];
  return { name, label, options, shown: mostUsed(name, options) };
};

const list = (record: TimelineRecord): readonly SearchFacet[] => {
  const records = allFacets(record);
  return FACETS.map((name) => buildFacet(name, record.vocabulary, records));
};

const listed = new WeakMap<TimelineRecord, readonly SearchFacet[]>();

/** What a search can be narrowed by, with nothing that would find nothing. */
export const listFacets = (record: TimelineRecord): readonly SearchFacet[] => {
  const known = listed.get(record) ?? list(record);
  listed.set(record, known);
  return known;
};

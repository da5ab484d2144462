import { ENTRY_KINDS, type EntryKind } from '../code-lists.ts';
import { toCivil } from '../dates/day.ts';
import { widthOf } from '../dates/span.ts';
import type { Claim } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import { NATIONAL, type TrackId, type VanguardId } from '../model/ids.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { namesOf } from '../words/names.ts';
import { compareText } from './claim-order.ts';

/** By what entries can be picked out, in the order for readers. Each is also a folder of `/entries/by/`. */
export const ENTRY_FACETS = [
  'vanguard',
  'kind',
  'track',
  'milestone',
  'form',
  'organisation',
  'publisher',
  'year',
] as const;
export type EntryFacet = (typeof ENTRY_FACETS)[number];

export const FACET_TITLES: Readonly<Record<EntryFacet, string>> = {
  vanguard: 'Vanguard',
  kind: 'Kind',
  track: 'Track',
  milestone: 'Milestone',
  form: 'Organisational form',
  organisation: 'Organisation',
  publisher: 'Publisher',
  year: 'Year',
};

/** The decision whose options are the forms. */
export const FORM_DECISION = 'organisational-form';
export const NATIONAL_NAME = 'National programme';

/** The values of each facet, as they stand in addresses: ids, sorted, each once. */
export type FacetValues = Readonly<Record<EntryFacet, readonly string[]>>;

/** An id is only one within its vanguard. No id has an underscore. */
const trackValue = (vanguard: VanguardId, track: TrackId): string => `${vanguard}_${track}`;

export const unique = (values: readonly string[]): readonly string[] =>
  [...new Set(values)].toSorted(compareText);

/** What claims are about: of every kind of claim, what it names. */
export const claimFacets = (
  claims: readonly Claim[],
): Pick<FacetValues, 'track' | 'milestone' | 'form' | 'organisation'> => ({
  track: unique(
    claims.flatMap((claim) => ('track' in claim ? [trackValue(claim.vanguard, claim.track)] : [])),
  ),
  milestone: unique(claims.flatMap((claim) => ('milestone' in claim ? [claim.milestone] : []))),
  form: unique(
    claims.flatMap((claim) =>
      claim.kind === 'decision' && claim.decision === FORM_DECISION ? [claim.option] : [],
    ),
  ),
  organisation: unique(
    claims.flatMap((claim) => [...claim.by, ...(claim.kind === 'party' ? [claim.organisation] : [])]),
  ),
});

/** The year of an entry whose day may be of any of several years, as that of an undated page. */
export const UNDATED = 'undated';
const UNDATED_NAME = 'No day known';
const DAYS_IN_LONGEST_YEAR = 366;

/** The year of the last day on which it may have come out, or `undated`: the day on which we read a page says nothing of its age. */
export const yearOfEntry = ({ reported }: Pick<Entry, 'reported'>): string =>
  widthOf(reported) > DAYS_IN_LONGEST_YEAR ? UNDATED : String(toCivil(reported.latest).year);

export const yearName = (year: string): string => (year === UNDATED ? UNDATED_NAME : year);

/** The facets of an entry with some of its claims, all unless told. */
export const entryFacets = (entry: Entry, claims: readonly Claim[] = entry.claims): FacetValues => ({
  ...claimFacets(claims),
  vanguard: unique(entry.vanguards),
  kind: [entry.kind],
  publisher: [entry.source.publisher],
  year: [yearOfEntry(entry)],
});

/** The name of a vanguard for readers; the programme has one too. */
export const vanguardName = (vocabulary: Vocabulary, id: VanguardId): string =>
  id === NATIONAL ? NATIONAL_NAME : namesOf(vocabulary).vanguard(id);

const trackName = (vocabulary: Vocabulary, value: string): string => {
  const [vanguard = '', track = ''] = value.split('_');
  return `${vanguardName(vocabulary, vanguard)}: ${namesOf(vocabulary).track(vanguard, track)}`;
};

/** What a reader calls a value of a facet. */
export const facetName = (facet: EntryFacet, value: string, vocabulary: Vocabulary): string => {
  const names = namesOf(vocabulary);
  switch (facet) {
    case 'vanguard':
      return vanguardName(vocabulary, value);
    case 'kind':
      return ENTRY_KINDS[value as EntryKind];
    case 'track':
      return trackName(vocabulary, value);
    case 'milestone':
      return names.milestone(value);
    case 'form':
      return names.option(FORM_DECISION, value);
    case 'organisation':
    case 'publisher':
      return names.organisation(value);
    case 'year':
      return yearName(value);
    default:
      return facet satisfies never;
  }
};

/** The steps and the forms run as their vocabularies do, kinds as their list does, years from the first; all else by name. */
const orderOf = (facet: EntryFacet, { milestones, decisions }: Vocabulary): readonly string[] => {
  if (facet === 'milestone') return milestones.map(({ id }) => id);
  if (facet === 'kind') return Object.keys(ENTRY_KINDS);
  if (facet !== 'form') return [];
  return decisions
    .filter(({ id }) => id === FORM_DECISION)
    .flatMap(({ options }) => options.map(({ id }) => id));
};

export interface NamedValue {
  readonly value: string;
  readonly name: string;
}

/** Values of one facet with their names, in the order for readers. */
export const nameValues = (
  facet: EntryFacet,
  values: Iterable<string>,
  vocabulary: Vocabulary,
): readonly NamedValue[] => {
  const places = new Map(orderOf(facet, vocabulary).map((value, index) => [value, index]));
  return [...values]
    .map((value) => ({ value, name: facetName(facet, value, vocabulary) }))
    .toSorted(
      (a, b) =>
        (places.get(a.value) ?? 0) - (places.get(b.value) ?? 0) ||
        compareText(a.name.toLowerCase(), b.name.toLowerCase()) ||
        compareText(a.value, b.value),
    );
};

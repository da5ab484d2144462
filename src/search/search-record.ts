import { toCivil, type Day } from '../domain/dates/day.ts';
import type { Claim } from '../domain/model/claim.ts';
import { NATIONAL, type VanguardId } from '../domain/model/ids.ts';
import type { Vocabulary } from '../domain/model/vocabulary.ts';
import { namesOf } from '../domain/words/names.ts';

/** What the index calls an event where an entry has its kind. */
export const EVENT_KIND = 'event';
export const EVENT_LABEL = 'Timeline event';
export const NATIONAL_NAME = 'National programme';
/** The decision whose options are the forms. */
export const FORM_DECISION = 'organisational-form';

/** What a result shows, and what is searched besides the text. */
export interface SearchMeta {
  readonly title: string;
  readonly kind: string;
  readonly vanguards: string;
  readonly date: string;
  readonly publisher: string;
  /** Never shown: the names of the steps and forms that an entry speaks of, so that those find it, and its source's own title. */
  readonly about: string;
}

/**
 * One thing that a search can find. Filter values are ids, so that an address outlives a change of wording; the page has their
 * names. A date range would be one more filter: every month of the record's interval.
 */
export interface SearchRecord {
  readonly url: string;
  /** Plain text; the excerpt is cut from it. */
  readonly content: string;
  readonly meta: SearchMeta;
  readonly filters: {
    readonly type: readonly ['entry' | 'event'];
    readonly vanguard: readonly VanguardId[];
    readonly kind: readonly string[];
    readonly milestone: readonly string[];
    readonly form: readonly string[];
    readonly publisher: readonly string[];
    readonly year: readonly string[];
  };
  /** `2017-06-13`; a record without it would vanish from a search sorted by date. */
  readonly sort: { readonly date: string };
}

/** The name of a vanguard for readers; the programme has one too. */
export const vanguardName = (vocabulary: Vocabulary, id: VanguardId): string =>
  id === NATIONAL ? NATIONAL_NAME : namesOf(vocabulary).vanguard(id);

export const yearOf = (day: Day): string => String(toCivil(day).year);

export const unique = (values: readonly string[]): readonly string[] => [...new Set(values)].toSorted();

export const milestonesOf = (claims: readonly Claim[]): readonly string[] =>
  unique(claims.flatMap((claim) => ('milestone' in claim ? [claim.milestone] : [])));

export const formsOf = (claims: readonly Claim[]): readonly string[] =>
  unique(
    claims.flatMap((claim) =>
      claim.kind === 'decision' && claim.decision === FORM_DECISION ? [claim.option] : [],
    ),
  );

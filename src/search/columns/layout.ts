import { DATE_KINDS, FACETS, type DateKind, type FacetName } from '../query-state.ts';

/** What a search can be narrowed by: each is a file of its own, read only when it is needed. */
export type ColumnName = FacetName | DateKind;
export const COLUMN_NAMES: readonly ColumnName[] = [...FACETS, ...DATE_KINDS];

/** Where the files are. */
export const COLUMN_FOLDER = '/search/facets/';

export const columnFileName = (name: ColumnName): string => `${name}.json`;

/** The values that every record has of one facet. */
export interface Column {
  /** Every value that some record has. */
  readonly values: readonly string[];
  /** The sets of values that occur, each by the places of its values in the list; the most frequent set first. */
  readonly sets: readonly (readonly number[])[];
  /** By the number of a record, the place of its set. */
  readonly codes: readonly number[];
}

/** A column as its file has it: the codes are characters, one for each record, so that they compress well. */
export type ColumnFile = Omit<Column, 'codes'> & { readonly codes: string };

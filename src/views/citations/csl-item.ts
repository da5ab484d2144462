/** A date of CSL: one list of year, month and day, as far as they are known, or two for an interval. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  /** Not sure, or only about. */
  readonly circa?: true;
}

/** Those of the types of CSL 1.0.2 that the record needs. */
export type CslType =
  'article-magazine' | 'article-newspaper' | 'document' | 'legal_case' | 'report' | 'webpage';

/** One thing to cite, as an item of CSL-JSON 1.0.2: what every other form of a citation is written from. */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly genre?: string;
  /** Whole, since whether a name is a person's or a body's is not known. */
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly version?: string;
  readonly URL: string;
  readonly note?: string;
}

/** One line without control signs: a line end would start a new field in some formats. */
export const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();

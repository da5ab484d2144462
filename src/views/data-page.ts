import type { Link } from './link.ts';

/** One table of the data, ready to be drawn. */
export interface TableView {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly csv: string;
  readonly json: string;
  readonly schema: string;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly isRequired: boolean;
    readonly description: string;
    /** “one of: happened, planned”; absent where any value may stand. */
    readonly codes?: string;
  }[];
}

/** The feeds of one vanguard, or of the whole record. */
export interface FeedRow {
  readonly name: string;
  readonly atom?: string;
  readonly calendar?: string;
  readonly timelineJs?: string;
}

/** Everything on the page of the data. */
export interface DataPageView {
  /** “2026-11-22+0123456789ab”. */
  readonly version: string;
  readonly citation: string;
  readonly dataPackage: string;
  readonly sqlite: string;
  readonly tables: readonly TableView[];
  readonly ocds: readonly Link[];
  readonly feeds: readonly FeedRow[];
  readonly packageUrl: string;
  readonly claimsUrl: string;
}

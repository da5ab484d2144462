/** A file of the site that is no page: made when it is asked for, the same bytes each time. */
export interface SiteFile {
  /** Inside the site, without a slash at its start: `data/entries.csv`. */
  readonly path: string;
  /** The type that it is served as while the site is previewed; hosts go by the ending. */
  readonly type: string;
  /** What it is made from, where making it costs more than finding that it has not changed. */
  readonly from?: string;
  readonly make: () => string | Uint8Array | Promise<Uint8Array>;
}

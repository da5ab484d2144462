/** A file of the site that is no page: made when it is asked for, the same bytes each time. */
export interface SiteFile {
  /** Inside the site, without a slash at its start: `data/entries.csv`. */
  readonly path: string;
  /** The type that it is served as while the site is previewed; hosts go by the ending. */
  readonly type: string;
  readonly make: () => string | Uint8Array | Promise<Uint8Array>;
}

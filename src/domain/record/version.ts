/** Which record a file or citation was made from. */
export interface RecordVersion {
  /** The day that the record is as of: `2026-11-22`. */
  readonly date: string;
  /** The commit of the content, where it is known and nothing was changed since. */
  readonly commit?: string;
}

/** `2026-11-22+0123456789ab`: the date, and the first figures of the commit where there is one. */
export const versionText = ({ date, commit }: RecordVersion): string =>
  commit === undefined ? date : `${date}+${commit.slice(0, 12)}`;

// The package has no types of its own; these are the parts of it that we use.
declare module 'edtf' {
  export interface ExtendedDate {
    /** The first millisecond of the value, since 1970 in UTC. */
    readonly min: number;
    /** Its last millisecond. */
    readonly max: number;
  }

  /** @throws an Error where `text` is not EDTF. */
  export default function edtf(text: string): ExtendedDate;
}

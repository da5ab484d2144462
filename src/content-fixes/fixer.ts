/** A content file as it stands on the disk, with its path inside the content folder. */
export interface FileText {
  readonly path: string;
  readonly text: string;
}

/** Mends one sort of thing. Purely from text to text; what it cannot mend it gives back as it is. */
export interface Fixer {
  readonly id: string;
  /** What it makes true, for editors. */
  readonly description: string;
  readonly fix: (file: FileText) => string;
  /** Which values it may change, and into what; without it, none: the file must say the same afterwards. */
  readonly mayChange?: (before: unknown, after: unknown) => boolean;
}

/** A stretch of a text and what is to stand in its place. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** A text with edits made that do not overlap. */
export const applyEdits = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((held, { from, to, by }) => held.slice(0, from) + by + held.slice(to), text);

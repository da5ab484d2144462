import type { FileText, Fixer } from './fixer.ts';
import { FIXERS, REPAIRS } from './fixers.ts';
import { listChanges, type Change } from './list-changes.ts';
import { meaningOf, saysTheSame } from './meaning.ts';

/** A file after fixing. Where it cannot be read at all it is as it was. */
interface FixedText {
  readonly text: string;
  readonly changes: readonly Change[];
  readonly isReadable: boolean;
}

/** What a fixer makes of a file; nothing, where the file would say something else. */
const apply = (fixer: Fixer, file: FileText): string => {
  const text = fixer.fix(file);
  if (text === file.text) return text;
  const [before, after] = [meaningOf(file), meaningOf({ ...file, text })];
  if (before === undefined) return text;
  return after !== undefined && saysTheSame(before, after, fixer.mayChange) ? text : file.text;
};

/** Mends what a machine can mend in one content file, one fixer after another, and says what it changed. */
export const fixText = (file: FileText): FixedText => {
  let text = file.text;
  const changes: Change[] = [];
  const run = (fixers: readonly Fixer[]): void => {
    for (const fixer of fixers) {
      const mended = apply(fixer, { ...file, text });
      changes.push(...listChanges(fixer.id, text, mended));
      text = mended;
    }
  };
  run(REPAIRS);
  if (meaningOf({ ...file, text }) === undefined) return { text: file.text, changes: [], isReadable: false };
  run(FIXERS);
  return { text, changes, isReadable: true };
};

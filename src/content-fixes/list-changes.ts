/** One line, or one run of lines, that a fixer changed. */
export interface Change {
  readonly line: number;
  readonly fixer: string;
  readonly before: string;
  readonly after: string;
  /** How many lines only changed places, where that is all. */
  readonly moved?: number;
}

const CONTEXT = 24;
const LONGEST = 100;

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** What differs between two lines, with a little of what stands around it. */
const narrow = (before: string, after: string): { readonly before: string; readonly after: string } => {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const from = Math.max(0, start - CONTEXT);
  const cut = (line: string): string => {
    const to = Math.min(line.length, line.length - end + CONTEXT);
    return shorten(`${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`);
  };
  return { before: cut(before), after: cut(after) };
};

/** A run of lines that stand next to each other, from index `from` up to, but not with, `to`. */
interface Run {
  readonly from: number;
  readonly to: number;
}

const findRuns = (old: readonly string[], mended: readonly string[]): Run[] => {
  const runs: Run[] = [];
  for (const [index, line] of old.entries()) {
    if (line === mended[index]) continue;
    const last = runs.at(-1);
    if (last?.to === index) runs[runs.length - 1] = { ...last, to: index + 1 };
    else runs.push({ from: index, to: index + 1 });
  }
  return runs;
};

const isMove = (old: readonly string[], mended: readonly string[]): boolean =>
  old.length > 1 && old.toSorted().join('\n') === mended.toSorted().join('\n');

const firstOf = (lines: readonly string[]): string => shorten((lines[0] ?? '').trim());

/** Line by line what a fixer changed; lines that only changed places, or that came or went, as one change. */
export const listChanges = (fixer: string, before: string, after: string): Change[] => {
  if (before === after) return [];
  const [old, mended] = [before.split('\n'), after.split('\n')];
  if (old.length !== mended.length) {
    const first = old.findIndex((line, index) => line !== mended[index]);
    const at = first < 0 ? old.length : first;
    return [{ line: at + 1, fixer, ...narrow(old.slice(at).join('\n'), mended.slice(at).join('\n')) }];
  }
  return findRuns(old, mended).flatMap(({ from, to }): Change[] => {
    const [run, other] = [old.slice(from, to), mended.slice(from, to)];
    if (isMove(run, other)) {
      const moved = run.filter((line, index) => line !== other[index]).length;
      return [{ line: from + 1, fixer, before: firstOf(run), after: firstOf(other), moved }];
    }
    return run.map((line, index) => ({ line: from + index + 1, fixer, ...narrow(line, other[index] ?? '') }));
  });
};

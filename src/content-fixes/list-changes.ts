/** One line, or one run of lines, that a fixer changed. */
export interface Change {
  readonly line: number;
  readonly fixer: string;
  readonly before: string;
  readonly after: string;
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

/** Line by line what a fixer changed; where lines came or went, the run of them as one change. */
export const listChanges = (fixer: string, before: string, after: string): Change[] => {
  if (before === after) return [];
  const [old, mended] = [before.split('\n'), after.split('\n')];
  if (old.length === mended.length)
    return old.flatMap((line, index) =>
      line === mended[index] ? [] : [{ line: index + 1, fixer, ...narrow(line, mended[index] ?? '') }],
    );
  const first = old.findIndex((line, index) => line !== mended[index]);
  const line = first < 0 ? old.length : first + 1;
  return [{ line, fixer, ...narrow(old.slice(line - 1).join('\n'), mended.slice(line - 1).join('\n')) }];
};

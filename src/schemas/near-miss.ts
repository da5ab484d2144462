/** How many letters must be added, left out or changed to turn one text into the other (Levenshtein). */
export const editDistance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
};

const normalise = (text: string): string => text.toLowerCase().replaceAll(/[_\s]+/g, '-');

/** No id and no code is longer: what is, was not meant for one, and would take long to compare. */
const MAX_LENGTH = 100;

/** As few letters as tell anything of a word. */
const STEM = 3;

const wordsOf = (text: string): string[] => text.split(/[-/]/).filter(Boolean);

/** The only candidate that goes on from the text (`plan`, `planned`), or from which it goes on, or that has all its words. */
const onlyKin = (text: string, candidates: readonly string[]): string | undefined => {
  if (text.length < STEM) return undefined;
  const extended = candidates.filter((candidate) => candidate.startsWith(text) || text.startsWith(candidate));
  const kin =
    extended.length > 0
      ? extended
      : candidates.filter((candidate) => {
          const words = new Set(wordsOf(candidate));
          return wordsOf(text).every((word) => words.has(word));
        });
  const [only, ...others] = kin;
  return others.length === 0 ? only : undefined;
};

/**
 * The candidate that was probably meant: the nearest, if at most a third of its letters differ (ties go to the first), else the
 * only one that shares its beginning or all its words.
 */
export const nearMiss = (text: string, candidates: Iterable<string>): string | undefined => {
  if (text.length > MAX_LENGTH) return undefined;
  const all = [...candidates];
  return nearest(text, all) ?? onlyKin(normalise(text), all);
};

const nearest = (text: string, candidates: readonly string[]): string | undefined => {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const allowed = Math.max(1, Math.floor(candidate.length / 3));
    if (Math.abs(candidate.length - text.length) > allowed) continue;
    const distance = editDistance(normalise(text), candidate);
    if (distance > allowed || distance >= bestDistance) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
};

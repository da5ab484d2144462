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

/** The candidate that was probably meant: the nearest, if at most a third of its letters differ. Ties go to the first. */
export const nearMiss = (text: string, candidates: Iterable<string>): string | undefined => {
  if (text.length > MAX_LENGTH) return undefined;
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

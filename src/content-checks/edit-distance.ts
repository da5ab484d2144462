/**
 * Whether one text becomes the other by at most `most` letters put in, taken out or changed (Levenshtein). Fills only the
 * band of the table in which such a distance can lie, and stops at the first row that lies wholly beyond it.
 */
export const distanceWithin = (a: string, b: string, most: number): boolean => {
  if (Math.abs(a.length - b.length) > most) return false;
  const tooFar = most + 1;
  let above = Array.from({ length: b.length + 2 }, (_, column) => Math.min(column, tooFar));
  let current = new Array<number>(b.length + 2).fill(tooFar);
  for (let row = 1; row <= a.length; row += 1) {
    const from = Math.max(1, row - most);
    const to = Math.min(b.length, row + most);
    current[from - 1] = from === 1 ? Math.min(row, tooFar) : tooFar;
    let least = current[from - 1] ?? tooFar;
    for (let column = from; column <= to; column += 1) {
      const changed = (above[column - 1] ?? tooFar) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const added = Math.min(above[column] ?? tooFar, current[column - 1] ?? tooFar) + 1;
      const cost = Math.min(changed, added, tooFar);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    // The next row looks one column further than this one was filled.
    current[to + 1] = tooFar;
    [above, current] = [current, above];
  }
  return (above[b.length] ?? tooFar) <= most;
};

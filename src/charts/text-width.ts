/** Widths in ems of a grotesque typeface, rounded up, so that an estimate is never too small. */
const CLASSES: readonly (readonly [characters: string, ems: number])[] = [
  [" .,:;'|!ijlI‘’", 0.31],
  ['frt()-/', 0.42],
  ['“”szcJ', 0.56],
  ['mw', 0.92],
  ['MWQGO%@', 0.9],
  ['ABCDEFHKLNPRSTUVXYZ&£', 0.72],
];
const WIDTHS = new Map(CLASSES.flatMap(([characters, ems]) => [...characters].map((one) => [one, ems])));
const USUAL = 0.6;
const BOLDER = 1.07;

/** How wide a text will be at most, in the units of `size`, without asking a font. */
export const estimateTextWidth = (text: string, size: number, isBold = false): number =>
  [...text].reduce((sum, character) => sum + (WIDTHS.get(character) ?? USUAL), 0) *
  size *
  (isBold ? BOLDER : 1);

/** Breaks a text between words so that no line is estimated wider than `width`; a longer word keeps a line to itself. */
export const wrapText = (text: string, width: number, size: number, isBold = false): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && estimateTextWidth(longer, size, isBold) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** Red, green and blue, each from 0 to 255. */
type Colour = readonly [number, number, number];

/** @throws where the text is no colour of three or six hexadecimal digits. */
export const parseColour = (text: string): Colour => {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1];
  if (digits === undefined) throw new Error(`“${text}” is no colour like #0f151b`);
  const step = digits.length / 3;
  const part = (index: number): number =>
    Number.parseInt(digits.slice(index * step, (index + 1) * step).repeat(3 - step), 16);
  return [part(0), part(1), part(2)];
};

/** What is seen where a colour of some opacity, 0 to 1, lies over another. */
export const layOver = (top: Colour, bottom: Colour, opacity: number): Colour => {
  const mix = (index: 0 | 1 | 2): number => top[index] * opacity + bottom[index] * (1 - opacity);
  return [mix(0), mix(1), mix(2)];
};

const linearise = (part: number): number => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminanceOf = ([red, green, blue]: Colour): number =>
  0.2126 * linearise(red) + 0.7152 * linearise(green) + 0.0722 * linearise(blue);

/** The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it (“contrast ratio” and “relative luminance”). */
export const contrastBetween = (one: Colour, other: Colour): number => {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

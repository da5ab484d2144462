import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Palette = Readonly<Record<string, string>>;

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The colours that a `:root` sets under a condition; '' is under none. */
const readPalette = (condition: string): Palette => {
  const starts = [`@media ${condition} {`, `@media screen and ${condition} {`].map((text) =>
    css.indexOf(text),
  );
  const start = condition === '' ? 0 : Math.max(...starts);
  if (start === -1) throw new Error(`tokens.css has no "@media ${condition}"`);
  const block = css.slice(css.indexOf(':root {', start), css.indexOf('}', css.indexOf(':root {', start)));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
};

const channelsOf = (hex: string): readonly number[] => {
  const long = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, '$&$&') : hex;
  return [1, 3, 5].map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255);
};

/** Relative luminance as WCAG 2.2 defines it. */
const luminanceOf = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = channelsOf(hex).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrastOf = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminanceOf(a), luminanceOf(b)].toSorted((one, two) => two - one);
  return (light + 0.05) / (dark + 0.05);
};

const TEXTS = ['ink', 'muted', 'tender', 'delay', 'form', 'approval', 'outcome'];

/** The pairs of text and background that fall short. */
const findWeak = (palette: Palette, least: number): readonly string[] =>
  TEXTS.flatMap((text) =>
    ['paper', 'wash'].flatMap((ground) => {
      const contrast = contrastOf(palette[text] ?? '', palette[ground] ?? '');
      return contrast >= least ? [] : [`${text} on ${ground}: ${contrast.toFixed(2)}`];
    }),
  );

const light = readPalette('');
const SCHEMES = [
  { name: 'light', palette: light, least: 4.5 },
  { name: 'dark', palette: { ...light, ...readPalette('(prefers-color-scheme: dark)') }, least: 4.5 },
  { name: 'light with more contrast', palette: readPalette('(prefers-contrast: more)'), least: 7 },
  {
    name: 'dark with more contrast',
    palette: readPalette('(prefers-contrast: more) and (prefers-color-scheme: dark)'),
    least: 7,
  },
];

it('black on white is 21 to 1, and a grey that falls short is found', () => {
  expect(contrastOf('#000', '#ffffff')).toBeCloseTo(21, 5);
  expect(findWeak({ ...light, muted: '#8a939c' }, 4.5)).toHaveLength(2);
});

describe.each(SCHEMES)('in $name', ({ palette, least }) => {
  it(`every colour of text is at least ${least} to 1 against both backgrounds`, () => {
    expect(findWeak(palette, least)).toEqual([]);
  });

  it('the outline of what is in focus is at least 3 to 1 against both backgrounds', () => {
    for (const ground of ['paper', 'wash'])
      expect(contrastOf(palette['focus'] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

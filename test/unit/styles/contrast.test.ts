import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  COLOUR_PAIRS,
  COLOURS,
  contrastOf,
  GROUNDS,
  LEAST_FOR_GRAPHICS,
  LEAST_FOR_TEXT,
  LEAST_WHERE_MORE_IS_WISHED,
} from '../../../src/styles/colour-pairs.ts';
import { contrastBetween, layOver, parseColour } from '../../../src/styles/contrast.ts';
import { readTokens, THEMES, type Tokens } from '../../../src/styles/read-tokens.ts';

const tokensCss = readFileSync('src/styles/tokens.css', 'utf8');
const baseCss = readFileSync('src/styles/base.css', 'utf8');
const allStyles = globSync('src/**/*.{css,astro}').map((file) => readFileSync(file, 'utf8'));

/** The tokens to which some style sheet sets one of these properties. */
const tokensOf = (property: string): readonly string[] => [
  ...new Set(
    allStyles.flatMap((css) =>
      [...css.matchAll(new RegExp(`[{;]\\s*(?:${property}):[^;]*?var\\(--([a-z-]+)`, 'g'))].map(
        ([, name]) => name ?? '',
      ),
    ),
  ),
];

const findFaintPairs = (tokens: Tokens, least: number): readonly string[] =>
  COLOUR_PAIRS.flatMap((pair) => {
    const ratio = contrastOf(pair, tokens);
    return ratio < least ? [`${pair.colour} on ${pair.ground}: ${ratio.toFixed(2)}`] : [];
  });

describe('the contrast ratio', () => {
  it.each([
    ['#000', '#ffffff', 21],
    ['#fff', '#fff', 1],
    ['#777', '#fff', 4.48],
    ['#ff0000', '#fff', 4],
    ['#fff', '#0000ff', 8.59],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrastBetween(parseColour(one), parseColour(other))).toBeCloseTo(ratio, 2);
  });

  it('of a colour that is laid over itself is that of the colour', () => {
    expect(layOver([10, 20, 30], [10, 20, 30], 0.4)).toEqual([10, 20, 30]);
    expect(layOver([0, 0, 0], [200, 100, 50], 0.5)).toEqual([100, 50, 25]);
  });

  it('is that of no word', () => {
    expect(() => parseColour('red')).toThrow('no colour');
  });
});

describe.each(THEMES)('in the theme “%s”', (theme) => {
  const tokens = readTokens(tokensCss, theme);

  it('every colour of text can be read on every ground', () => {
    expect(
      findFaintPairs(tokens, theme.endsWith('contrast') ? LEAST_WHERE_MORE_IS_WISHED : LEAST_FOR_TEXT),
    ).toEqual([]);
  });

  it('the line under a link can be seen, whatever the colour of the text', () => {
    const share = /text-decoration-color: color-mix\(in srgb, currentcolor (\d+)%, transparent\)/.exec(
      baseCss,
    );
    const opacity = Number(share?.[1]) / 100;
    const faint = COLOURS.flatMap((colour) =>
      GROUNDS.flatMap((ground) => {
        const below = parseColour(tokens.get(ground) ?? '');
        const line = layOver(parseColour(tokens.get(colour) ?? ''), below, opacity);
        const ratio = contrastBetween(line, below);
        return ratio >= LEAST_FOR_GRAPHICS ? [] : [`under ${colour} on ${ground}: ${ratio.toFixed(2)}`];
      }),
    );
    expect(faint).toEqual([]);
  });
});

describe('the pairs', () => {
  it('hold every colour of text, and every ground, that a style sheet uses', () => {
    const own = ['tone'];
    const [colours, grounds] = [tokensOf('color|fill'), tokensOf('background|background-color')];
    expect(colours).toEqual(expect.arrayContaining(['ink', 'muted', 'delay', 'paper']));
    expect(grounds).toEqual(expect.arrayContaining(['ink', 'paper', 'wash']));
    expect(new Set(colours).difference(new Set([...COLOURS, ...GROUNDS, ...own]))).toEqual(new Set());
    expect(new Set(grounds).difference(new Set([...GROUNDS, 'ink', ...own]))).toEqual(new Set());
  });

  it('leave out the fine rules alone, which part rows and carry no meaning', () => {
    const colours = [...readTokens(tokensCss, 'light')].filter(([, value]) => value.startsWith('#'));
    const paired = new Set(COLOUR_PAIRS.flatMap(({ colour, ground }) => [colour, ground]));
    expect(colours.map(([name]) => name).filter((name) => !paired.has(name))).toEqual(['rule']);
  });

  it('that are too faint would be found', () => {
    const faint = new Map(readTokens(tokensCss, 'light')).set('muted', '#8a95a0');
    expect(findFaintPairs(faint, LEAST_FOR_TEXT)).toEqual(['muted on paper: 3.05', 'muted on wash: 2.72']);
  });
});

describe('a theme', () => {
  it('has a value for every token, and its own where it says so', () => {
    const [light, dark, print] = (['light', 'dark', 'print'] as const).map((theme) =>
      readTokens(tokensCss, theme),
    );
    expect([...(dark?.keys() ?? [])]).toEqual([...(light?.keys() ?? [])]);
    expect([...(print?.keys() ?? [])]).toEqual([...(light?.keys() ?? [])]);
    expect(new Set([light, dark, print].map((tokens) => tokens?.get('muted'))).size).toBe(3);
  });

  it('of a printer takes what a dark screen has, unless that is kept to the screen', () => {
    const css = (media: string) => `:root { --ink: #000; } @media ${media} { :root { --ink: #eee; } }`;
    expect(readTokens(css('(prefers-color-scheme: dark)'), 'print').get('ink')).toBe('#eee');
    expect(readTokens(css('screen and (prefers-color-scheme: dark)'), 'print').get('ink')).toBe('#000');
  });

  it('that nobody has foreseen is an error', () => {
    const css = '@media (prefers-contrast: less) { :root { --ink: #000; } }';
    expect(() => readTokens(css, 'light')).toThrow('(prefers-contrast: less)');
  });
});

import { COLOUR_PAIRS, contrastOf } from './colour-pairs.ts';
import { readTokens, THEMES, type Theme } from './read-tokens.ts';

interface TokenSample {
  readonly name: string;
  readonly value: string;
}

interface ContrastSample {
  readonly colour: string;
  readonly ground: string;
  /** One for each theme: the two colours as they are there, and their ratio in words. */
  readonly themes: readonly {
    readonly theme: Theme;
    readonly colour: string;
    readonly ground: string;
    readonly ratio: string;
  }[];
}

/** The tokens of the style sheet, sorted by what they are for; none is left out. */
export interface TokenSamples {
  readonly sizes: readonly TokenSample[];
  readonly spaces: readonly TokenSample[];
  readonly colours: readonly TokenSample[];
  readonly others: readonly TokenSample[];
  readonly contrasts: readonly ContrastSample[];
}

const kindOf = ({ name, value }: TokenSample): Exclude<keyof TokenSamples, 'contrasts'> => {
  if (value.startsWith('#')) return 'colours';
  if (name.startsWith('size-')) return 'sizes';
  return name.startsWith('space-') ? 'spaces' : 'others';
};

/** @throws where a pair names a token that the style sheet lacks. */
export const sampleTokens = (css: string): TokenSamples => {
  const themes = THEMES.map((theme) => ({ theme, tokens: readTokens(css, theme) }));
  const all = [...readTokens(css, 'light')].map(([name, value]) => ({ name, value }));
  const ofKind = Map.groupBy(all, kindOf);
  return {
    sizes: ofKind.get('sizes') ?? [],
    spaces: ofKind.get('spaces') ?? [],
    colours: ofKind.get('colours') ?? [],
    others: ofKind.get('others') ?? [],
    contrasts: COLOUR_PAIRS.map((pair) => ({
      ...pair,
      themes: themes.map(({ theme, tokens }) => ({
        theme,
        colour: tokens.get(pair.colour) ?? '',
        ground: tokens.get(pair.ground) ?? '',
        ratio: `${contrastOf(pair, tokens).toFixed(1)} to 1`,
      })),
    })),
  };
};

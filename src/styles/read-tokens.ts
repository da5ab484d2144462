/** The circumstances that the tokens know of: a screen in each colour scheme, the same for who wishes more contrast, and paper. */
export const THEMES = ['light', 'dark', 'light-contrast', 'dark-contrast', 'print'] as const;

export type Theme = (typeof THEMES)[number];

/** The value of each custom property by its name without dashes, in the order of the file. */
export type Tokens = ReadonlyMap<string, string>;

/** In which themes the rules of a media query hold. A printer may well belong to someone with a dark screen. */
const THEMES_OF_MEDIA: Readonly<Record<string, readonly Theme[]>> = {
  '': THEMES,
  '(prefers-color-scheme: dark)': ['dark', 'dark-contrast', 'print'],
  'screen and (prefers-color-scheme: dark)': ['dark', 'dark-contrast'],
  'screen and (prefers-contrast: more)': ['light-contrast', 'dark-contrast'],
  'screen and (prefers-contrast: more) and (prefers-color-scheme: dark)': ['dark-contrast'],
  print: ['print'],
};

const ROOT_RULE = /(?:@media\s*([^{]*?)\s*\{\s*)?:root\s*\{([^}]*)\}/g;
const DECLARATION = /--([a-z\d-]+)\s*:\s*([^;]+);/g;

/**
 * The tokens that a style sheet sets on `:root`, as they stand in one theme.
 *
 * @throws where they depend on a media query that no theme stands for.
 */
export const readTokens = (css: string, theme: Theme): Tokens => {
  const tokens = new Map<string, string>();
  for (const [, media = '', rules = ''] of css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(ROOT_RULE)) {
    const themes = THEMES_OF_MEDIA[media];
    if (!themes) throw new Error(`Tokens depend on “${media}”, which is no theme of read-tokens.ts`);
    if (!themes.includes(theme)) continue;
    for (const [, name = '', value = ''] of rules.matchAll(DECLARATION))
      tokens.set(name, value.replaceAll(/\s+/g, ' '));
  }
  return tokens;
};

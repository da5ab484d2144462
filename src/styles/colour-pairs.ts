import { contrastBetween, parseColour } from './contrast.ts';
import type { Tokens } from './read-tokens.ts';

/** What WCAG 2.2 AA asks of text (1.4.3) and of graphics that carry meaning (1.4.11). */
export const LEAST_FOR_TEXT = 4.5;
export const LEAST_FOR_GRAPHICS = 3;
/** What we give readers who ask their browser for more: 1.4.6, level AAA. */
export const LEAST_WHERE_MORE_IS_WISHED = 7;

/** A colour on a ground, by the names of their tokens. */
interface ColourPair {
  readonly colour: string;
  readonly ground: string;
}

/** The colours of text, marks and focus; any of them may stand on either of the grounds. */
export const COLOURS = ['ink', 'muted', 'tender', 'delay', 'form', 'approval', 'outcome', 'focus'] as const;
export const GROUNDS = ['paper', 'wash'] as const;

/** Every pair that the style sheets may use: the colours on the grounds, and paper on ink, as in a button. */
export const COLOUR_PAIRS: readonly ColourPair[] = [
  ...COLOURS.flatMap((colour) => GROUNDS.map((ground) => ({ colour, ground }))),
  { colour: 'paper', ground: 'ink' },
];

/** @throws where a token is missing or is no plain colour. */
export const contrastOf = ({ colour, ground }: ColourPair, tokens: Tokens): number =>
  contrastBetween(parseColour(tokens.get(colour) ?? ''), parseColour(tokens.get(ground) ?? ''));

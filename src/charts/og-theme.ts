import type { Tone } from './chart-types.ts';

/** A picture of a page, as the sites that show links ask for it. */
export const OG_SIZE = { width: 1200, height: 630 } as const;

/** Around everything in a picture. */
export const OG_MARGIN = 64;

/** The light colours of the style sheet: a picture has no dark scheme. */
export const OG_COLOURS = {
  ink: '#0f151b',
  paper: '#ffffff',
  muted: '#4b5763',
  rule: '#d3d9e0',
  wash: '#eff2f6',
} as const;

export const OG_TONES: Record<Tone, string> = {
  tender: '#0b5cb0',
  delay: '#bd320d',
  form: '#6a3da3',
  approval: '#7a5600',
  outcome: '#0b6b41',
  open: '#0f151b',
};

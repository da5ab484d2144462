/** What a line tells of, for counting lines that are left out: in the singular. */
export type DiffKind =
  | 'vanguard'
  | 'milestone'
  | 'delay'
  | 'entry taken out'
  | 'position'
  | 'amount'
  | 'disagreement'
  | 'score'
  | 'track'
  | 'service'
  | 'party'
  | 'past forecast'
  | 'new entry'
  | 'changed entry'
  | 'line of the profile'
  | 'name'
  | 'text';

/** One thing that changes, as a sentence in two parts, so that the first can be drawn bold. Plain text: each writer escapes it. */
export interface DiffLine {
  readonly kind: DiffKind;
  readonly subject: string;
  /** No full stop. */
  readonly says: string;
}

/** The most important first. */
export const DIFF_ORDER: readonly DiffKind[] = [
  'vanguard',
  'track',
  'milestone',
  'delay',
  'entry taken out',
  'position',
  'amount',
  'disagreement',
  'score',
  'service',
  'party',
  'past forecast',
  'new entry',
  'changed entry',
  'line of the profile',
  'name',
  'text',
];

export const lineOf = (kind: DiffKind, subject: string, says: string): DiffLine => ({ kind, subject, says });

const quoted = (text: string): string => text.replaceAll(/[“”]/g, "'");

/** A text of the record inside a sentence of ours. */
export const quote = (text: string): string => `“${quoted(text.trim())}”`;

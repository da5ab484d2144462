import type { ClaimKey } from './entry.ts';
import { entrySchema } from './entry.ts';

/** The order in which an entry's keys stand: that of the schema. */
export const ENTRY_KEY_ORDER: readonly string[] = Object.keys(entrySchema.shape);
export const SOURCE_KEY_ORDER: readonly string[] = Object.keys(entrySchema.shape.source.shape);

const SAID = ['date', 'qualifier'];
const WORDS = ['by', 'wording', 'certainty', 'reason', 'note'];

/** The order of keys in a claim of each kind: which vanguard, what, when, how it stands, who said so, and words. */
export const CLAIM_KEY_ORDER: Readonly<Record<ClaimKey, readonly string[]>> = {
  milestones: ['vanguard', 'milestone', 'track', ...SAID, 'status', ...WORDS],
  decisions: ['vanguard', 'decision', 'option', 'stance', 'by', ...SAID, ...WORDS.slice(1)],
  values: ['vanguard', 'of', 'amount', 'per', ...SAID, ...WORDS],
  terms: ['vanguard', 'of', 'length', ...SAID, ...WORDS],
  scope: ['vanguard', 'service', 'status', ...SAID, ...WORDS],
  parties: ['vanguard', 'organisation', 'role', 'status', ...SAID, ...WORDS],
  figures: ['vanguard', 'of', 'count', ...SAID, ...WORDS],
  delays: ['vanguard', 'milestone', 'track', 'causes', ...SAID, 'forecast', ...WORDS],
};

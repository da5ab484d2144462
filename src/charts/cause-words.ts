import type { Vocabulary } from '../domain/model/vocabulary.ts';
import type { ChartRecord } from './chart-series.ts';
import { lowerFirst } from './chart-words.ts';

/**
 * The first cause of a slip and how many more: “national approval and 3 more”; empty where none is on record. Where one entry moved
 * several milestones, the last slip of its row names them for all.
 */
export const causeWords = (
  { ledger }: Pick<ChartRecord, 'ledger'>,
  { causes: vocabulary }: Vocabulary,
  claim: string,
): string => {
  const row = ledger.find(({ moves }) => moves.some((move) => move.claim === claim));
  const last = row?.moves.findLast(({ kind }) => kind === 'later');
  const [first, ...more] = last?.claim === claim ? (row?.causes ?? []) : [];
  if (!first) return '';
  const title = lowerFirst(vocabulary.find(({ id }) => id === first.cause)?.title ?? first.cause);
  return more.length === 0 ? title : `${title} and ${more.length} more`;
};

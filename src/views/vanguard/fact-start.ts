import { saidDateWords } from '../../domain/dates/date-words.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import type { Score, ScoreRow } from '../../domain/record/scorecard.ts';
import { capitalise, lowerArticle } from '../../domain/words/lists.ts';
import { entryAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { outcomeEntry, toneOfScore, type ScoreTone } from '../scorecard.ts';
import type { FactLine, FactView } from './facts.ts';

/** How an outcome stands to a promise, in a word or two. */
const STANDINGS = {
  'met-on-time': 'on time',
  'met-late': 'late',
  'met-early': 'early',
  'met-undated': 'too coarse a date to judge',
} as const;

const happenedWords = (first: Score, last: Score & { readonly kind: keyof typeof STANDINGS }): string => {
  const day = saidDateWords(last.outcome.date);
  const standing = STANDINGS[last.kind];
  return first.kind === last.kind || !(first.kind in STANDINGS)
    ? `${day}, ${standing}`
    : `${day}, ${STANDINGS[first.kind as keyof typeof STANDINGS]} by the first date, ${standing} by the last`;
};

/** What became of a start; “put back” and “brought forward” are moves, and the last date has neither. */
const outcomeWords = (first: Score, last: Score, place: (track: string) => string): string => {
  switch (last.kind) {
    case 'met-on-time':
    case 'met-late':
    case 'met-early':
    case 'met-undated':
      return happenedWords(first, last);
    case 'missed':
      return 'missed, no date now';
    case 'paused':
      return 'stopped, no date now';
    case 'cancelled':
      return 'cancelled';
    case 'superseded':
      return `superseded by ${lowerArticle(place(last.track))}`;
    case 'not-recorded':
      return 'no start on record';
    case 'cannot-judge':
      return last.outcome ? saidDateWords(last.outcome.date) : 'no date given';
    case 'put-back':
    case 'brought-forward':
    case 'still-open':
      return 'still to come';
    default:
      return last satisfies never;
  }
};

const promiseWords = ({ first, last }: ScoreRow): string => {
  if (!first || !last) return 'no date had been promised';
  return first.step === last.step
    ? `one date given, ${saidDateWords(first.step.date)}`
    : `first ${saidDateWords(first.step.date)}, last ${saidDateWords(last.step.date)}`;
};

interface Start {
  readonly row: ScoreRow;
  readonly promise: string;
  readonly outcome: string;
  readonly href: string;
  /** Plain where its first date and its last fared differently. */
  readonly tone: ScoreTone;
}

const viewOne = (row: ScoreRow, place: (track: string) => string): Start => {
  const { unjudged = { kind: 'cannot-judge' } } = row;
  const [first, last] = [row.first?.score ?? unjudged, row.last?.score ?? unjudged];
  const entry = outcomeEntry(row, last) ?? row.last?.step.claims[0]?.entry ?? '';
  const tones = [toneOfScore(first), toneOfScore(last)] as const;
  return {
    row,
    promise: promiseWords(row),
    outcome: outcomeWords(first, last, place),
    href: entryAddress(entry),
    tone: tones[0] === tones[1] ? tones[0] : 'plain',
  };
};

/** The first date, the last and the outcome of each start that is a main promise; green or red only where all agree. */
export const viewStart = ({ vanguard, scorecard }: VanguardRecord, { names }: ViewContext): FactView[] => {
  const place = (track: string): string => names.track(vanguard.id, track);
  const starts = scorecard
    .filter(({ series }) => series.milestone === 'service-start')
    .map((row) => viewOne(row, place));
  const [only, ...others] = starts;
  if (!only) return [];
  const lines = starts.map(({ row, promise, outcome, href }): FactLine =>
    others.length === 0
      ? { value: capitalise(promise), detail: outcome, href }
      : { value: `${place(row.series.track)}: ${outcome}`, detail: promise, href },
  );
  return [
    { term: 'Start date', lines, tone: others.every(({ tone }) => tone === only.tone) ? only.tone : 'plain' },
  ];
};

import type { VanguardRecord } from '../domain/record/record.ts';
import type { Score, ScoreRow } from '../domain/record/scorecard.ts';
import { scoreWords } from '../domain/words/score-words.ts';
import { SCORE_MEANINGS, SCORE_ORDER_WORDS, SCORE_RULE } from '../domain/words/score-rule.ts';
import { capitalise } from '../domain/words/lists.ts';
import type { ForecastStep } from '../domain/forecasts/series.ts';
import { entryAddress, vanguardAddress } from './addresses.ts';
import type { ViewContext } from './context.ts';
import { viewDate, viewSpan, type DateView } from './date.ts';

export type ScoreTone = 'outcome' | 'delay' | 'form' | 'plain';

/** One promise and what became of it: a row of the scorecard. */
export interface ScoreView {
  readonly vanguard: { readonly href: string; readonly text: string };
  readonly promise: string;
  /** Where another promise has the same name: its track. */
  readonly track: string;
  readonly firstSaid?: DateView;
  readonly first?: DateView;
  /** The tightest date of the first run, from which moves are measured, where it was given after the first. */
  readonly tightest?: DateView;
  /** Whether the first date was given up. */
  readonly isFirstLost: boolean;
  readonly last?: DateView;
  /** How the first date fared, where the last fared otherwise. */
  readonly moved?: string;
  readonly movedTone: ScoreTone;
  readonly outcome: string;
  readonly outcomeHref?: string;
  readonly tone: ScoreTone;
}

/** The rule that a scorecard follows, to be printed with it. */
export interface RuleView {
  readonly text: string;
  readonly orderWords: string;
  /** The outcomes in the order in which they are tried. */
  readonly meanings: readonly string[];
}

export const SCORECARD_RULE: RuleView = {
  text: SCORE_RULE,
  orderWords: SCORE_ORDER_WORDS,
  meanings: SCORE_MEANINGS,
};

export const toneOfScore = ({ kind }: Score): ScoreTone => {
  switch (kind) {
    case 'met-on-time':
    case 'met-early':
    case 'met-undated':
      return 'outcome';
    case 'met-late':
    case 'put-back':
    case 'missed':
    case 'paused':
    case 'cancelled':
    case 'not-recorded':
      return 'delay';
    case 'superseded':
      return 'form';
    case 'brought-forward':
    case 'still-open':
    case 'cannot-judge':
      return 'plain';
    default:
      return kind satisfies never;
  }
};

/** The entry that tells how it ended. */
export const outcomeEntry = ({ series, last }: ScoreRow, score: Score): string | undefined => {
  if ('outcome' in score) return score.outcome?.claims[0]?.entry;
  if (score.kind === 'superseded') return score.entry;
  if (score.kind === 'cancelled') return series.cancelled[0]?.entry;
  if (score.kind === 'paused') return series.stops.find(({ status }) => status === 'paused')?.entry;
  return last?.step.lostBy[0]?.entry;
};

const LOST: ReadonlySet<Score['kind']> = new Set([
  'put-back',
  'brought-forward',
  'missed',
  'cancelled',
  'paused',
  'superseded',
  'met-late',
]);

const viewStep = (step: ForecastStep): DateView => viewDate(step.date, step.claims[0]?.entry);

export const viewScore = (row: ScoreRow, { vanguard }: VanguardRecord, context: ViewContext): ScoreView => {
  const { series, first, last } = row;
  const [opening] = series.steps;
  const score = last?.score ?? row.unjudged ?? { kind: 'cannot-judge' };
  const where = { vocabulary: context.record.vocabulary, vanguard: vanguard.id };
  const moved = first && first.score.kind !== score.kind ? first : undefined;
  const [byFirst, byLast] =
    moved && 'outcome' in moved.score ? ['by the first date, ', 'by the last date, '] : ['', ''];
  const entry = outcomeEntry(row, score);
  return {
    vanguard: { href: vanguardAddress(vanguard.id), text: vanguard.name },
    promise: context.names.milestone(series.milestone),
    track: context.names.track(vanguard.id, series.track),
    ...(opening && {
      firstSaid: viewSpan(opening.reported, opening.claims[0]?.entry),
      first: viewStep(opening),
    }),
    ...(first && opening !== first.step && { tightest: viewStep(first.step) }),
    isFirstLost: first !== undefined && LOST.has(first.score.kind),
    ...(last && first?.step !== last.step && { last: viewStep(last.step) }),
    ...(moved && { moved: capitalise(`${byFirst}${scoreWords(moved.score, moved.step.date, where)}`) }),
    movedTone: toneOfScore(first?.score ?? score),
    outcome: capitalise(`${byLast}${scoreWords(score, last?.step.date, where)}`),
    ...(entry !== undefined && { outcomeHref: entryAddress(entry) }),
    tone: toneOfScore(score),
  };
};

/** What became of the promise that the first process of a place ends with: its last main one. */
export const viewMainScore = (vanguard: VanguardRecord, context: ViewContext): readonly ScoreView[] => {
  const [first] = vanguard.scorecard;
  return vanguard.scorecard
    .filter(({ series }) => series.track === first?.series.track)
    .slice(-1)
    .map((row) => viewScore(row, vanguard, context));
};

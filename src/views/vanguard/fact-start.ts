import { saidDateWords } from '../../domain/dates/date-words.ts';
import { slipWords } from '../../domain/forecasts/slip-words.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import type { Score, ScoreRow } from '../../domain/record/scorecard.ts';
import { capitalise, lowerArticle } from '../../domain/words/lists.ts';
import { entryAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { toneOfScore } from '../scorecard.ts';
import type { FactView } from './facts.ts';

/** What became of a promise, in a word or two. */
const SHORT_WORDS: Readonly<Record<Score['kind'], string>> = {
  'met-on-time': 'met on time',
  'met-late': 'met late',
  'met-early': 'met early',
  'met-undated': 'happened',
  'put-back': 'put back',
  'brought-forward': 'brought forward',
  cancelled: 'cancelled',
  missed: 'missed',
  paused: 'stopped',
  superseded: 'superseded',
  'not-recorded': 'outcome not recorded',
  'still-open': 'still to come',
  'cannot-judge': 'cannot be judged',
};

/** The start that came about, else the first that was promised. */
const chooseRow = ({ scorecard }: VanguardRecord): ScoreRow | undefined => {
  const starts = scorecard.filter(({ series, first }) => series.milestone === 'service-start' && first);
  return starts.find(({ series }) => series.outcomes.length > 0) ?? starts[0];
};

const detailOf = (score: Score, track: string, place: (track: string) => string): string => {
  if ('outcome' in score && score.outcome) return `${track}, ${saidDateWords(score.outcome.date)}`;
  if (score.kind === 'superseded') return `${track}, by ${lowerArticle(place(score.track))}`;
  return track;
};

/** How far the first start date that was promised had moved by the last forecast, or what became of it. */
export const viewStart = (vanguard: VanguardRecord, { names }: ViewContext): FactView[] => {
  const row = chooseRow(vanguard);
  const [first, last] = [row?.first, row?.last];
  if (!row || !first || !last) return [];
  const place = (track: string): string => names.track(vanguard.vanguard.id, track);
  const words = SHORT_WORDS[last.score.kind];
  const isMoved = first.score.kind === 'put-back';
  const hindsight = last.step.isHindsight ? ', known in hindsight' : '';
  return [
    {
      term: 'Start date',
      value: capitalise(isMoved ? slipWords(first.step.date, last.step.date) : words),
      detail: isMoved
        ? `at its last forecast${hindsight}; ${words}`
        : detailOf(last.score, place(row.series.track), place),
      href: entryAddress(last.step.claims[0]?.entry ?? ''),
      tone: toneOfScore(isMoved ? first.score : last.score),
    },
  ];
};

import { expect, it } from 'vitest';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import type { Score } from '../../../../src/domain/record/scorecard.ts';
import { capitalise } from '../../../../src/domain/words/lists.ts';
import {
  SCORE_MEANINGS,
  SCORE_ORDER,
  SCORE_ORDER_WORDS,
  SCORE_RULE,
} from '../../../../src/domain/words/score-rule.ts';
import { scoreWords } from '../../../../src/domain/words/score-words.ts';
import { said, trackOf, vanguardOf, vocabularyOf } from '../../support/make-claims.ts';
import { makeRecord, findVanguard, type ClaimSketch } from '../../support/make-record.ts';

const start = (said: string, status: ClaimSketch['status'], date?: string): ClaimSketch => ({
  said,
  milestone: 'service-start',
  ...(status && { status }),
  ...(date !== undefined && { date }),
});

const SUPERSEDED = {
  supersededBy: { contract: { track: 'alliance', entry: 'dudley/2020-01-entry' } },
  alsoEntries: [['dudley/2020-01-entry', '2020-01']],
} as const;

/** Everything that can become of a promise of April 2018 and its last date, April 2019, the first to win at the head. */
const FATES: readonly (readonly ClaimSketch[])[] = [
  [start('2019-05', 'happened', '2019-04')],
  [start('2018-10', 'cancelled')],
  [start('2018-11', 'missed', '2019-04')],
  [start('2018-12', 'paused')],
];

/** What the last forecast came to where all these fates befell it. */
const scoreOf = (fates: readonly (readonly ClaimSketch[])[]): string | undefined => {
  const sketches = [
    start('2017-01', 'planned', '2018-04'),
    start('2018-01', 'planned', '2019-04'),
    ...fates.flat(),
  ];
  return findVanguard(makeRecord(sketches, SUPERSEDED)).scorecard[0]?.last?.score.kind;
};

it('outcomes are printed in the order in which they are tried', () => {
  const tried = FATES.map((_, index) => scoreOf(FATES.slice(index)));
  expect(tried).toEqual(['met-on-time', 'cancelled', 'missed', 'paused']);
  expect(scoreOf([])).toBe('superseded');
  const printed = [...tried, 'superseded', 'not-recorded'].map((kind) =>
    SCORE_ORDER.findIndex((one) => one === kind),
  );
  expect(printed).not.toContain(-1);
  expect(printed).toEqual(printed.toSorted((a, b) => a - b));
});

it('a first date that was put back reads so, whatever befell the last', () => {
  const record = makeRecord([
    start('2017-01', 'planned', '2018-04'),
    start('2018-01', 'planned', '2019-04'),
    start('2018-10', 'cancelled'),
  ]);
  expect(findVanguard(record).scorecard[0]?.first?.score.kind).toBe('put-back');
  expect(SCORE_ORDER.indexOf('put-back')).toBeLessThan(SCORE_ORDER.indexOf('cancelled'));
});

it('each outcome has its meaning printed once', () => {
  expect(SCORE_MEANINGS).toHaveLength(SCORE_ORDER.length);
  expect(new Set(SCORE_MEANINGS).size).toBe(SCORE_ORDER.length);
});

it('each outcome is called in the list what the scorecard calls it', () => {
  const vocabulary = vocabularyOf([vanguardOf('dudley', [trackOf('alliance', 'The alliance', [])])]);
  const outcome = { date: said('2018-04'), claims: [] };
  const to = { date: said('2019-04'), isHindsight: false };
  const parts = { outcome, to, track: 'alliance', reported: spanOf('2018-02') };
  const called = SCORE_ORDER.map((kind) => {
    const { outcome: happened, ...unheard } = parts;
    const score = (kind === 'cannot-judge'
      ? { kind, ...unheard }
      : { kind, ...unheard, outcome: happened }) as unknown as Score;
    return capitalise(scoreWords(score, undefined, { vocabulary, vanguard: 'dudley' }));
  });
  const names = SCORE_MEANINGS.map((meaning) => /^(.+?): .+\.$/.exec(meaning)?.[1] ?? '');
  expect(names).not.toContain('');
  expect(called.map((words, index) => words.startsWith(names[index] ?? ''))).toEqual(called.map(() => true));
});

it('the rule says what “by” and “not before” mean, and the list that it is in order', () => {
  expect(SCORE_RULE).toMatch(
    /“by” a month is met on any day up to its end.*“not before” date cannot be late/u,
  );
  expect(SCORE_ORDER_WORDS).toContain('in the order in which they are tried');
});

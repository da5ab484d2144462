import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import type { Claim } from '../../../../src/domain/model/claim.ts';
import type { Vanguard } from '../../../../src/domain/model/vocabulary.ts';
import {
  buildRecord,
  type TimelineRecord,
  type VanguardRecord,
} from '../../../../src/domain/record/record.ts';
import { eventHeading } from '../../../../src/domain/words/event-words.ts';
import { scoreWords } from '../../../../src/domain/words/score-words.ts';
import {
  claimOf,
  delayOf,
  entriesOf,
  stanceOf,
  trackOf,
  vanguardOf,
  vocabularyOf,
} from '../../support/make-claims.ts';
import {
  dudleyAward,
  dudleyStart,
  manchesterAward,
  manchesterGoLive,
  sunderlandAlliance,
  sunderlandProvider,
} from '../../support/real-series.ts';

const headline = ['contract-award', 'service-start'];
const dudley = vanguardOf('dudley', [
  trackOf('contract', 'The MCP contract', ['contract-notice', 'bid-deadline', ...headline], headline),
]);
const manchester = vanguardOf('manchester', [
  trackOf('contract', 'The contract', ['contract-award']),
  trackOf('partnership', 'The partnership', ['service-start']),
]);
const sunderland: Vanguard = vanguardOf('sunderland', [
  {
    ...trackOf('provider', 'The single provider', ['service-start']),
    supersededBy: { track: 'alliance', entry: 'sunderland/2018-02-27-alliance-chosen' },
  },
  trackOf('alliance', 'The alliance', ['service-start']),
]);
const vocabulary = vocabularyOf([dudley, manchester, sunderland]);
const today = spanOf('2026-11-22').latest;

const recordOf = (claims: readonly Claim[], asOf = today): TimelineRecord =>
  buildRecord({ entries: entriesOf(claims), vocabulary, asOf });

const find = (record: TimelineRecord, id: string): VanguardRecord => {
  const found = record.vanguards.find(({ vanguard }) => vanguard.id === id);
  if (!found) throw new RangeError(id);
  return found;
};

const causes = delayOf('dudley/2018-01-set-back', '2018-01', ['national-approval', 'engagement']);
const allianceChosen = stanceOf(
  'sunderland/2018-02-27-alliance-chosen',
  '2018-02-27~',
  'alliance',
  'adopted',
  [],
  {
    vanguard: 'sunderland',
  },
);
const everything: readonly Claim[] = [
  ...dudleyStart,
  ...dudleyAward,
  causes,
  ...manchesterAward,
  ...manchesterGoLive,
  ...sunderlandProvider,
  ...sunderlandAlliance,
  allianceChosen,
];

describe("Dudley's delay ledger", () => {
  const { ledger } = find(recordOf(everything), 'dudley');

  it('has one row for each entry that moved or ended a promise', () => {
    expect(
      ledger.map(({ entry, moves }) => [entry, moves.map((move) => `${move.milestone} ${move.kind}`)]),
    ).toEqual([
      ['dudley/2018-01-set-back', ['service-start later', 'contract-award later', 'contract-award later']],
      ['dudley/2019-01-16-delayed', ['service-start later', 'contract-award later']],
      ['dudley/2021-03-shelved', ['service-start later', 'service-start lost', 'service-start paused']],
    ]);
  });

  it('takes causes from the reports between one step and the next', () => {
    expect(ledger.map(({ causes: row }) => row.map(({ cause }) => cause))).toEqual([
      ['national-approval', 'engagement'],
      [],
      [],
    ]);
  });

  it('gives a cause reported after the work stopped to the stop, not to the slip before it', () => {
    const pandemic = delayOf('dudley/2023-01-letter', '2023-01', ['engagement']);
    const rows = find(recordOf([...dudleyStart, pandemic]), 'dudley').ledger;
    expect(rows.map(({ causes: row }) => row.length)).toEqual([0, 0, 1]);
  });

  it('gives a cause reported later, before the next step, to the step in force', () => {
    const later = delayOf('dudley/2018-08-pulse', '2018-08', ['engagement']);
    const rows = find(recordOf([...dudleyStart, later]), 'dudley').ledger;
    expect(rows[0]?.causes).toHaveLength(1);
    expect(rows[1]?.causes).toHaveLength(0);
  });
});

describe('the scorecard', () => {
  const tell = (id: string): string[] =>
    find(recordOf(everything), id).scorecard.map(({ series, first, last, unjudged }) => {
      const where = { vocabulary, vanguard: id };
      const words = [first, last].map((one) => one && scoreWords(one.score, one.step.date, where));
      return [series.track, series.milestone, ...words, unjudged && scoreWords(unjudged, undefined, where)]
        .filter(Boolean)
        .join(' | ');
    });

  it("has Dudley's award put back and paused or unrecorded, and its start put back and missed", () => {
    expect(tell('dudley')).toEqual([
      'contract | contract-award | put back to not before April 2020, at least 36 months later | outcome not recorded: the day has passed and no report was read',
      'contract | service-start | put back to about April 2021, 36 months later (a date known only in hindsight) | missed, with no later date on record',
    ]);
  });

  it("has Manchester's award missed with no later date and its go-live met", () => {
    expect(tell('manchester')).toEqual([
      'contract | contract-award | missed, with no later date on record | missed, with no later date on record',
      'partnership | service-start | met on time: 1 April 2018 | met on time: 1 April 2018',
    ]);
  });

  it("has Sunderland's single provider superseded, and no slip to the alliance", () => {
    expect(tell('sunderland')).toEqual([
      'provider | service-start | superseded by another track: the alliance, reported about 27 February 2018 | superseded by another track: the alliance, reported about 27 February 2018',
      'alliance | service-start | happened: 1 April 2019; no date had been promised',
    ]);
    expect(find(recordOf(everything), 'sunderland').ledger).toEqual([]);
  });

  it('does not know of the alliance before it was chosen', () => {
    const before = find(recordOf(everything, spanOf('2018-01-01').latest), 'sunderland');
    expect(before.scorecard[0]?.last?.score.kind).toBe('still-open');
  });
});

describe('stances', () => {
  it('for and against one option by different named holders are a disagreement', () => {
    const record = recordOf([
      stanceOf('dudley/a', '2018-01', 'alliance', 'preferred', ['dudley-ccg']),
      stanceOf('dudley/b', '2018-02', 'alliance', 'opposed', ['dudley-lmc']),
    ]);
    expect(find(record, 'dudley').disagreements.map(({ on }) => on)).toEqual([
      'decisions/organisational-form/alliance',
    ]);
  });

  it('that one holder changed are none', () => {
    const record = recordOf([
      stanceOf('dudley/a', '2018-01', 'alliance', 'preferred', ['dudley-ccg']),
      stanceOf('dudley/b', '2018-02', 'alliance', 'opposed', ['dudley-ccg']),
    ]);
    expect(find(record, 'dudley').disagreements).toEqual([]);
  });

  it('repeated without a change are one event with two claims', () => {
    const record = recordOf([
      stanceOf('dudley/a', '2018-01', 'alliance', 'ruled-out'),
      stanceOf('dudley/b', '2018-02', 'alliance', 'ruled-out'),
    ]);
    const { events } = find(record, 'dudley');
    expect(events.map((event) => [eventHeading(event, vocabulary), event.claims.length])).toEqual([
      ['Alliance of separate organisations: ruled out', 2],
    ]);
  });
});

describe("an editor's note", () => {
  const noteOn = (on: string): TimelineRecord =>
    buildRecord({
      entries: entriesOf([
        claimOf('dudley/a', '2017-06', 'happened', '2017-03-10', { milestone: 'contract-notice' }),
        claimOf('dudley/b', '2017-07', 'happened', '2017-03-14', { milestone: 'contract-notice' }),
      ]),
      vocabulary: { ...vocabulary, vanguards: [{ ...dudley, notes: [{ on, note: 'A word.' }] }] },
      asOf: today,
    });

  it('stands by the disagreement that it names, with or without the track', () => {
    for (const on of ['milestones/contract-notice', 'milestones/contract/contract-notice'])
      expect(find(noteOn(on), 'dudley').disagreements).toMatchObject([
        { kind: 'outcome', notes: ['A word.'] },
      ]);
  });

  it('is a disagreement of its own where the rules find none', () => {
    const [noted, derived] = find(noteOn('milestones/bid-deadline'), 'dudley').disagreements;
    expect(noted).toMatchObject({ kind: 'noted', positions: [], notes: ['A word.'] });
    expect(derived).toMatchObject({ kind: 'outcome', notes: [] });
  });
});

describe('events', () => {
  const { events } = find(recordOf(everything), 'dudley');

  it('are headed by what they say', () => {
    expect(events.map((event) => eventHeading(event, vocabulary))).toContain(
      'Service start put back to 1 April 2019',
    );
    expect(events.map((event) => eventHeading(event, vocabulary))).toContain(
      'Service start had been promised: about April 2021',
    );
  });

  it('have ids that are unique and stay when a date is mended', () => {
    const ids = events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const mended = claimOf('dudley/2019-01-16-delayed', '2019-01-16', 'planned', '2020-05', {
      qualifier: 'not-before',
    });
    const claims = everything.map((claim) => (claim.id === mended.id ? mended : claim));
    expect(find(recordOf(claims), 'dudley').events.map(({ id }) => id)).toContain(mended.id);
  });

  it('carry the filter for delays on slips and stops only', () => {
    const delays = events.filter(({ categories }) => categories.includes('delay'));
    expect(delays.length).toBeGreaterThan(4);
    expect(delays.every(({ kind }) => kind === 'forecast' || kind === 'lost' || kind === 'paused')).toBe(
      true,
    );
  });
});

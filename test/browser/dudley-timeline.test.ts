import { beforeAll, describe, expect, it } from 'vitest';
import {
  ledgerOf,
  readBuiltVanguard,
  scoreOf,
  startingWith,
  type VanguardText,
} from './support/vanguard-page.ts';

let dudley: VanguardText;

beforeAll(async () => {
  dudley = await readBuiltVanguard('dudley');
});

describe('Dudley’s tender', () => {
  it('was issued on 9 June 2017, with bids due on 13 July 2017', () => {
    const { events, eventEntries } = dudley;
    expect(events['dudley-2017-06-13-tender-issued-milestone-1']).toMatch(
      /^9 June 2017 Tender Tender issued /,
    );
    expect(events['dudley-2017-06-13-tender-issued-milestone-2']).toContain('Bids due: 13 July 2017');
    expect(eventEntries['dudley-2017-06-13-tender-issued-milestone-1']).toContain(
      '/entries/dudley/2017-06-13-tender-issued/',
    );
  });

  it('was for £3.4bn to £5.4bn over up to 15 years, and before that for £244m a year over 10 to 15 years', () => {
    const { money, facts } = dudley;
    expect(facts['Contract value']).toMatch(/^£3\.4bn to £5\.4bn, up to 15 years/);
    expect(money['Value of the contract']).toContainEqual(
      startingWith('£3.4bn to £5.4bn 1 source: HSJ, 13 June 2017'),
    );
    expect(money['Value of the contract']).toContainEqual(
      expect.stringMatching(/^£244m a year .*HSJ, about July 2016/),
    );
    expect(money['Length of the contract']).toContainEqual(
      expect.stringMatching(/^up to 15 years .*HSJ, 13 June 2017/),
    );
    expect(money['Length of the contract']).toContainEqual(
      expect.stringMatching(/^10 to 15 years .*HSJ, about July 2016/),
    );
  });
});

describe('Dudley’s service start', () => {
  it('was promised for April 2018 and put back by 12 months, with its causes', () => {
    const { moves, causes } = ledgerOf(dudley, 'January 2018');
    expect(moves).toContain('Service start: 1 April 2018 1 April 2019, 12 months later');
    expect(causes).toContainEqual(startingWith('National approval and engagement: The dialogue'));
    const event = dudley.events['dudley-2018-01-aco-contract-set-back-milestone-5'];
    expect(event).toMatch(
      /^January 2018 Delay, Outcome Service start put back to 1 April 2019 Was 1 April 2018 /,
    );
    expect(event).toContain('12 months later than 1 April 2018. Causes given: national approval, engagement');
  });

  it('then went to not before April 2020, at least 12 months later', () => {
    const { moves, causes } = ledgerOf(dudley, '16 January 2019');
    expect(moves).toContain('Service start: 1 April 2019 not before April 2020, at least 12 months later');
    expect(causes).toEqual([startingWith('Complexity of the model:')]);
  });

  it('had been put to April 2021, which is known only in hindsight, and stopped in 2021 with no new date', () => {
    const { moves } = ledgerOf(dudley, 'About March 2021');
    expect(moves).toContainEqual(
      expect.stringMatching(
        /^Service start: not before April 2020 about April 2021, .*known only in hindsight/,
      ),
    );
    expect(moves).toContainEqual(expect.stringMatching(/^Service start: .*stopped, with no new date$/));
    expect(dudley.events['dudley-2021-03-contract-shelved-milestone-1']).toContain('Known only in hindsight');
    expect(dudley.events['dudley-2021-03-contract-shelved-milestone-2']).toMatch(
      /^About March 2021 .*Service start: stopped with no new date /,
    );
    expect(dudley.chartLabels).toContainEqual(
      expect.stringMatching(/^Service start: .*paused about March 2021, no new date$/),
    );
  });

  it('reads in the scorecard as put back by 36 months in all, and missed', () => {
    expect(scoreOf(dudley, 'Service start The MCP contract')?.slice(2)).toEqual([
      'about April 2021',
      'Put back to about April 2021, 36 months later (a date known only in hindsight) Missed, with no later date on record',
    ]);
  });
});

describe('Dudley’s award', () => {
  it('was promised by April 2017, in hindsight by April 2018, then 6 to 7 months later, then not before April 2020', () => {
    expect(ledgerOf(dudley, 'January 2018').moves).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^Contract award: by April 2017 by April 2018, 12 months later \(known only in hindsight/,
        ),
        'Contract award: by April 2018 late October or early November 2018, 6 to 7 months later',
      ]),
    );
    expect(ledgerOf(dudley, '16 January 2019').moves).toContainEqual(
      startingWith('Contract award: late October or early November 2018 not before April 2020, at least'),
    );
    expect(dudley.chartLabels).toContain('6 to 7 months later');
  });

  it('is on record nowhere: it stopped with no new date', () => {
    expect(ledgerOf(dudley, 'About March 2021').moves).toContain(
      'Contract award: not before April 2020 stopped, with no new date',
    );
    expect(scoreOf(dudley, 'Contract award The MCP contract')).toEqual([
      'about July 2016',
      'by April 2017',
      'not before April 2020',
      expect.stringMatching(/Paused, with no new date$/),
    ]);
    const awarded = Object.values(dudley.events).filter((event) =>
      /(?:Tender|Outcome) Contract award(?: \(.*?\))? \d/.test(event),
    );
    expect(awarded).toEqual([]);
  });
});

describe('Dudley’s form', () => {
  it('could not be a community interest company, because of VAT', () => {
    expect(dudley.options['Community interest company']).toContainEqual(
      expect.stringMatching(/^Ruled out .*January 2018 Reason given: VAT costs/),
    );
  });

  it('could not be hosted by a foundation trust, which GPs did not accept', () => {
    expect(dudley.options['Hosted by a foundation trust']).toContainEqual(
      expect.stringMatching(/^Opposed by Dudley Local Medical Committee .*Not acceptable to Dudley's GPs/),
    );
  });

  it('was explored as a new NHS organisation by splitting a trust', () => {
    expect(dudley.options['New NHS body by splitting a trust']).toContainEqual(
      expect.stringMatching(/^Being explored by .*January 2018/),
    );
  });

  it('was to be a single legal entity, found by competitive dialogue, from July 2016', () => {
    const since = /^Preferred by Dudley CCG about July 2016/;
    expect(dudley.options['Single legal entity']).toContainEqual(expect.stringMatching(since));
    expect(dudley.options['Competitive dialogue']).toContainEqual(expect.stringMatching(since));
    expect(dudley.events['dudley-2016-07-procurement-timetable-decision-2']).toMatch(
      /^About July 2016 Form Single legal entity: preferred /,
    );
  });
});

it('adult social care’s place in Dudley’s contract changes: possible, in, in stages, left out, and in again', () => {
  const places = dudley.scope['Adult social care']?.map((step) => step.replace(/ reported .*/, '')) ?? [];
  expect(places[0]).toBe('Possible');
  expect(new Set(places)).toEqual(new Set(['Possible', 'Included', 'To be added in stages', 'Left out']));
  expect(places.at(-1)).toBe('Included');
  expect(Object.keys(dudley.scope)[0]).toBe('Adult social care');
});

import { beforeAll, describe, expect, it } from 'vitest';
import { ledgerOf, readBuiltVanguard, scoreOf, type VanguardText } from './support/vanguard-page.ts';

let manchester: VanguardText;

beforeAll(async () => {
  manchester = await readBuiltVanguard('manchester');
});

describe('Manchester', () => {
  it('planned in January 2018 to have its local care organisation at work from April 2018', () => {
    const id = 'manchester-2017-06-single-bid-milestone-5';
    expect(manchester.events[id]).toContain('Service start (the partnership) promised: April 2018');
    expect(manchester.eventEntries[id]).toContain('/entries/manchester/2018-01-30-award-delayed/');
    expect(manchester.eventEntries[id]).toContain('/entries/dudley/2018-01-aco-contract-set-back/');
  });

  it('put out a tender of £5.9bn over ten years', () => {
    expect(manchester.facts['Contract value']).toMatch(/^£5\.9bn, 10 years/);
    expect(manchester.money['Value of the contract']).toContainEqual(
      expect.stringMatching(/^£5\.9bn .*nhsfunding\.info, 7 April 2017/),
    );
  });

  it('lost the date of its award, with no later one', () => {
    expect(scoreOf(manchester, 'Contract award The single contract')).toEqual([
      'June 2017',
      'early 2018',
      'The same',
      'Missed, with no later date on record',
    ]);
    expect(ledgerOf(manchester, '30 January 2018').moves).toEqual([
      'Contract award: early 2018 lost, with no new date',
    ]);
  });

  it('went live on 1 April 2018, on time', () => {
    expect(scoreOf(manchester, 'Service start The partnership')?.at(-1)).toBe('Met on time: 1 April 2018');
    expect(manchester.events['manchester-2018-05-16-two-months-in-milestone-1']).toMatch(
      /^1 April 2018 Outcome /,
    );
  });
});

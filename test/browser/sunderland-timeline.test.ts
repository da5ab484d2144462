import { beforeAll, describe, expect, it } from 'vitest';
import { readBuiltVanguard, scoreOf, startingWith, type VanguardText } from './support/vanguard-page.ts';

let sunderland: VanguardText;

beforeAll(async () => {
  sunderland = await readBuiltVanguard('sunderland');
});

describe('Sunderland', () => {
  it('planned a contract of £340m with a new entity, by April 2018', () => {
    expect(sunderland.money['Value of the contract']).toEqual([startingWith('£340m ')]);
    expect(sunderland.options['New entity']).toContainEqual(
      startingWith('Preferred by Sunderland CCG 24 March 2017'),
    );
    expect(scoreOf(sunderland, 'Service start The single provider')?.slice(0, 2)).toEqual([
      'about 24 March 2017',
      'by April 2018',
    ]);
  });

  it('meant 2017-18 to be the shadow year, and gave no date for the business case', () => {
    expect(sunderland.events['sunderland-2017-03-24-single-provider-plan-milestone-2']).toContain(
      'Shadow year promised: April 2017 to March 2018',
    );
    const cases = Object.values(sunderland.events).filter((event) => event.includes('Business case'));
    expect(cases).toEqual([expect.stringContaining('Business case planned, no date given')]);
  });

  it('had eight signatories of its statement of intent', () => {
    expect(sunderland.parties['Signatory 8']?.map((name) => name.replace(/ 24 March 2017.*/, ''))).toEqual([
      'Sunderland Care and Support Ltd',
      'Sunderland CCG',
      'Sunderland City Council',
      'Sunderland GP Alliance',
      'City Hospitals Sunderland NHS Foundation Trust',
      'South Tyneside NHS Foundation Trust',
      'Northumberland, Tyne and Wear NHS Foundation Trust',
      'Age UK Sunderland',
    ]);
    expect(sunderland.events['sunderland-2017-03-24-single-provider-plan-milestone-4']).toContain(
      'Statement of intent',
    );
  });

  it('replaced the single provider by an alliance, which is another track and no slip', () => {
    expect(scoreOf(sunderland, 'Service start The single provider')?.at(-1)).toBe(
      'Superseded by another track: the alliance, reported about 27 February 2018',
    );
    expect(scoreOf(sunderland, 'Service start The alliance')?.at(-1)).toBe(
      'Happened: 1 April 2019; no date had been promised',
    );
    const { promises, scorecard, delays, timeline } = sunderland.sections;
    expect(delays).toBeUndefined();
    expect(sunderland.chartMarks).toHaveLength(3);
    const drawn = [...sunderland.chartMarks, ...sunderland.chartLabels].join(' ');
    expect([promises, scorecard, timeline, drawn].join(' ')).not.toMatch(
      /\b(?:months?|days?|years?) later\b/,
    );
  });
});

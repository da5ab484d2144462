import { describe, expect, it } from 'vitest';
import { buildContext } from '../../../../src/views/context.ts';
import { viewDelays, type DelaysView } from '../../../../src/views/delays/delays-page.ts';
import { makeRecord, type ClaimSketch } from '../../support/make-record.ts';

const view = (sketches: readonly ClaimSketch[]): DelaysView => viewDelays(buildContext(makeRecord(sketches)));

const start = { milestone: 'service-start' } as const;

const dudley: readonly ClaimSketch[] = [
  { said: '2016-12-05', ...start, date: '2018-04-01' },
  { said: '2018-01', ...start, date: '2019-04-01', causes: ['engagement', 'national-approval'] },
  { said: '2018-01', milestone: 'contract-award', date: '2018-10/2018-11' },
  { said: '2016-07', milestone: 'contract-award', date: '2017-04' },
  { said: '2019-01-16', ...start, date: '2020-04', qualifier: 'not-before' },
];

describe('the page of delays', () => {
  it('has award and start that one entry moved in one row, the largest slip first', () => {
    const { rows } = view(dudley).bySize.sized;
    expect(rows.map(({ size, moves }) => [size, moves.map(({ milestone }) => milestone)])).toEqual([
      ['18 to 19 months', ['Contract award', 'Service start']],
      ['At least 12 months', ['Service start']],
    ]);
  });

  it('leads each date that was given up to the entry that first gave it', () => {
    const [, row] = view(dudley).bySize.sized.rows;
    expect(row?.moves.map(({ from, to }) => [from?.href, to?.href])).toEqual([
      ['/entries/dudley/2018-01-entry/', '/entries/dudley/2019-01-16-entry/'],
    ]);
  });

  it('counts a delay with two causes under each, and says how many have none', () => {
    const { causes, count, caused, unused } = view(dudley).byCause;
    expect(causes.map(({ title, count: named }) => [title, named])).toEqual([
      ['Engagement', 1],
      ['National approval', 1],
      ['No cause given', 1],
    ]);
    expect([count, caused, unused]).toEqual([2, 1, 'complexity of the model']);
  });

  it('keeps the national programme out of every count and list but its own table', () => {
    const national = dudley.map((sketch) => ({ ...sketch, vanguard: 'national' }));
    const both = view([...dudley, ...national]);
    const alone = view(dudley);
    expect(both.bySize.programme.rows).toHaveLength(2);
    expect({ ...both, bySize: { ...both.bySize, programme: undefined } }).toEqual({
      ...alone,
      bySize: { ...alone.bySize, programme: undefined },
    });
  });

  it('has steps that came late apart from what was put back, and says so at its head', () => {
    const late: readonly ClaimSketch[] = [
      { said: '2022-02', ...start, date: '2022-04-01', vanguard: 'sunderland' },
      { said: '2022-07-01', ...start, status: 'happened', date: '2022-07-01', vanguard: 'sunderland' },
    ];
    const { bySize, lead } = view([...dudley, ...late]);
    expect(bySize.late.rows).toMatchObject([
      {
        vanguard: { text: 'Sunderland' },
        step: 'Service start',
        promised: { words: '1 April 2022', href: '/entries/sunderland/2022-02-entry/' },
        happened: { words: '1 July 2022', href: '/entries/sunderland/2022-07-01-entry/' },
        size: '3 months',
        isHindsight: false,
      },
    ]);
    expect(lead).toContain('1 step came late with no new date given before.');
    expect(bySize.sized).toEqual(view(dudley).bySize.sized);
  });

  it('has promises with one forecast by the time that was sure', () => {
    const once = ['2018-06', '2019-06', '2018-12'].map((date, index): ClaimSketch => ({
      said: '2017-06',
      ...start,
      date,
      vanguard: `place-${index}`,
      ...(index === 1 && { qualifier: 'by' }),
    }));
    expect(view(once).horizons.singles.map(({ vanguard }) => vanguard.href)).toEqual([
      '/vanguards/place-2/',
      '/vanguards/place-0/',
      '/vanguards/place-1/',
    ]);
  });

  it('says where no date was put back or given up', () => {
    const quiet = { said: '2017-06', ...start, date: '2018-04', vanguard: 'sunderland' };
    expect(view([...dudley, quiet]).bySize.nowhere).toBe('Sunderland');
    expect(view([...dudley, quiet]).lead).toContain(
      '2 times a promised date was put back or given up, at 1 of the 2',
    );
    expect(view([quiet]).lead).toContain('No report on record');
  });
});

/** Thirty vanguards, each with forecasts put back many times over. */
const crowd: readonly ClaimSketch[] = Array.from({ length: 30 }, (_, place) => {
  const vanguard = `place-${String(place).padStart(2, '0')}`;
  return ['contract-award', 'service-start'].flatMap((milestone) => [
    ...Array.from({ length: 12 }, (_unused, turn): ClaimSketch => ({
      said: `${2005 + turn}-03-${String(place + 1).padStart(2, '0')}`,
      milestone,
      date: `${2007 + turn}-04`,
      vanguard,
      causes: ['engagement'],
    })),
    {
      said: '2019-03-05',
      milestone: 'contract-notice',
      status: 'happened' as const,
      date: '2019-02-01',
      vanguard,
    },
  ]);
}).flat();

describe('the page of thirty vanguards', () => {
  const { bySize, byCause, horizons, silences, lags } = view(crowd);

  it('shows the head of each list, and says how much there is', () => {
    expect(bySize.sized.rows).toHaveLength(10);
    expect(bySize.sized.caption).toContain('10 of 330');
    expect(byCause.causes[0]?.delays).toHaveLength(4);
    expect(byCause.causes[0]?.more).toBe('326 more');
    expect(horizons.charts).toHaveLength(4);
    expect(horizons.chartsLeft).toBe('4 of 60');
    expect(horizons.charts[0]?.rows).toHaveLength(8);
    expect(horizons.charts[0]?.caption).toContain('newest 7 of 12');
    expect(silences.broken).toHaveLength(8);
    expect(silences.open).toHaveLength(8);
    expect(silences.openLeft).toBe('8 of 30');
    expect(lags.lags).toHaveLength(10);
    expect(lags.lagsLeft).toBe('10 of 30');
  });

  it('has the median of the vanguards with the most events', () => {
    expect(lags.medians).toHaveLength(10);
    expect(lags.mediansCaption).toContain('10 of 30');
    expect(new Set(lags.medians.map(({ median }) => median))).toEqual(new Set(['32 days']));
  });
});

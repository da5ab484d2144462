import { describe, expect, it } from 'vitest';
import { viewAsKnownIndex } from '../../../../src/views/as-known/as-known-index.ts';
import { viewAsKnownNav } from '../../../../src/views/as-known/as-known-nav.ts';
import { viewAsKnownPage } from '../../../../src/views/as-known/as-known-page.ts';
import { openHistory } from '../../../../src/views/as-known/history.ts';
import { buildContext } from '../../../../src/views/context.ts';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import { groupQuantities } from '../../../../src/domain/record/quantities.ts';
import { viewMoneyStates } from '../../../../src/views/as-known/money-states.ts';
import { makeRecord } from '../../support/make-record.ts';
import { valueOf } from '../../support/make-values.ts';

const start = { milestone: 'service-start' } as const;
const record = makeRecord([
  { ...start, said: '2016-12~', date: '2018-04-01' },
  { ...start, said: '2017-06-13', date: '2018-04-01' },
  { milestone: 'contract-award', said: '2018-01', date: '2018-11' },
  { ...start, said: '2019-01-16', date: '2020-04-01' },
]);
const context = buildContext(record);
const history = openHistory(record, 'dudley');
const pages = history.dates.map((date) => viewAsKnownPage(history, date, context));
const startOn = (index: number) =>
  pages[index]?.tracks.flatMap(({ states }) => states).find(({ milestone }) => milestone === 'Service start');

describe('the page of a date', () => {
  it('says which it is, how long it stood, and leads to the dates around it', () => {
    expect(
      pages.map(({ title, position, earlier, later }) => [title, position, earlier?.href, later?.href]),
    ).toEqual([
      [
        'Dudley, as known by 31 December 2016',
        'Date 1 of 3 on which the record changed; it then stood until 30 January 2018.',
        undefined,
        '/vanguards/dudley/as-known/2018-01/',
      ],
      [
        'Dudley, as known by 31 January 2018',
        'Date 2 of 3 on which the record changed; it then stood until 15 January 2019.',
        '/vanguards/dudley/as-known/2016-12/',
        '/vanguards/dudley/as-known/2019-01-16/',
      ],
      [
        'Dudley, as known by 16 January 2019',
        'Date 3 of 3 on which the record changed; it has stood since.',
        '/vanguards/dudley/as-known/2018-01/',
        undefined,
      ],
    ]);
  });

  it('shows the forecast in force, struck through only once it is given up', () => {
    expect(startOn(1)).toMatchObject({
      label: 'Promised',
      date: '1 April 2018',
      note: '',
      isFirstLost: false,
      isNew: false,
    });
    expect(startOn(2)).toMatchObject({
      label: 'Promised',
      date: '1 April 2020',
      first: '1 April 2018',
      isFirstLost: true,
      isNew: true,
    });
  });

  it('says that a promise had passed unreported, as seen from its own day and not from today', () => {
    const awards = [1, 2].map((index) =>
      pages[index]?.tracks
        .flatMap(({ states }) => states)
        .find(({ milestone }) => milestone === 'Contract award'),
    );
    expect(awards.map((award) => award?.note)).toEqual(['', 'that day had passed unreported']);
  });

  it('leads from each change to its entry and to its event of today', () => {
    expect(pages[2]?.changes).toEqual([
      {
        subject: 'Service start',
        says: 'a new forecast, 1 April 2020, 24 months later than 1 April 2018',
        tone: 'delay',
        eventHref: '/vanguards/dudley/#dudley-2019-01-16-entry-milestone-1',
        sources: [{ href: '/entries/dudley/2019-01-16-entry/', text: 'HSJ, 16 January 2019' }],
      },
    ]);
  });
});

it('each line of the index holds the days through which the record stood', () => {
  const { years } = viewAsKnownIndex(history, context);
  expect(years.flatMap(({ rows }) => rows.map(({ from, until }) => [from, until]))).toEqual([
    ['31 December 2016', '30 January 2018'],
    ['31 January 2018', '15 January 2019'],
    ['16 January 2019', 'today'],
  ]);
});

it('the way in has every date under its year, with how much changed', () => {
  expect(
    viewAsKnownNav(history).years.map(({ year, dates }) => [year, ...dates.map(({ label }) => label)]),
  ).toEqual([
    ['2016', '31 December 2016: 1 change'],
    ['2018', '31 January 2018: 1 change'],
    ['2019', '16 January 2019: 1 change'],
  ]);
});

it('of a milestone planned anew again and again, the newest plans are shown', () => {
  const years = ['2013', '2014', '2015', '2016'];
  const anew = makeRecord(
    years.flatMap((year) => [
      { ...start, said: `${year}-01`, date: `${Number(year) + 2}-04` },
      { ...start, said: `${year}-06`, status: 'cancelled' as const },
    ]),
  );
  const opened = openHistory(anew, 'dudley');
  const last = opened.dates.at(-1);
  if (!last) throw new RangeError('no date');
  const { tracks, headlines } = viewAsKnownPage(opened, last, buildContext(anew));
  expect(tracks.flatMap(({ states }) => states.map(({ first }) => first))).toEqual([
    'April 2017',
    'April 2018',
  ]);
  expect(headlines).toHaveLength(2);
});

it('of many figures for one thing the newest are shown, and how many went before', () => {
  const given = Array.from({ length: 9 }, (_, index) => ({
    ...valueOf('dudley', `£${index + 5}m`, 'year'),
    reported: spanOf(`201${index}-03`),
  }));
  const [money] = viewMoneyStates(
    { vanguard: history.vanguard, series: [], decisions: [], values: groupQuantities(given), terms: [] },
    context,
  );
  expect(money?.figures.map(({ text }) => text.split(' ')[0])).toEqual([
    '£8m',
    '£9m',
    '£10m',
    '£11m',
    '£12m',
    '£13m',
  ]);
  expect(money?.others).toBe('and 3 earlier figures');
});

import { describe, expect, it } from 'vitest';
import { buildFrame } from '../../../../src/views/frame.ts';
import { shareImageOf } from '../../../../src/views/head/share-image.ts';
import { viewWaysIn } from '../../../../src/views/head/ways-in.ts';
import { makeRecord } from '../../support/make-record.ts';

const recordOf = (vanguards: readonly string[]) =>
  makeRecord(
    vanguards.map((vanguard) => ({
      vanguard,
      said: '2016-07-15',
      milestone: 'service-start',
      date: '2018-04',
    })),
  );

const headerOf = (vanguards: readonly string[]): readonly string[] =>
  buildFrame(recordOf(vanguards)).header.map(({ text }) => text);

const LAST = ['Compare', 'Delays', 'Forms', 'Search'];

describe('the header', () => {
  it('names up to six vanguards, in their order', () => {
    expect(headerOf(['b', 'a', 'c', 'd', 'e', 'f'])).toEqual(['A', 'B', 'C', 'D', 'E', 'F', ...LAST]);
  });

  it('leads to their list where there are more', () => {
    const names = Array.from({ length: 30 }, (_, index) => `place-${index}`);
    expect(headerOf(names)).toEqual(['Vanguards', ...LAST]);
    expect(headerOf(names.slice(0, 7))).toEqual(['Vanguards', ...LAST]);
  });

  it('leads to their list where their names are too long for a phone', () => {
    const long = ['north-east-hampshire-and-farnham', 'southern-hampshire', 'west-wakefield'];
    expect(headerOf(long)).toEqual(['Vanguards', ...LAST]);
    expect(headerOf(long.slice(1))).toEqual(['Southern-hampshire', 'West-wakefield', ...LAST]);
  });
});

it('the footer names the national programme only where it has a page', () => {
  const footerOf = (vanguards: readonly string[]) =>
    buildFrame(recordOf(vanguards)).footer.flatMap(({ links }) => links.map(({ href }) => href));
  expect(footerOf(['dudley'])).not.toContain('/vanguards/national/');
  expect(footerOf(['dudley', 'national'])).toContain('/vanguards/national/');
});

describe('a share image', () => {
  const record = recordOf(['dudley', 'sunderland']);

  it('is that of the first vanguard', () => {
    expect(shareImageOf(['sunderland', 'dudley'], record).href).toBe('/og/sunderland.png');
  });

  it('is that of the site where the first vanguard has no chart or no page', () => {
    expect(shareImageOf(['national', 'dudley'], record).href).toBe('/og/default.png');
    const bare = {
      ...record,
      vanguards: record.vanguards.map((one) => ({
        ...one,
        vanguard: {
          ...one.vanguard,
          tracks: one.vanguard.tracks.map((track) => ({ ...track, headline: [] })),
        },
      })),
    };
    expect(shareImageOf(['dudley'], bare).href).toBe('/og/default.png');
  });
});

it('the ways in list each year with entries once, the newest first', () => {
  const record = makeRecord(
    ['2016-07-15', '2018-01', '2016-09'].map((said) => ({ said, milestone: 'service-start', date: '2019' })),
  );
  const years = viewWaysIn(record).find(({ title }) => title === 'Entries by year');
  expect(years?.links.map(({ text }) => text)).toEqual(['2018', '2016']);
});

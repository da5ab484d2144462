import { describe, expect, it } from 'vitest';
import { linksOf, statusOf } from './support/search-page.ts';
import { useSearch } from './support/search-session.ts';

const session = useSearch();

describe('ten searches lead first to what a reader means', () => {
  it.each([
    ['ISAP', '/vanguards/national/#national-2016-11-isap-introduced-milestone-1'],
    ['"integrated support and assurance process"', '/entries/national/2017-08-16-isap-guidance/'],
    ['VAT', '/entries/national/2017-03-vat-doubt/'],
    ['shadow year', '/vanguards/sunderland/#sunderland-2017-03-24-single-provider-plan-milestone-2'],
    ['Dudley tender', '/entries/dudley/2017-06-13-tender-issued/'],
    ['Manchester tender value', '/entries/manchester/2017-04-07-tender-value/'],
    ['Manchester single bid', '/entries/manchester/2017-06-single-bid/'],
    ['National Audit Office', '/entries/national/2018-06-29-auditors-on-vanguards/'],
    ['judicial review', '/vanguards/national/#national-2017-12-24-first-review-allowed-milestone-1'],
    ['LCO', '/entries/manchester/2016-08-single-out-of-hospital-provider/'],
  ])('%s', async (query, first) => {
    await session.goToSearch(`?q=${encodeURIComponent(query)}`);
    expect((await linksOf(session.page))[0]).toBe(first);
  });
});

describe('other names of one thing', () => {
  const all = async (query: string): Promise<readonly string[]> => {
    await session.goToSearch(`?q=${encodeURIComponent(query)}`);
    return linksOf(session.page);
  };

  it('an abbreviation finds what has only its expansion, and the reverse', async () => {
    const set = await all('ISAP');
    expect((await all('integrated support and assurance process')).toSorted()).toEqual(set.toSorted());
  });

  it.each([
    ['CIC', '/vanguards/dudley/#dudley-2018-01-aco-contract-set-back-decision-2'],
    [
      'community interest company',
      '/vanguards/manchester/#manchester-2017-10-18-general-practice-milestone-1',
    ],
    ['LCO budget', '/entries/manchester/2020-budget-options/'],
  ])('“%s” finds what has only the other name', async (query, found) => {
    expect(await all(query)).toContain(found);
  });

  it('a phrase finds only what has the phrase', async () => {
    const phrase = await all('"integrated support and assurance process"');
    expect(phrase.length).toBeGreaterThan(0);
    expect(phrase.length).toBeLessThan((await all('ISAP')).length);
  });

  it('a word that stands nowhere is named', async () => {
    await session.goToSearch('?q=VAT+zzzxqy');
    expect(await statusOf(session.page).textContent()).toBe(
      `${(await linksOf(session.page)).length} results for “VAT zzzxqy”. “zzzxqy” stands nowhere in the record and was passed over`,
    );
  });
});

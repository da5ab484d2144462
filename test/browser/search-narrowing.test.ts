import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { countsOf, linksOf, statusOf, tabTo, waitForStatus } from './support/search-page.ts';
import { useSearch } from './support/search-session.ts';
import { openWatched } from './support/watched-page.ts';

const NARROWED = '?vanguard=dudley&kind=event&on=claimed&from=2018-01&to=2018-06&sort=oldest';

const session = useSearch({ permissions: ['clipboard-read', 'clipboard-write'] });

/** The addresses in the last column of the file that a button saves. */
const savedAddresses = async (): Promise<readonly string[]> => {
  const [saved] = await Promise.all([
    session.page.waitForEvent('download'),
    session.page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  const lines = (await readFile(await saved.path(), 'utf8')).trimEnd().split('\r\n');
  return lines.slice(1).map((line) => line.slice(line.lastIndexOf(',') + 1));
};

/** Types into the box for a month that has the focus, whose year or month stands first as the browser's language has it. */
const typeMonth = async (name: string, year: string, month: string): Promise<void> => {
  const box = session.page.locator(`input[name="${name}"]`);
  for (const [first, second] of [
    [year, month],
    [month, year],
  ] as const) {
    await session.page.keyboard.press('ArrowLeft');
    await session.page.keyboard.type(first);
    await session.page.keyboard.press('ArrowRight');
    await session.page.keyboard.type(second);
    if ((await box.inputValue()) === `${year}-${month}`) return;
  }
  throw new Error(`The box says ${await box.inputValue()}`);
};

describe('two facets and a range of dates', () => {
  it('give the same in a new window, and a file with exactly these', async () => {
    await session.goToSearch(NARROWED);
    const [links, status] = [await linksOf(session.page), await statusOf(session.page).textContent()];
    expect(links.length).toBeGreaterThan(3);
    expect(status).toContain(
      'Vanguard: Dudley; Kind: Timeline event; Date claimed: from January 2018 to June 2018',
    );
    expect(await savedAddresses()).toEqual(links.map((link) => `${session.site.url}${link}`));

    const { page: other, complaints: elsewhere } = await openWatched(session.browser, session.site.url);
    await session.goToSearch(NARROWED, other);
    expect(await linksOf(other)).toEqual(links);
    expect(await statusOf(other).textContent()).toBe(status);
    await other.context().close();
    expect(elsewhere).toEqual([]);
  });

  it('come back with Back', async () => {
    await session.goToSearch(NARROWED);
    const links = await linksOf(session.page);
    await session.page.getByRole('link', { name: 'Remove Kind: Timeline event' }).click();
    await waitForStatus(session.page, /with Vanguard: Dudley; Date claimed/);
    expect(await linksOf(session.page)).not.toEqual(links);
    await session.page.goBack();
    await waitForStatus(session.page, /Kind: Timeline event/);
    expect(await linksOf(session.page)).toEqual(links);
    expect(await session.page.locator('input[name="from"]').inputValue()).toBe('2018-01');
    expect(await session.page.getByRole('radio', { name: 'The date that is claimed' }).isChecked()).toBe(
      true,
    );
  });

  it('are chosen and taken away with the keyboard alone', async () => {
    await session.goToSearch('');
    await tabTo(session.page, 'input[name="sort"][value="relevance"]');
    await session.page.keyboard.press('ArrowDown');
    await session.page.keyboard.press('ArrowDown');
    await tabTo(session.page, 'input[name="vanguard"][value="dudley"]');
    await session.page.keyboard.press('Space');
    await tabTo(session.page, 'input[name="kind"][value="event"]');
    await session.page.keyboard.press('Space');
    await tabTo(session.page, '[data-part="range"] summary');
    await session.page.keyboard.press('Enter');
    await tabTo(session.page, 'input[name="on"][value="reported"]');
    await session.page.keyboard.press('ArrowDown');
    await tabTo(session.page, 'input[name="from"]');
    await typeMonth('from', '2018', '01');
    await tabTo(session.page, 'input[name="to"]');
    await typeMonth('to', '2018', '06');
    await tabTo(session.page, '[data-part="range"] button');
    await session.page.keyboard.press('Enter');
    await waitForStatus(session.page, /from January 2018 to June 2018/);
    expect(new URL(session.page.url()).search).toBe(NARROWED);
    await tabTo(session.page, '[data-part="save-csv"]');
    const [saved] = await Promise.all([
      session.page.waitForEvent('download'),
      session.page.keyboard.press('Enter'),
    ]);
    expect(saved.suggestedFilename()).toBe('search.csv');
  });

  it('find a vague date where any of it may lie between', async () => {
    await session.goToSearch('?q=shadow+year&on=claimed&from=2017-09&to=2017-09');
    expect(await linksOf(session.page)).toContain(
      '/vanguards/sunderland/#sunderland-2017-03-24-single-provider-plan-milestone-2',
    );
    await session.goToSearch('?q=shadow+year&on=claimed&from=2019-09&to=2019-09');
    expect(await linksOf(session.page)).toEqual([]);
    expect(
      await session.page.getByRole('link', { name: /^Leave out Date claimed: in September 2019/ }).count(),
    ).toBe(1);
  });

  it('find nothing after the end of the record', async () => {
    await session.goToSearch('?from=2090-01');
    expect(await statusOf(session.page).textContent()).toBe(
      'Nothing was found with Reported: from January 2090 on',
    );
  });
});

it('the file holds all results, not only those shown', async () => {
  await session.goToSearch('?vanguard=dudley');
  expect(await linksOf(session.page)).toHaveLength(20);
  const total = Number(/^\d+/.exec((await statusOf(session.page).textContent()) ?? '')?.[0]);
  const saved = await savedAddresses();
  expect(saved).toHaveLength(total);
  expect(saved.slice(0, 20)).toEqual(
    (await linksOf(session.page)).map((link) => `${session.site.url}${link}`),
  );
});

it('a search is cited with its words, its count, the version and its address', async () => {
  await session.goToSearch('?q=VAT&vanguard=manchester');
  await session.page.getByRole('button', { name: 'Copy the citation' }).click();
  await session.page.getByText('Copied').waitFor();
  const copied = await session.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /“VAT” with Vanguard: Manchester: \d+ results in the record of \d{1,2} \w+ \d{4}\. http.*\/search\/\?q=VAT&vanguard=manchester$/,
  );
});

describe('a long facet', () => {
  it('shows what is used most, and the rest when it is unfolded, with counts', async () => {
    await session.goToSearch('?q=contract');
    const facet = session.page.locator('details[data-part="facet-organisation"]');
    await facet.locator('summary').first().click();
    const atFirst = await facet.getByRole('checkbox').count();
    await facet.getByText(/^\d+ more$/).click();
    await facet.getByRole('checkbox').nth(atFirst).waitFor();
    expect(await facet.getByRole('checkbox').count()).toBeGreaterThan(3 * atFirst);
    await facet.locator('[data-part="rest"] [data-part="count"]').filter({ hasText: /\d/ }).first().waitFor();
    expect(Object.keys(await countsOf(session.page, 'organisation')).length).toBeGreaterThan(atFirst);
  });

  it('names and shows a value of the rest that the address has', async () => {
    await session.goToSearch('');
    const rest = await session.page.evaluate(
      async () =>
        (await (await fetch('/search/options/organisation.json')).json()) as readonly [string, string][],
    );
    const shown = await session.page
      .locator('input[name="organisation"]')
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
    const [value, label] = rest.find(([one]) => !shown.includes(one)) ?? ['', ''];
    await session.goToSearch(`?organisation=${value}`);
    expect(await statusOf(session.page).textContent()).toContain(`with Organisation: ${label}`);
    expect(await session.page.getByRole('checkbox', { name: label }).isChecked()).toBe(true);
  });
});

it('counts are drawn once, however many other facets are unfolded', async () => {
  await session.goToSearch('?q=VAT');
  const counts = (facet: string) =>
    session.page.locator(`details[data-part="facet-${facet}"] [data-part="count"]`).filter({ hasText: /\d/ });
  await counts('kind').first().waitFor();
  await session.page.evaluate(() => {
    const seen = window as unknown as { drawn: number };
    seen.drawn = 0;
    const kinds = document.querySelector('[data-part="facet-kind"] fieldset');
    if (!kinds) throw new Error('There are no kinds');
    new MutationObserver((all) => (seen.drawn += all.length)).observe(kinds, {
      childList: true,
      subtree: true,
    });
  });
  for (const facet of ['publisher', 'form']) {
    await session.page.locator(`details[data-part="facet-${facet}"] > summary`).click();
    await counts(facet).first().waitFor();
  }
  expect(await session.page.evaluate(() => (window as unknown as { drawn: number }).drawn)).toBe(0);
});

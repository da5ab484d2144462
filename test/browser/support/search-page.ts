import type { Locator, Page } from 'playwright-core';

/** The live region of the search page. */
export const statusOf = (page: Page): Locator => page.getByRole('status');

export const waitForStatus = (page: Page, text: RegExp): Promise<void> =>
  statusOf(page).filter({ hasText: text }).waitFor({ timeout: 15_000 });

/** The addresses of the results, in their order. */
export const linksOf = (page: Page): Promise<string[]> =>
  page
    .locator('[data-part="results"] h3 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** Chooses a value of a facet by its label, unfolding the facet if need be. */
export const choose = async (page: Page, facet: string, option: string): Promise<void> => {
  const details = page.locator(`details[data-part="facet-${facet}"]`);
  if (!(await details.evaluate((element) => (element as HTMLDetailsElement).open)))
    await details.locator('summary').click();
  await details.getByRole('checkbox', { name: option }).check();
};

/** The count beside each value of a facet, values with no result left out. */
export const countsOf = async (page: Page, facet: string): Promise<Record<string, number>> => {
  const boxes = await page.locator(`input[name="${facet}"]`).evaluateAll((inputs) =>
    inputs.map((input) => {
      const count = input.closest('label')?.querySelector('[data-part="count"]')?.textContent;
      return [(input as HTMLInputElement).value, Number(count)] as const;
    }),
  );
  return Object.fromEntries(boxes.filter(([, count]) => count > 0));
};

export const waitForCount = async (
  page: Page,
  facet: string,
  value: string,
  count: number,
): Promise<void> => {
  const label = page.locator(`label:has(input[name="${facet}"][value="${value}"]) [data-part="count"]`);
  await label.filter({ hasText: new RegExp(`^${count}$`) }).waitFor({ state: 'attached', timeout: 15_000 });
};

/** Presses Tab until the focus is on such an element. Throws where it never comes there. */
export const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let presses = 0; presses < 400; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
};

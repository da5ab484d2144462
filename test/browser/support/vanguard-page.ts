import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { startBrowser } from './browser.ts';
import { startSite } from './site.ts';
import { layOutAll } from './lay-out-all.ts';

interface LedgerRow {
  readonly when: string;
  readonly moves: readonly string[];
  readonly causes: readonly string[];
}

/** What a reader who opens all that is folded up sees on a vanguard's page, by its sections; every text has single spaces. */
export interface VanguardText {
  /** The whole of a section. */
  readonly sections: Readonly<Record<string, string>>;
  /** Each event by its permanent id. */
  readonly events: Readonly<Record<string, string>>;
  /** The entries that each event links to. */
  readonly eventEntries: Readonly<Record<string, readonly string[]>>;
  readonly facts: Readonly<Record<string, string>>;
  readonly ledger: readonly LedgerRow[];
  /** The cells of each row, the promise first. */
  readonly scorecard: readonly (readonly string[])[];
  /** The stances on an option, by the title of the option. */
  readonly options: Readonly<Record<string, readonly string[]>>;
  /** The sums and lengths, by what they are of. */
  readonly money: Readonly<Record<string, readonly string[]>>;
  readonly scope: Readonly<Record<string, readonly string[]>>;
  readonly parties: Readonly<Record<string, readonly string[]>>;
  /** The labels of the wide chart. */
  readonly chartLabels: readonly string[];
  /** What each mark of the wide chart says of itself. */
  readonly chartMarks: readonly string[];
}

/** Runs in the browser. */
const readInBrowser = (): VanguardText => {
  const tidy = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const all = (selector: string, from: ParentNode = document) => [
    ...from.querySelectorAll<HTMLElement>(selector),
  ];
  const seen = (element: HTMLElement | null) => tidy(element?.innerText);
  const one = (element: HTMLElement, selector: string) => seen(element.querySelector<HTMLElement>(selector));
  const by = <Value>(selector: string, key: (at: HTMLElement) => string, value: (at: HTMLElement) => Value) =>
    Object.fromEntries(all(selector).map((element) => [key(element), value(element)]));
  for (const folded of document.querySelectorAll('details')) folded.open = true;
  const listed = (selector: string) => (element: HTMLElement) => all(selector, element).map(seen);

  return {
    sections: by('main section[id]', ({ id }) => id, seen),
    events: by('#timeline .event', ({ id }) => id, seen),
    eventEntries: by(
      '#timeline .event',
      ({ id }) => id,
      (event) => all('a[href^="/entries/"]', event).map((link) => link.getAttribute('href') ?? ''),
    ),
    facts: by(
      '.facts > div',
      (fact) => one(fact, 'dt'),
      (fact) => listed('dd')(fact).join(', '),
    ),
    ledger: all('#delays .ledger > li').map((row) => ({
      when: one(row, '.when'),
      moves: listed('.stack > p:not(.muted)')(row),
      causes: listed('ul > li')(row),
    })),
    scorecard: all('#scorecard tbody tr').map(listed('th, td')),
    options: by(
      ':is(#decisions, #other-decisions) .options > li',
      (option) => one(option, 'h4'),
      listed('.step'),
    ),
    money: by('#money .things > section', (thing) => one(thing, 'h3'), listed('.group li')),
    scope: by('#scope .services > li', (service) => one(service, 'h3'), listed('ol > li')),
    parties: by('#parties .roles > section', (role) => one(role, 'h3'), listed('li')),
    chartLabels: all('#promises .wide svg text.label').map(({ textContent }) => tidy(textContent)),
    chartMarks: all('#promises .wide svg .marks > a').map((mark) => tidy(mark.getAttribute('aria-label'))),
  };
};

export const readVanguardPage = async (page: Page): Promise<VanguardText> => {
  await layOutAll(page);
  return page.evaluate(readInBrowser);
};

/** What the page of a vanguard says on the built site, to a reader with a wide window. */
export const readBuiltVanguard = async (id: string): Promise<VanguardText> => {
  const [site, browser] = await Promise.all([startSite(), startBrowser()]);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.url}/vanguards/${id}/`);
    return await readVanguardPage(page);
  } finally {
    await browser.close();
    await site.close();
  }
};

/** What the ledger says under the report of a day. */
export const ledgerOf = ({ ledger }: VanguardText, when: string): LedgerRow => {
  const found = ledger.find((row) => row.when.startsWith(when));
  if (!found)
    throw new Error(`The ledger has no row of ${when}; it has ${ledger.map((row) => row.when).join(', ')}`);
  return found;
};

/** The cells of a promise in the scorecard, without its name. */
export const scoreOf = ({ scorecard }: VanguardText, promise: string): readonly string[] | undefined =>
  scorecard.find(([name]) => name === promise)?.slice(1);

/** A matcher for texts with this at their head. */
export const startingWith = (text: string): unknown =>
  expect.stringMatching(new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`));

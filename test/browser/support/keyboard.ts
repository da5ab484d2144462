import type { Page } from 'playwright-core';

/** A place at which Tab stops, or should. */
export interface Stop {
  readonly name: string;
  /** Whether something round it or in it looks otherwise while it has the focus. */
  readonly isMarked: boolean;
}

interface Walk {
  /** What a reader can use, in the order of the page. */
  readonly expected: readonly string[];
  /** Where Tab stopped, from the first press until it left the page. */
  readonly stops: readonly Stop[];
}

/** What the browser keeps during a walk. */
interface WalkWindow {
  walk: { readonly names: readonly string[]; readonly stops: Stop[]; hasLeft: boolean };
}

/** Runs in the browser: writes down what can be used, and each stop as the focus comes to it. */
const startWalk = (): void => {
  const selector =
    'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';
  const isStop = (element: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${element.name}"]`)];
    return (group.find(({ checked }) => checked) ?? group[0]) === element;
  };
  const nameOf = (element: Element, index: number): string =>
    `${index} ${element.localName} ${element.getAttribute('href') ?? element.id}`;
  // The outline may be that of the label of a radio button, or the circle round a mark of the chart.
  const lookOf = (element: Element): string =>
    [element, element.closest('label'), element.querySelector('.hit')]
      .flatMap((part) => (part ? [getComputedStyle(part)] : []))
      .map((style) =>
        style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2
          ? `${style.boxShadow} ${style.stroke} ${style.strokeWidth}`
          : `${style.outlineWidth} ${style.outlineColor}`,
      )
      .join('; ');
  const elements = [...document.querySelectorAll(selector)].filter(isStop);
  const looks = new Map(elements.map((element) => [element, lookOf(element)]));
  const stops: Stop[] = [];
  const walk = { names: elements.map(nameOf), stops, hasLeft: false };
  document.addEventListener('focusin', ({ target }) => {
    const index = elements.indexOf(target as Element);
    if (index === 0 && stops.length > 0) walk.hasLeft = true;
    if (walk.hasLeft) return;
    const isMarked = lookOf(target as Element) !== looks.get(target as Element);
    stops.push({ name: nameOf(target as Element, index), isMarked });
  });
  Object.assign(globalThis, { walk });
};

/** Goes through the page as it stands by Tab alone, and stops where it leaves the page or goes on for too long. */
export const walkByTab = async (page: Page): Promise<Walk> => {
  await page.evaluate(startWalk);
  const read = () => page.evaluate(() => (globalThis as unknown as WalkWindow).walk);
  const { names } = await read();
  // A few more presses than there are stops: a trap, or a stop that should not be, then shows at the end.
  for (let presses = 0; presses < names.length + 5; presses += 1) await page.keyboard.press('Tab');
  const { stops } = await read();
  return { expected: names, stops };
};

/** What has the focus, as a selector may find it. */
export const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

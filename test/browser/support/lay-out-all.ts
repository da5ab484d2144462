import type { Page } from 'playwright-core';

/** Lays out the parts of a page that a browser leaves until a reader comes near, as if somebody had read all of it. */
export const layOutAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const section of document.querySelectorAll<HTMLElement>('.section'))
      section.style.contentVisibility = 'visible';
  });

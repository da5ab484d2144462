import { describe, expect, it } from 'vitest';
import { SCHEMES, sweepPages, WIDTHS } from './support/faults.ts';
import { useSite } from './support/site-session.ts';
import { findStructures } from './support/structures.ts';

const session = useSite();

describe.each(WIDTHS)('at %i pixels, in light and dark,', (width) => {
  it.each(findStructures())('no page of $route has a fault for axe', async ({ addresses }) => {
    expect(
      await sweepPages(session.browser, session.site.url, { addresses, width, schemes: SCHEMES }),
    ).toEqual([]);
  });
});

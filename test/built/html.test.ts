import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { readBuiltFiles } from './support/built-pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The facets of the search are checkboxes of one name, and its orders are radio buttons of one name.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio'] }],
    // A bound on how much of a title a search engine shows, and no matter of validity: entries are named in full.
    'long-title': 'off',
  },
});

it('every page is valid HTML', { timeout: 240_000 }, async () => {
  const faults = [];
  for (const { address, html } of readBuiltFiles()) {
    const { results } = await validator.validateString(html, `${address}index.html`);
    for (const { ruleId, message, line, column, selector } of results.flatMap(({ messages }) => messages))
      faults.push(`${address}:${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`);
  }
  expect(faults).toEqual([]);
});

it('a fault in a page would be found', async () => {
  const { valid } = await validator.validateString('<p><div>A block in a paragraph</div></p>', 'page.html');
  expect(valid).toBe(false);
});

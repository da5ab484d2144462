import { HtmlValidate } from 'html-validate';
import type { BuiltFile } from './built-pages.ts';

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

/** What is not valid HTML in the pages, with its place. */
export const findHtmlFaults = async (
  pages: readonly Pick<BuiltFile, 'address' | 'html'>[],
): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const { address, html } of pages) {
    const { results } = await validator.validateString(html, `${address}index.html`);
    for (const { ruleId, message, line, column, selector } of results.flatMap(({ messages }) => messages))
      faults.push(`${address}:${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`);
  }
  return faults;
};

import { expect, it } from 'vitest';
import { writeOpenSearch } from '../../../src/search/open-search.ts';

it('escapes what is markup, and shortens the name at a word', () => {
  const text = writeOpenSearch({
    name: 'Town & Land Timelines <1>',
    description: '"All"',
    site: 'https://townland.example',
  });
  expect(text).toContain('<ShortName>Town &amp; Land</ShortName>');
  expect(text).toContain('<LongName>Town &amp; Land Timelines &lt;1&gt;</LongName>');
  expect(text).toContain('<Description>&quot;All&quot;</Description>');
  expect(text).toContain('template="https://townland.example/search/?q={searchTerms}"');
});

import { expect, test } from 'vitest';
import { entryFile, profileText, termText, toldOf } from './rule-tree.ts';

const toldOfBody = (body: string): Promise<string[]> => toldOf(entryFile({ body }));

test.each([
  ['/vanguards/national/', 'vanguard', ''],
  ['/vanguards/alfa/', 'vanguard', ''],
  ['/vanguards/alpha/2017-06-12-old-name/', 'vanguard', ' Did you mean "/vanguards/alpha/"?'],
  ['/glossary/tendr?x=1', 'glossary term', ' Did you mean "/glossary/tender/"?'],
  ['/organisations/nobody/', 'organisation', ''],
  ['/entries/nothing/x', 'entry', ''],
])('%s leads nowhere', async (href, referent, meant) => {
  const folder = href.split('/')[1] ?? '';
  expect(await toldOfBody(`See [it](${href}).`)).toEqual([
    `entries/alpha/2017-06-14-own.mdx:19:5 | link-exists | The link leads to "${href}", and there is no such ${referent}.${meant} | An address here is /${folder}/ and the id, such as a file's path without .mdx.`,
  ]);
});

test.each([
  '/entries/alpha/2017-06-12-old-name/',
  '/entries/by/kind/news/',
  '/vanguards/alpha/as-known/2017/',
  '/glossary/tender/#x',
  '/organisations/alpha-ccg',
  '/forms/x/',
  'https://x.example/entries/nothing/',
])('%s is no link that leads nowhere', async (href) => {
  expect(await toldOfBody(`See [it](${href}).`)).toEqual([]);
});

test('links of profiles and terms lead somewhere too', async () => {
  const files = {
    'vanguards/gamma.mdx': profileText({ body: 'See [it](/entries/none/).' }),
    'glossary/x.mdx': termText('X', ['see: [x]'], 'See [it](/organisations/none/).'),
  };
  const told = await toldOf(files);
  expect(told.map((line) => line.slice(0, line.lastIndexOf(' | ')))).toEqual([
    'glossary/x.mdx:7:5 | link-exists | The link leads to "/organisations/none/", and there is no such organisation.',
    'vanguards/gamma.mdx:12:5 | link-exists | The link leads to "/entries/none/", and there is no such entry.',
  ]);
});

test('where a list cannot be read, no link into it is called wrong', async () => {
  const files = {
    ...entryFile({ body: 'See [it](/organisations/nobody/).' }),
    'organisations.yaml': '- { id: a',
  };
  expect(await toldOf(files)).toEqual([]);
});

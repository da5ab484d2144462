import { describe, expect, test } from 'vitest';
import { normaliseUrl } from '../../src/content-checks/rules/unique-source-url.ts';
import { entryFile, toldOf, type EntrySketch, type Files, type Row } from './rule-tree.ts';

const OWN = 'entries/alpha/2017-06-14-own.mdx';
const A_WAY = 'Say how you know when it was published, in a few words.';

/** Entries on one item a day, from 14 June 2017 on. */
const entries = (...sketches: readonly EntrySketch[]): Files =>
  Object.assign(
    {},
    ...sketches.map((sketch, index) => {
      const published = `2017-06-${14 + index}`;
      const title = ['An entry of its own', 'Quite another thing', 'Something else again'][index] ?? '';
      const url = `https://gazette.example/${published}`;
      return entryFile({ published, title, url, ...sketch }, `alpha/${published}-own`);
    }),
  ) as Files;

const sameAs = (file: string): string =>
  `unique-source-url | This item already has an entry: entries/${file}.mdx has the same address. | Add what is new to that entry, and take this one away.`;

const repeats = (id: string): EntrySketch => ({ more: [`repeats: ${id}`] });

const ROWS: Row[] = [
  {
    name: 'an address that another entry has in other words is the same item',
    files: entryFile({ url: 'http://www.gazette.example/2017-06-13-tender-issued/?utm_source=x#top' }),
    told: [`${OWN}:10:8 | source.url | ${sameAs('alpha/2017-06-13-tender-issued')}`],
  },
  {
    name: 'an address does not stand twice in one entry, nor among its others in another',
    files: entryFile({
      url: 'https://gazette.example/own\n  also-at: [https://gazette.example/own?b=2&a=1, https://www.gazette.example/own/?a=1&b=2, https://gazette.example/undated-leaflet]',
    }),
    told: [
      `${OWN}:11:50 | source.also-at[1] | unique-source-url | The same address stands twice in this entry. | Take one of the two away.`,
      `entries/national/undated-leaflet.mdx:11:8 | source.url | ${sameAs('alpha/2017-06-14-own')}`,
    ],
  },
  {
    name: 'each later entry of an address is told of the first',
    files: entries(
      { url: 'https://a.example/b' },
      { url: 'https://a.example/b' },
      { url: 'https://a.example/b' },
    ),
    told: ['15', '16'].map(
      (day) => `entries/alpha/2017-06-${day}-own.mdx:10:8 | source.url | ${sameAs('alpha/2017-06-14-own')}`,
    ),
  },
  {
    name: 'an entry whose title is almost that of another is told of that one',
    files: entryFile({ title: 'Alpha puts its contracts out to tender' }),
    told: [
      `${OWN}:2:8 | title | similar-titles | The title is almost that of entries/alpha/2017-06-13-tender-issued.mdx. | If it is the same item, make the two one. If not, say in the title what sets it apart.`,
    ],
  },
  {
    name: 'two sources that cannot be read are not the same',
    files: entries({ url: 'nowhere' }, { url: 'nowhere' }),
    told: [],
  },
  {
    name: 'a repeat of an original is sound',
    files: entryFile(repeats('alpha/2017-06-13-tender-issued')),
    told: [],
  },
  {
    name: 'an entry repeats neither itself nor a repeat',
    files: entries(
      repeats('alpha/2017-06-15-own'),
      repeats('alpha/2017-06-15-own'),
      repeats('alpha/2017-06-14-own'),
    ),
    told: [
      'entries/alpha/2017-06-15-own.mdx:15:10 | repeats | repeats-another | The entry says that it repeats itself. | Name the entry of the original item.',
      'entries/alpha/2017-06-16-own.mdx:15:10 | repeats | repeats-another | "alpha/2017-06-14-own" is itself a repeat, of "alpha/2017-06-15-own". | Write repeats: alpha/2017-06-15-own.',
    ],
  },
  {
    name: 'a day of publication that nobody knows needs the time in which the item became public',
    files: entryFile({ published: 'unknown' }, 'alpha/undated-own'),
    told: [
      'entries/alpha/undated-own.mdx:9:14 | source.published | reported-known | The day of publication is unknown, and the entry does not say when the item became public. | Add reported at the top, as wide as need be, such as 2017-01/2017-09.',
    ],
  },
];

test.each(ROWS)('$name', async ({ files, told }) => {
  expect(await toldOf(files)).toEqual(told);
});

test.each([
  ['2017-06', '2017-06-own'],
  ['2017-06-14~', '2017-06-14-own'],
  ['2017-06-01/2017-06-14', '2017-06-own'],
])('an entry says how it is known that its item was published %s', async (published, name) => {
  expect(await toldOf(entryFile({ published, basis: 'unsaid' }, `alpha/${name}`))).toEqual([
    `entries/alpha/${name}.mdx:5:1 | source.published-basis | published-basis | The key "published-basis" is missing: published is "${published}", which is not one certain day. | ${A_WAY}`,
  ]);
  expect(await toldOf(entryFile({ published }, `alpha/${name}`))).toEqual([]);
});

describe('what makes no difference to where an address leads', () => {
  test.each([
    'http://example.org/a',
    'https://www.example.org/a/',
    'https://example.org/a//',
    'https://EXAMPLE.org/a?utm_source=mail',
    'https://example.org/a#page=4',
  ])('%s is the same address as https://example.org/a', (address) => {
    expect(normaliseUrl(address)).toBe(normaliseUrl('https://example.org/a'));
  });

  test.each([
    ['https://example.org/a?id=1', 'https://example.org/a?id=2'],
    ['https://awww.example.org/', 'https://aexample.org/'],
    ['no address', 'no other'],
  ])('%s is not the same as %s', (one, other) => {
    expect(normaliseUrl(one)).not.toBe(normaliseUrl(other));
  });
});

import { expect, test } from 'vitest';
import { entryFile, profileText, termText, toldOf, type EntrySketch, type Row } from './rule-tree.ts';

const FORM =
  'A name is the date of publication and some lowercase words, with hyphens between: 2017-06-13-tender-issued.mdx, 2017-06-tender-issued.mdx or undated-leaflet.mdx.';
const UNUSED =
  'or links to it, and no other term has it in see. | Take it away, or use it where it belongs; it can come back with the first entry that needs it.';

const otherName = (id: string): string =>
  `${id}.mdx:1:1 | file-name-form | "${id.split('/')[1]}.mdx" is not a name for a file here. | Use lowercase words with hyphens between.`;

test.each([
  ['has a short month', '2017-6-14-own'],
  ['has a capital', '2017-06-14-Own'],
  ['starts otherwise', 'x2017-06-14-own'],
  ['ends in a hyphen', '2017-06-14-own-'],
  ['begins its words with a figure', '2017-06-14-7own'],
])('a name that %s is none for an entry', async (_, name) => {
  expect(await toldOf(entryFile({}, `alpha/${name}`))).toEqual([
    `entries/alpha/${name}.mdx:1:1 | file-name-form | "${name}.mdx" is not a name for an entry. | ${FORM}`,
  ]);
});

const UNKNOWN: EntrySketch = { published: 'unknown', more: ['reported: 2017'] };

test.each<[string, EntrySketch, string, string]>([
  ['2017', {}, 'published 2017-06-14', '2017-06-14'],
  ['2017', UNKNOWN, 'published on an unknown day', 'undated'],
  ['undated', {}, 'published 2017-06-14', '2017-06-14'],
])('a name does not start with %s where %j', async (start, entry, published, prefix) => {
  expect(await toldOf(entryFile(entry, `alpha/${start}-own`))).toEqual([
    `entries/alpha/${start}-own.mdx:1:1 | file-name-form | The file name starts with ${start}, but the item was ${published}. | Rename the file to ${prefix}-own.mdx, or mend source.published.`,
  ]);
});

test.each<[string, EntrySketch]>([
  ['2017-06-14-own2-3', {}],
  ['2017-06-own', { published: '2017-06~' }],
  ['undated-own', UNKNOWN],
  ['2016-own', { url: 'nowhere' }],
])('%s is a name for %j', async (name, entry) => {
  expect(await toldOf(entryFile(entry, `alpha/${name}`))).toEqual([]);
});

test.each([
  ['2017-06-14-own', 'no folder'],
  ['beta/2017-06-14-own', 'the folder "beta"'],
])('%s does not lie in the folder of its vanguard', async (path, folder) => {
  expect(await toldOf(entryFile({}, path))).toEqual([
    `entries/${path}.mdx:4:13 | vanguards[0] | folder-matches-vanguards | The file lies in ${folder}, but its first vanguard is "alpha". | Move it to entries/alpha/, or put the right vanguard first.`,
  ]);
});

const ROWS: Row[] = [
  {
    name: 'an entry of several vanguards lies in the folder of the first; of one whose vanguards are broken nothing is said',
    files: {
      ...entryFile(
        { vanguards: '[beta, alpha]', milestones: [], more: ['because: Of both.'] },
        'beta/2017-06-14-own',
      ),
      ...entryFile(
        { vanguards: 'alpha', title: 'Broken', url: 'https://a.example/b' },
        'gamma/2017-06-14-own',
      ),
    },
    told: [],
  },
  {
    name: 'profiles and terms have names of lowercase words',
    files: {
      'vanguards/Gam_ma.mdx': profileText(),
      'glossary/-x.mdx': termText('X', ['see: [x-2]']),
      'glossary/x-2.mdx': termText('Z', ['see: [-x, x--2, tendr]']),
      'glossary/x--2.mdx': termText('W', ['see: [Tender]']),
    },
    told: [
      otherName('glossary/-x'),
      otherName('glossary/x--2'),
      'glossary/x--2.mdx:4:7 | see[0] | reference-exists | "Tender" is not a glossary term. Did you mean "tender"? | They are the files in glossary/.',
      'glossary/x-2.mdx:4:17 | see[2] | reference-exists | "tendr" is not a glossary term. Did you mean "tender"? | They are the files in glossary/.',
      otherName('vanguards/Gam_ma'),
    ],
  },
  {
    name: 'no two names differ in capitals alone',
    files: { 'glossary/Tender.mdx': termText('X', ['see: [tender]']) },
    told: [
      otherName('glossary/Tender'),
      `glossary/Tender.mdx:1:1 | unused-vocabulary | No body names the term "Tender" ${UNUSED}`,
      'glossary/tender.mdx:1:1 | unique-id | The path differs from glossary/Tender.mdx in capital letters alone. | Rename one of the two, in lowercase.',
    ],
  },
  {
    name: 'a term that only its own text names is unused',
    files: { 'glossary/alone.mdx': termText('Alone', [], '[Alone](/glossary/alone/) it is.') },
    told: [`glossary/alone.mdx:1:1 | unused-vocabulary | No body names the term "alone" ${UNUSED}`],
  },
];

test.each(ROWS)('$name', async ({ files, told }) => {
  expect(await toldOf(files)).toEqual(told);
});

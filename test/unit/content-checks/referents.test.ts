import { expect, test } from 'vitest';
import type { KnownIds, Referent } from '../../../src/content-checks/known-ids.ts';
import { makeTellMeant } from '../../../src/content-checks/referents.ts';
import { collectUsedIds } from '../../../src/content-checks/used-ids.ts';
import type { ContentSources } from '../../../src/content-loader/sources.ts';

const LISTS = {
  milestones: { written: [{ id: 'm-one', title: 'Tender issued' }] },
  decisions: { written: [{ id: 'd-one', title: 'Organisational form' }] },
  services: {
    written: [
      { id: 's-one', title: 'Home visits' },
      { id: 's-two', title: 'A&E' },
    ],
  },
  causes: { written: [{ id: 'c-one', title: 'Bad weather' }] },
  organisations: {
    written: [
      { id: 'o-one', name: 'Alpha’s Trust', aka: ['The Group', 'Both'] },
      { id: 'o-two', name: 'Both' },
    ],
  },
};
const SOURCES = {
  vocabularies: LISTS,
  vanguards: [{ id: 'v-two' }, { id: 'v-one', written: { name: 'Far Place' } }],
  glossary: [
    { id: 'g-one', written: { term: 'Integrated process', abbreviation: 'ISAP', also: ['assurance'] } },
  ],
  entries: [{ id: 'alpha/2017-06-13-tender', draft: { title: 'A Bid: it is out!' } }],
} as unknown as ContentSources;
const KNOWN: KnownIds = {
  byReferent: new Map<Referent, ReadonlySet<string> | undefined>([
    ['milestone', new Set(['m-one'])],
    ['decision', undefined],
    ['organisation', new Set(['o-one', 'o-two'])],
    ['vanguard', new Set(['v-one', 'v-two'])],
  ]),
  optionsByDecision: new Map([
    ['d-none', new Set<string>()],
    ['d-one', new Set(['opt'])],
  ]),
  redirects: new Set(),
};
/** Made anew each time: it keeps what it has told. */
const open = () => makeTellMeant(SOURCES, KNOWN);

test.each<[string, Referent, string]>([
  ['Tender issued', 'milestone', 'm-one'],
  ['TENDER -- ISSUED!', 'milestone', 'm-one'],
  ['(tender issued)', 'milestone', 'm-one'],
  ['tender isued', 'milestone', 'm-one'],
  ['m-onee', 'milestone', 'm-one'],
  ['Organisational form', 'decision', 'd-one'],
  ['Home visits', 'service', 's-one'],
  ['(A & E)', 'service', 's-two'],
  ['Bad weather', 'cause', 'c-one'],
  ["Alpha's Trust", 'organisation', 'o-one'],
  ['the group', 'organisation', 'o-one'],
  ['Far Place', 'vanguard', 'v-one'],
  ['isap', 'glossary term', 'g-one'],
  ['Assurance', 'glossary term', 'g-one'],
  ['integrated process', 'glossary term', 'g-one'],
  ['a bid it is out', 'entry', 'alpha/2017-06-13-tender'],
  ['2017-06-13-tender', 'entry', 'alpha/2017-06-13-tender'],
])('“%s” for a %s probably meant %s', (text, referent, id) => {
  const tell = open();
  const words = ` Did you mean "${id}"?`;
  expect([tell(text, referent), tell(text, referent)]).toEqual([words, words]);
});

test.each<[string, Referent, string]>([
  ['o-one', 'milestone', ' It is an organisation.'],
  ['v-one', 'cause', ' It is a vanguard.'],
  ['opt', 'milestone', ' It is an option of the decision "d-one".'],
  ['Both', 'organisation', ''],
  ['something else', 'milestone', ''],
  ['!', 'milestone', ''],
])('“%s” for a %s is answered with “%s”', (text, referent, words) => {
  expect(open()(text, referent)).toBe(words);
});

test('a text longer than any name is not looked for', () => {
  const long = 'x'.repeat(201);
  const listed = {
    ...SOURCES,
    vocabularies: {
      ...LISTS,
      milestones: {
        written: [
          { id: 'm', title: long },
          { id: 'n', title: 'y'.repeat(200) },
        ],
      },
    },
  };
  const tellLong = makeTellMeant(listed as unknown as ContentSources, { ...KNOWN, byReferent: new Map() });
  expect([tellLong(long, 'milestone'), tellLong('y'.repeat(200), 'milestone')]).toEqual([
    '',
    ' Did you mean "n"?',
  ]);
});

test('a list that cannot be read has no names', () => {
  const empty = Object.fromEntries(Object.keys(LISTS).map((name) => [name, {}]));
  const tellNone = makeTellMeant({ ...SOURCES, vocabularies: empty } as unknown as ContentSources, {
    ...KNOWN,
    byReferent: new Map(),
  });
  for (const referent of ['milestone', 'decision', 'service', 'cause', 'organisation'] as const)
    expect(tellNone('Tender issued', referent)).toBe('');
});

test('a list of names is made once, and a text is looked for once', () => {
  let made = 0;
  const milestones = {
    get written() {
      made += 1;
      return LISTS.milestones.written;
    },
  };
  const tellCounted = makeTellMeant(
    { ...SOURCES, vocabularies: { ...LISTS, milestones } } as unknown as ContentSources,
    KNOWN,
  );
  for (const text of ['one', 'two', 'Tender issued']) tellCounted(text, 'milestone');
  expect(made).toBe(1);
});

test('what content names, links to or stands in the place of is used', () => {
  const bare = { body: { links: [], terms: [] }, yaml: { value: {} } };
  const link = (href: string) => ({ ...bare, body: { links: [{ href }], terms: [] } });
  const sources = {
    entries: [
      { path: 'entries/a', ...link('/organisations/linked/') },
      { path: 'entries/b', ...link('https://x.example/organisations/elsewhere') },
      { path: 'entries/c', ...link('/glossary/term') },
      { path: 'entries/d', ...link('/organisations') },
      {
        path: 'entries/e',
        ...bare,
        yaml: {
          value: {
            source: { publisher: 'publisher' },
            see: ['no-term'],
            delays: [{ milestone: 'step', causes: ['cause'] }],
          },
        },
      },
    ],
    vanguards: [{ path: 'vanguards/v', ...bare, yaml: { value: { commissioner: 'commissioner' } } }],
    glossary: [
      {
        path: 'glossary/g.mdx',
        body: { links: [], terms: ['g', 'other'] },
        yaml: { value: { see: ['seen'] } },
      },
    ],
    vocabularies: {
      organisations: {
        written: [
          { id: 'publisher', predecessors: [{ organisation: 'older' }] },
          { id: 'older', successors: [{ organisation: 'newer' }] },
        ],
      },
    },
  } as unknown as ContentSources;
  const used = collectUsedIds(sources);
  expect([...used.organisations].sort()).toEqual(['commissioner', 'linked', 'newer', 'older', 'publisher']);
  expect([[...used.milestones], [...used.causes], [...used.services], [...used.glossary]]).toEqual([
    ['step'],
    ['cause'],
    [],
    ['other', 'seen'],
  ]);
});

import { expect, test } from 'vitest';
import { entryFile, termText, toldOf, type EntrySketch } from './rule-tree.ts';

/** Things that have other names beside their ids. */
const NAMED = {
  'organisations.yaml': [
    '- { id: alpha-ccg, name: Alpha CCG, type: commissioner, aka: [The Group, Both] }',
    '- { id: the-gazette, name: The Gazette, type: publisher, aka: [Both] }',
  ].join('\n'),
  'glossary/isap.mdx': termText('Integrated support process', [
    'abbreviation: ISAP',
    'also: [assurance]',
    'see: [tender, isap]',
  ]),
};

const referring = (kind: string, line: string, more: readonly string[] = []): EntrySketch => ({
  more: [...more, `${kind}:`, `  - { ${line} }`],
});

const step = (rest: string): EntrySketch => ({
  milestones: [`{ milestone: contract-notice, status: planned, ${rest} }`],
});

test.each<[string, EntrySketch, string]>([
  [
    '"Beta" is not a vanguard',
    { vanguards: '[Beta]', milestones: [], more: ['because: It is.'] },
    ' Did you mean "beta"?',
  ],
  [
    '"Outpatients" is not a service',
    referring('scope', 'service: Outpatients, status: included'),
    ' Did you mean "outpatients"?',
  ],
  [
    '"alpha" is not a milestone',
    referring('delays', 'milestone: alpha, causes: [engagement]'),
    ' It is a vanguard.',
  ],
  [
    '"Engagement" is not a cause',
    referring('delays', 'milestone: contract-award, causes: [Engagement]'),
    ' Did you mean "engagement"?',
  ],
  [
    '"tender" is not a cause',
    referring('delays', 'milestone: contract-award, causes: [tender]'),
    ' It is a glossary term.',
  ],
  [
    '"isap" is not a cause',
    referring('delays', 'milestone: contract-award, causes: [isap]'),
    ' It is a glossary term.',
  ],
  [
    '"Alpha puts its contract out to tender" is not an entry',
    { more: ['repeats: Alpha puts its contract out to tender'] },
    ' Did you mean "alpha/2017-06-13-tender-issued"?',
  ],
  [
    '"Organisational form" is not a decision',
    referring('decisions', 'decision: Organisational form, option: x, stance: mooted'),
    ' Did you mean "organisational-form"?',
  ],
  [
    '"Service Start!" is not a milestone',
    { milestones: ['{ milestone: Service Start!, status: planned }'] },
    ' Did you mean "service-start"?',
  ],
  ['"The Group" is not an organisation', step('by: [The Group]'), ' Did you mean "alpha-ccg"?'],
  ['"Both" is not an organisation', step('by: [Both]'), ''],
  ['"the gazete" is not an organisation', step('by: [the gazete]'), ' Did you mean "the-gazette"?'],
])('%s', async (isNone, entry, meant) => {
  const messages = (await toldOf({ ...NAMED, ...entryFile(entry) }))
    .filter((line) => line.includes('reference-exists'))
    .map((line) => line.split(' | ')[3]);
  expect(messages).toEqual([`${isNone}.${meant}`]);
});

test.each(['ISAP', 'assurance', 'Integrated support process'])(
  '%s is the name of a term, not its id',
  async (name) => {
    const told = await toldOf({ ...NAMED, 'glossary/x.mdx': termText('X', [`see: [${name}, x]`]) });
    expect(told).toEqual([
      `glossary/x.mdx:4:7 | see[0] | reference-exists | "${name}" is not a glossary term. Did you mean "isap"? | They are the files in glossary/.`,
    ]);
  },
);

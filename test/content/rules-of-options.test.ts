import { expect, test } from 'vitest';
import { entryFile, toldOf } from './rule-tree.ts';

const OWN = 'entries/alpha/2017-06-14-own.mdx';

/** Two decisions; the second has an option of the same title as one of the first, and one of the same id. */
const DECISIONS = [
  '- id: route',
  '  title: Route',
  '  asks: Which?',
  '  group: tender',
  '  options:',
  '    - { id: open, title: A body made anew, means: A. }',
  '    - { id: alliance, title: Alliance, means: B. }',
  '- id: organisational-form',
  '  title: Organisational form',
  '  asks: What?',
  '  group: form',
  '  options:',
  '    - { id: alliance, title: Alliance, means: A. }',
  '    - { id: new-entity, title: A body made anew, means: B. }',
];

const toldOfOption = (option: string, decisions = DECISIONS): Promise<string[]> =>
  toldOf({
    'decisions.yaml': decisions.join('\n'),
    ...entryFile({
      more: [
        'decisions:',
        '  - { decision: route, option: open, stance: mooted }',
        '  - { decision: route, option: alliance, stance: mooted }',
        '  - { decision: organisational-form, option: alliance, stance: mooted }',
        '  - { decision: organisational-form, option: new-entity, stance: mooted }',
        `  - { decision: organisational-form, option: ${option}, stance: mooted }`,
      ],
    }),
  });

const told = (option: string, words: string): string =>
  `${OWN}:20:46 | decisions[4].option | reference-exists | "${option}" is not an option of the decision "organisational-form".${words} | The options are alliance, new-entity; the list is decisions.yaml.`;

test.each([
  ['Alliance', ' Did you mean "alliance"?'],
  ['new-entitty', ' Did you mean "new-entity"?'],
  ['A Body Made ANEW', ' Did you mean "new-entity"?'],
  ['open', ' It is an option of "route".'],
  ['contract-award', ''],
])('%s is no option of the decision', async (option, words) => {
  expect(await toldOfOption(option)).toEqual([told(option, words)]);
});

test('an option of its decision is sound, though another decision has it too', async () => {
  expect(await toldOfOption('alliance')).toEqual([]);
});

test('a list that is not sound has ids, but no titles', async () => {
  const unsound = [...DECISIONS, '  colour: red'];
  expect(await toldOfOption('A Body Made ANEW', unsound)).toEqual([told('A Body Made ANEW', '')]);
  expect(await toldOfOption('new-entitty', unsound)).toEqual([
    told('new-entitty', ' Did you mean "new-entity"?'),
  ]);
});

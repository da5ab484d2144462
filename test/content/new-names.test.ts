import { expect, test } from 'vitest';
import { openDesk, tryDraft } from '../../src/tools/new/desk.ts';
import { readFlags } from '../../src/tools/new/flags.ts';
import { toDraftAnswers } from '../../src/tools/new/open-answers.ts';
import { dateReadings, findProblems, settle } from '../../src/tools/new/settle.ts';

const SOURCE = [
  [
    '--url',
    'https://example.org/a-story',
    '--source-title',
    'A story: told',
    '--title-is',
    'Exact',
    '--publisher',
    'HSJ',
  ],
  [
    '--published',
    '13 June 2018',
    '--kind',
    'News',
    '--access',
    'Open',
    '--extent',
    'whole',
    '--vanguard',
    'Dudley',
  ],
  ['--title', 'Dudley names another date for an example', '--summary', 'A summary.', '--body', 'One.'],
].flat();

test(
  'names do as well as ids, in any case, and each date in words is told as it was read',
  { timeout: 60_000 },
  async () => {
    const desk = await openDesk('content');
    const { answers, problems } = await readFlags([
      ...SOURCE,
      ...['--milestone', 'contract award Planned early 2019; by: Dudley CCG, NHS England'],
      ...['--milestone', 'Service-Start PLANNED by April 2019'],
      ...['--decision', 'Organisational form NHS-provider preferred', '--scope', 'Public health Excluded'],
      ...['--party', 'Capgemini adviser'],
    ]);
    settle(desk, answers);
    expect([...problems, ...findProblems(desk, answers)]).toEqual([]);
    const { changes, faults } = tryDraft(desk, toDraftAnswers(answers));
    expect(faults).toEqual([]);
    expect(changes[0]?.text.split('\n').filter((line) => /^ {2}- |^vanguards|^kind/.test(line))).toEqual([
      'kind: news',
      'vanguards: [dudley]',
      '  - { milestone: contract-award, date: 2019, qualifier: early, status: planned, by: [dudley-ccg, nhs-england] }',
      '  - { milestone: service-start, date: 2019-04, qualifier: by, status: planned }',
      '  - { decision: organisational-form, option: nhs-provider, stance: preferred }',
      '  - { service: public-health, status: excluded }',
      '  - { organisation: capgemini, role: adviser }',
    ]);
    expect(dateReadings(answers)).toEqual([
      'We read “13 June 2018” as 13 June 2018 [2018-06-13].',
      'We read “early 2019” as early 2019 [2019, early].',
      'We read “by April 2019” as by April 2019 [2019-04, by].',
    ]);
  },
);

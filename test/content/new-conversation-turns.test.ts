import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startTalk } from './conversation.ts';
import { changedPaths, runTool, snapshot, withScratch } from './scratch.ts';

const SLOW = { timeout: 180_000 };

const FLAGS = [
  [
    '--url',
    'https://example.org/a-story',
    '--source-title',
    'A story',
    '--title-is',
    'exact',
    '--publisher',
    'HSJ',
  ],
  [
    '--author',
    'A. N. Other',
    '--published',
    '13 June 2018',
    '--kind',
    'news',
    '--access',
    'open',
    '--extent',
    'whole',
  ],
  ['--vanguard', 'dudley', '--summary', 'A summary.', '--body', 'One.\n\nTwo.'],
  ['--milestone', 'contract-award planned by April 2019'],
].flat();

test('what the check finds is mended by answering that one question again', SLOW, () =>
  withScratch(async (dir) => {
    const talk = startTalk(dir, FLAGS);
    const twin = readFileSync(join(dir, 'entries/dudley/2018-01-aco-contract-set-back.mdx'), 'utf8');
    await talk.say('A title of your own', /^title: (.*)$/m.exec(twin)?.[1] ?? '');
    await talk.hear('The title is almost that of');
    await talk.choose('What next?', 'Mend: Our own title');
    await talk.hear('A title of your own');
    talk.send('\u0015Dudley names another date again\r');
    await talk.choose('Write it?', 'Yes');
    expect(await talk.ended).toBe(0);
    expect(runTool('check', dir)).toMatchObject({ status: 0 });
  }),
);

test('a claim can be taken away and another put in its place before anything is written', SLOW, () =>
  withScratch(async (dir) => {
    const talk = startTalk(dir, [
      ...FLAGS,
      '--title',
      'Dudley names another date again',
      '--words',
      'another-date',
    ]);
    await talk.choose('Write it?', 'Change', 'Change an answer');
    await talk.choose('Which?', 'The claim', 'The claim { milestone');
    await talk.choose('What about it?', 'Take it away');
    await talk.choose('What does the item say?', 'How long');
    await talk.choose('Of what?', 'The contract');
    await talk.say('How long?', '15 years');
    await talk.choose('Anything to add', 'No, that');
    await talk.choose('Does it say anything else', 'No, that');
    await talk.choose('Write it?', 'Yes');
    expect(await talk.ended).toBe(0);
    const text = readFileSync(join(dir, 'entries/dudley/2018-06-13-another-date.mdx'), 'utf8');
    expect(text).toContain('terms:\n  - { of: contract, length: 15 years }\n---');
  }),
);

test('a date that was missed brings the new one with it, and a detail chosen by mistake is left', SLOW, () =>
  withScratch(async (dir) => {
    const talk = startTalk(dir, [
      ...FLAGS.slice(0, -2),
      '--title',
      'Dudley names another date again',
      '--words',
      'another-date',
    ]);
    await talk.choose('What does the item say?', 'A step');
    await talk.choose('Which step', 'contract award', 'Contract award');
    await talk.choose('What does the item say of it', 'Missed');
    await talk.say('Which date was lost?', 'Apr 18');
    await talk.say('We read April 2018 [2018-04]. It could also be day 18 of that month.', 'y');
    await talk.choose('Anything to add', 'Who said');
    await talk.choose('Who said or held it?', '', 'Nobody is named');
    await talk.choose('Anything to add', 'A doubt');
    await talk.choose('How sure are we?', '', 'Medium');
    await talk.say('Why is there a doubt?', '');
    await talk.choose('Anything to add', 'No, that');
    await talk.say('Does it name a new date?', 'y');
    await talk.say('For when?', 'by April 2019');
    await talk.say('We read by April 2019', '');
    await talk.choose('Anything to add', 'No, that');
    await talk.choose('Does it say anything else', 'No, that');
    await talk.choose('Write it?', 'Yes');
    expect(await talk.ended).toBe(0);
    expect(readFileSync(join(dir, 'entries/dudley/2018-06-13-another-date.mdx'), 'utf8'))
      .toContain(`milestones:
  - { milestone: contract-award, date: 2018-04, status: missed }
  - { milestone: contract-award, date: 2019-04, qualifier: by, status: planned }
---`);
  }),
);

test('an address that has an entry is told at once', SLOW, () =>
  withScratch(async (dir) => {
    const before = snapshot(dir);
    const talk = startTalk(dir);
    const known = readFileSync(join(dir, 'entries/dudley/2018-01-aco-contract-set-back.mdx'), 'utf8');
    const url = /^ {2}url: (.*)$/m.exec(known)?.[1] ?? '';
    await talk.say('The address of the item', `${url.replace('https://www.', 'http://')}?utm_source=mail`);
    await talk.hear('This item has an entry already');
    await talk.hear('dudley/2018-01-aco-contract-set-back.mdx');
    await talk.say('Do you mean another item', 'n');
    expect(await talk.ended).toBe(130);
    expect(changedPaths(before, snapshot(dir))).toEqual([]);
  }),
);

test.each([
  ['at the first question', 'The address of the item', []],
  ['at a list', 'What sort of item', FLAGS.with(FLAGS.indexOf('--kind'), '--words')],
  ['at the claims', 'What does the item say?', [...FLAGS.slice(0, -2), '--title', 'A title of our own']],
  [
    'in the text',
    'The text: two to six',
    [...FLAGS.filter((flag) => !flag.startsWith('One') && flag !== '--body'), '--title', 'A title'],
  ],
  [
    'at the last question',
    'Write it?',
    [...FLAGS, '--title', 'Dudley names another date again', '--add-organisation', 'A; type: court'],
  ],
])('Ctrl-C %s leaves nothing behind', SLOW, (_, question, flags) =>
  withScratch(async (dir) => {
    const before = snapshot(dir);
    const talk = startTalk(dir, flags);
    await talk.hear(question);
    talk.interrupt();
    expect(await talk.ended).toBe(130);
    expect(talk.printed).toContain('Nothing was written.');
    expect(talk.printed).not.toMatch(/^\s+at /m);
    expect(changedPaths(before, snapshot(dir))).toEqual([]);
  }),
);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { Conversation } from './conversation.ts';
import { changedPaths, ENV, runTool, snapshot, withScratch } from './scratch.ts';

const SLOW = { timeout: 180_000 };
let open: Conversation | undefined;

afterEach(() => open?.kill());

const start = (dir: string, args: readonly string[] = []): Conversation => {
  open = new Conversation(args, { ...ENV, CONTENT_DIR: dir });
  return open;
};

const answerSource = async (talk: Conversation): Promise<void> => {
  await talk.say('The address of the item', 'https://example.org/a-story');
  await talk.say('Its title', 'Ribbon: cut at last');
  await talk.choose('Is that the title as printed?', 'Yes');
};

test('a whole conversation gives an entry that passes the check, with what the lists lacked', SLOW, () =>
  withScratch(async (dir) => {
    const before = snapshot(dir);
    const talk = start(dir);
    await answerSource(talk);
    await talk.choose('Who published it?', 'Example Gaz', 'Not in the list: add it');
    await talk.say('Its name in full', 'ette');
    await talk.choose('What is it?', '', 'Publisher');
    await talk.say('Its short name', '');
    await talk.say('address of its own site', 'https://example.org');
    await talk.say('Who wrote it', '');
    await talk.say('When was it published?', 'the 40th of Juune');
    await talk.hear('We cannot read that as a date');
    talk.send('\u0015June 2018\r');
    await talk.say('We read June 2018 [2018-06]', 'y');
    await talk.say('How do you know', 'It says June.');
    await talk.choose('What sort of item', 'News', 'News story');
    await talk.choose('Can anybody read it', 'Open');
    await talk.choose('How much of it', 'All', 'All of it');
    await talk.hear('Of which places');
    talk.send('1');
    await talk.hear('◉ Dudley');
    talk.send('\r');
    await talk.say('A title of your own', 'Dudley cuts a ribbon and names another date');
    await talk.say('What it says, in one', 'Dudley now expects its award in late October or early November 2018.');

    await talk.choose('What does the item say?', 'A step');
    await talk.choose('Which step', 'contract award', 'Contract award');
    await talk.choose('What does the item say of it', 'Planned');
    await talk.say('For when?', '05/10/2018');
    await talk.say('We read 5 October 2018 [2018-10-05]. It could also be 10 May 2018.', '');
    await talk.hear('Then write it another way, such as 5 October 2018 or 10 May 2018.');
    await talk.say('For when?', 'late October or early November 2018');
    await talk.say('We read October or November 2018, in the words “late October', 'y');
    await talk.choose('Anything to add', 'The reason');
    await talk.say('The reason that they gave', '');
    await talk.choose('Anything to add', 'A note');
    await talk.say('What should a reader know', 'Said in passing, with a comma.');
    await talk.choose('Anything to add', 'No, that');

    await talk.choose('Does it say anything else', 'A step');
    await talk.choose('Which step', 'ribbon', 'None of these: add a step');
    await talk.say('What is the step called', 'Ribbon cut');
    await talk.say('in one plain sentence', 'A ribbon is cut.');
    await talk.choose('Of which process', 'The MCP');
    await talk.choose('Which filter', 'Outcome');
    await talk.choose('After which step', 'service start', 'Service start');
    await talk.say('Is it a stretch of time', 'n');
    await talk.say('Is it a deadline for others', 'n');
    await talk.say('Its short name', '');
    await talk.choose('What does the item say of it', 'Happened');
    await talk.say('When did it happen?', '1 June 2018');
    await talk.say('We read 1 June 2018', '');
    await talk.choose('Anything to add', 'No, that');

    await talk.choose('Does it say anything else', 'A position');
    await talk.choose('Which question', 'Organisational form');
    await talk.choose('Which answer', 'guild', 'None of these: add an option');
    await talk.say('What is the option called', 'Guild');
    await talk.say('What would choosing it mean', 'A guild holds the contract.');
    await talk.say('Its short name', '');
    await talk.choose('What was held about it', 'Opposed');
    await talk.choose('By whom', 'dudley ccg', 'Dudley CCG');
    await talk.choose('And who else', '', 'Nobody else');
    await talk.choose('Anything to add', 'No, that');
    await talk.choose('Does it say anything else', 'No, that');

    await talk.hear('The text: two to six');
    talk.send('First paragraph,\rbroken in two.\r\rSecond paragraph.\r\r\r');
    await talk.choose('Write it?', 'Yes');
    expect(await talk.ended).toBe(0);
    expect(talk.printed).toContain('The check finds no faults.');

    const path = 'entries/dudley/2018-06-cuts-ribbon-names-another-date.mdx';
    const after = snapshot(dir);
    expect(changedPaths(before, after)).toEqual([
      'decisions.yaml',
      path,
      'milestones.yaml',
      'organisations.yaml',
      'vanguards/dudley.mdx',
    ]);
    expect(after.get(path)).toBe(`---
title: Dudley cuts a ribbon and names another date
kind: news
vanguards: [dudley]
source:
  publisher: example-gazette
  title: 'Ribbon: cut at last'
  title-is: exact
  published: 2018-06
  published-basis: It says June.
  url: https://example.org/a-story
  access: open
  read: 2026-11-22
  extent: whole
summary: Dudley now expects its award in late October or early November 2018.
milestones:
  - { milestone: contract-award, date: 2018-10/2018-11, status: planned, wording: late October or early November 2018, note: 'Said in passing, with a comma.' }
  - { milestone: ribbon-cut, date: 2018-06-01, status: happened }
decisions:
  - { decision: organisational-form, option: guild, stance: opposed, by: [dudley-ccg] }
---
First paragraph, broken in two.

Second paragraph.
`);
    expect(runTool('check', dir)).toMatchObject({ status: 0 });
  }),
);

const FLAGS = [
  ['--url', 'https://example.org/a-story', '--source-title', 'A story', '--title-is', 'exact', '--publisher', 'HSJ'],
  ['--author', 'A. N. Other', '--published', '13 June 2018', '--kind', 'news', '--access', 'open', '--extent', 'whole'],
  ['--vanguard', 'dudley', '--summary', 'A summary.', '--body', 'One.\n\nTwo.'],
  ['--milestone', 'contract-award planned by April 2019'],
].flat();

test('what the check finds is mended by answering that one question again', SLOW, () =>
  withScratch(async (dir) => {
    const talk = start(dir, FLAGS);
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
    const talk = start(dir, [...FLAGS, '--title', 'Dudley names another date again', '--words', 'another-date']);
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
    const talk = start(dir, [...FLAGS.slice(0, -2), '--title', 'Dudley names another date again', '--words', 'another-date']);
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
    expect(readFileSync(join(dir, 'entries/dudley/2018-06-13-another-date.mdx'), 'utf8')).toContain(`milestones:
  - { milestone: contract-award, date: 2018-04, status: missed }
  - { milestone: contract-award, date: 2019-04, qualifier: by, status: planned }
---`);
  }),
);

test('an address that has an entry is told at once', SLOW, () =>
  withScratch(async (dir) => {
    const before = snapshot(dir);
    const talk = start(dir);
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
  ['in the text', 'The text: two to six', [...FLAGS.filter((flag) => !flag.startsWith('One') && flag !== '--body'), '--title', 'A title']],
  ['at the last question', 'Write it?', [...FLAGS, '--title', 'Dudley names another date again', '--add-organisation', 'A; type: court']],
])('Ctrl-C %s leaves nothing behind', SLOW, (_, question, flags) =>
  withScratch(async (dir) => {
    const before = snapshot(dir);
    const talk = start(dir, flags);
    await talk.hear(question);
    talk.interrupt();
    expect(await talk.ended).toBe(130);
    expect(talk.printed).toContain('Nothing was written.');
    expect(talk.printed).not.toMatch(/^\s+at /m);
    expect(changedPaths(before, snapshot(dir))).toEqual([]);
  }),
);

import { expect, test } from 'vitest';
import { startTalk, type Conversation } from './conversation.ts';
import { changedPaths, runTool, snapshot, withScratch } from './scratch.ts';

const ENTRY = `---
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
`;

/** The item, by a publisher that the lists do not have. */
const tellSource = async (talk: Conversation): Promise<void> => {
  await talk.say('The address of the item', 'https://example.org/a-story');
  await talk.say('Its title', 'Ribbon: cut at last');
  await talk.choose('Is that the title as printed?', 'Yes');
  await talk.choose('Who published it?', 'Example Gaz', 'Not in the list: add it');
  await talk.say('Its name in full', 'ette');
  await talk.choose('What is it?', '', 'Publisher');
  await talk.say('Its short name', '');
  await talk.say('address of its own site', 'https://example.org');
  await talk.say('Who wrote it', '');
};

/** When it came out, after words that are no date, and what it says in short. */
const tellItem = async (talk: Conversation): Promise<void> => {
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
  await talk.say(
    'What it says, in one',
    'Dudley now expects its award in late October or early November 2018.',
  );
};

/** A step of the lists, with a date that can be read in two ways at first. */
const claimStep = async (talk: Conversation): Promise<void> => {
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
};

/** A step that the lists do not have. */
const claimNewStep = async (talk: Conversation): Promise<void> => {
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
};

/** A position on an option that the lists do not have. */
const claimNewOption = async (talk: Conversation): Promise<void> => {
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
};

/** Nothing more but the text of the entry. */
const endWithText = async (talk: Conversation): Promise<void> => {
  await talk.choose('Does it say anything else', 'No, that');

  await talk.hear('The text: two to six');
  talk.send('First paragraph,\rbroken in two.\r\rSecond paragraph.\r\r\r');
  await talk.choose('Write it?', 'Yes');
};

test(
  'a whole conversation gives an entry that passes the check, with what the lists lacked',
  { timeout: 180_000 },
  () =>
    withScratch(async (dir) => {
      const before = snapshot(dir);
      const talk = startTalk(dir);
      for (const tell of [tellSource, tellItem, claimStep, claimNewStep, claimNewOption, endWithText])
        await tell(talk);
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
      expect(after.get(path)).toBe(ENTRY);
      expect(runTool('check', dir)).toMatchObject({ status: 0 });
    }),
);

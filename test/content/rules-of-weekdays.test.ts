import { expect, test } from 'vitest';
import { entryFile, profileText, termText, toldOf } from './rule-tree.ts';

const OWN = 'entries/alpha/2017-06-14-own.mdx';
const MEND =
  'Mend the weekday or the date. If it is the source that has it wrong, say so there, and name the right weekday.';
const wrong = (named: string, weekday: string): string =>
  `weekday-fits | "${named}" does not fit: that day was a ${weekday}. | ${MEND}`;

const toldOfBody = (body: string): Promise<string[]> => toldOf(entryFile({ body }));

test.each([
  ['Sunday 14 May 2017', 'Monday 14 May 2017'],
  ['Monday 29 December 1969', 'Tuesday 29 December 1969'],
  ['Tuesday, 29 February 2000', 'Wednesday, 29 February 2000'],
  ['Wednesday 14 June 2017', 'Thursday 14 June 2017'],
  ['Thursday 1 January 1970', 'Friday 1 January 1970'],
  ['Friday, the 15th of July 2016', 'Saturday, the 15th of July 2016'],
  ['Saturday 31st December, 2016', 'Sunday 31st December, 2016'],
])('%s fits, and %s does not', async (right, other) => {
  expect(await toldOfBody(`It was ${right}.`)).toEqual([]);
  const weekday = right.slice(0, right.indexOf('day') + 3);
  expect(await toldOfBody(`It was ${other}.`)).toEqual([`${OWN}:19:8 | ${wrong(other, weekday)}`]);
});

test('a wrong weekday is told at its place, with the words on one line', async () => {
  expect(await toldOfBody('First.\n\nOn a  Friday,\n  14   June 2017 it was.')).toEqual([
    `${OWN}:21:7 | ${wrong('Friday, 14 June 2017', 'Wednesday')}`,
  ]);
});

test('whoever names the right weekday in the same line says that a source has it wrong', async () => {
  expect(await toldOfBody('On Monday 14 June 2017, a Wednesday.')).toEqual([]);
  const profile = profileText({
    body: '[It](/entries/alpha/2017-06-13-tender-issued/): not Monday 14 June 2017, but a Wednesday',
  });
  expect(await toldOf({ 'vanguards/gamma.mdx': profile })).toEqual([]);
});

test.each([
  'It was a Wednesday.\nIt was Monday 14 June 2017.',
  'It was Monday 14 June 2017.\nIt was a Wednesday.',
])('the right weekday in another line says nothing of it', async (body) => {
  expect(await toldOfBody(body)).toHaveLength(1);
});

test('the printed title of a source stands as it is, and ours does not', async () => {
  expect(
    await toldOf(entryFile({ title: "'Friday  14 June 2017'", printedTitle: 'Friday 14 June 2017' })),
  ).toEqual([`${OWN}:2:9 | ${wrong('Friday 14 June 2017', 'Wednesday')}`]);
});

test('lists, profiles and terms name the right weekdays too', async () => {
  const told = await toldOf({
    'causes.yaml': '- { id: engagement, title: Engagement, means: Until Friday 14 June 2017. }',
    'glossary/day.mdx': termText('Day', ['see: [tender, day]'], 'It was Friday 14 June 2017.'),
    'vanguards/gamma.mdx': profileText({
      body: '[On](/entries/alpha/2017-06-13-tender-issued/) Friday 14th June 2017.',
    }),
  });
  expect(told).toEqual([
    `causes.yaml:1:53 | ${wrong('Friday 14 June 2017', 'Wednesday')}`,
    `glossary/day.mdx:7:8 | ${wrong('Friday 14 June 2017', 'Wednesday')}`,
    `vanguards/gamma.mdx:12:48 | ${wrong('Friday 14th June 2017', 'Wednesday')}`,
  ]);
});

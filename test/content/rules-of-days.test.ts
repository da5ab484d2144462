import { expect, test } from 'vitest';
import { entryFile, toldOf, type EntrySketch, type Row } from './rule-tree.ts';

const OWN = 'entries/alpha/2017-06-14-own.mdx';
const OF_MONTH = 'entries/alpha/2017-06-own.mdx';

/** Claims about one step, each with the rest of what it says. */
const steps = (...rest: readonly string[]): EntrySketch => ({
  milestones: rest.map((words) => `{ milestone: contract-notice, ${words} }`),
});

/** The same in an item of which only the month is known. */
const ofMonth = (sketch: EntrySketch) => entryFile({ published: '2017-06', ...sketch }, 'alpha/2017-06-own');

const later = (what: string): string =>
  `happened-before-reported | The item became public by 2017-06-14, but says that this had ${what} on the later date 2017-06-15. | If it was a promise, the status is planned. Otherwise mend the date, or source.published.`;

const past = (day: string, last: string, mend: string): string =>
  `plan-past-when-said | This plan is for ${day}, which had passed by the last day on which the item may have become public, ${last}. | ${mend}`;

const NOT_PLANNED =
  'If the day had passed, the status is happened or missed. Otherwise mend the date, or source.published.';
const narrow = (days: string): string =>
  `The item must have been public by then: narrow reported, for example to ${days}.`;

const ROWS: Row[] = [
  {
    name: 'what was done was done by the day of the report',
    files: entryFile(
      steps(
        'date: 2017-06-15, status: happened',
        'date: 2017-06-15, status: paused',
        'date: 2017-06-15, status: cancelled',
        'date: 2017-06-15, status: not-yet',
      ),
    ),
    told: [
      `${OWN}:16:41 | milestones[0].date | ${later('happened')}`,
      `${OWN}:17:41 | milestones[1].date | ${later('the status "paused"')}`,
      `${OWN}:18:41 | milestones[2].date | ${later('the status "cancelled"')}`,
      `${OWN}:19:41 | milestones[3].date | ${later('the status "not-yet"')}`,
    ],
  },
  {
    name: 'what was done on that day, by a later one, or was missed or only suggested, is no such fault',
    files: entryFile(
      steps(
        'date: 2017-06-14, status: happened',
        'date: 2017-06-15, status: happened, qualifier: by',
        'date: 2017-06-15, status: missed',
        'date: 2017-06-15, status: suggested',
      ),
    ),
    told: [],
  },
  {
    name: 'a plan is not for the day before',
    files: entryFile(steps('date: 2017-06-13, status: planned')),
    told: [`${OWN}:16:41 | milestones[0].date | ${past('2017-06-13', '2017-06-14', NOT_PLANNED)}`],
  },
  {
    name: 'a plan may be for the day itself, no sooner than a past day, or only an idea',
    files: entryFile(
      steps(
        'date: 2017-06-14, status: planned',
        'date: 2017-06-13, status: planned, qualifier: not-before',
        'date: 2017-06-13, status: suggested',
      ),
    ),
    told: [],
  },
  {
    name: 'a plan within the month of its item narrows when that became public',
    files: ofMonth(
      steps(
        'date: 2017-06-01, status: planned',
        'date: 2017-06-05, status: planned',
        'date: 2017-05, status: planned',
        'date: 2017-06-30, status: planned',
      ),
    ),
    told: [
      `${OF_MONTH}:17:41 | milestones[0].date | ${past('2017-06-01', '2017-06-30', narrow('2017-06-01'))}`,
      `${OF_MONTH}:18:41 | milestones[1].date | ${past('2017-06-05', '2017-06-30', narrow('2017-06-01/2017-06-05'))}`,
      `${OF_MONTH}:19:41 | milestones[2].date | ${past('2017-05', '2017-06-30', NOT_PLANNED)}`,
    ],
  },
  {
    name: 'the day on which an item became public goes before the month in which it was published',
    files: ofMonth({
      ...steps('date: 2017-06-12, status: planned', 'date: 2017-06-09, status: planned'),
      more: ['reported: 2017-06-10'],
    }),
    told: [`${OF_MONTH}:19:41 | milestones[1].date | ${past('2017-06-09', '2017-06-10', NOT_PLANNED)}`],
  },
  {
    name: 'of days in an item whose own day or source cannot be read nothing is said',
    files: {
      ...entryFile(
        { ...steps('date: 2017-06-13, status: planned'), published: 'unknown' },
        'alpha/undated-own',
      ),
      ...entryFile({ ...steps('date: 2017-06-13, status: planned'), title: 'Nowhere', url: 'nowhere' }),
    },
    told: [
      'entries/alpha/undated-own.mdx:9:14 | source.published | reported-known | The day of publication is unknown, and the entry does not say when the item became public. | Add reported at the top, as wide as need be, such as 2017-01/2017-09.',
    ],
  },
];

test.each(ROWS)('$name', async ({ files, told }) => {
  expect(await toldOf(files)).toEqual(told);
});

import { describe, expect, test } from 'vitest';
import { faultsOf } from './find-faults.ts';

/** A folder of one fault, the end of the file's name, the line, the rule, and a bit of the message or the mend. */
type Row = readonly [folder: string, line: number, rule: string, text: string];

const entryOf = (folder: string): string => `entries/alpha/2017-06-14-${folder}.mdx`;

const FILES: Readonly<Record<string, string>> = {
  'bad-file-name': 'entries/alpha/Tender Issued.mdx',
  'headline-not-listed': 'vanguards/gamma.mdx',
  'national-on-track': 'entries/national/2017-06-14-national-on-track.mdx',
  'no-basis': 'entries/alpha/2017-06-no-basis.mdx',
  'plan-past-vague': 'entries/alpha/2017-plan-past-vague.mdx',
  'profile-budget': 'vanguards/gamma.mdx',
  'profile-cites-entries': 'vanguards/gamma.mdx',
  'repeated-id': 'services.yaml',
  'stray-file': 'notes.txt',
  'unknown-publication': 'entries/alpha/undated-unknown-publication.mdx',
  'unused-term': 'glossary/shadow-year.mdx',
  'unused-vocabulary': 'services.yaml',
  'wrong-file-date': 'entries/alpha/2017-06-15-wrong-file-date.mdx',
  'wrong-folder': 'entries/beta/2017-06-14-wrong-folder.mdx',
};

const ROWS: readonly Row[] = [
  ['ambiguous-track', 16, 'milestone-in-track', 'Write track: contract or new-trust.'],
  ['bad-address', 10, 'value-valid', '"www.gazette.example/item" is not a web address'],
  [
    'bad-address-sign',
    10,
    'value-valid',
    'has “{”, which no address may hold as it is; write %7B in its place',
  ],
  ['bad-amount', 16, 'amount-readable', '"lots" is not an amount'],
  ['bad-enum', 3, 'value-valid', '"new" is not a value for "kind". Did you mean "news"?'],
  ['bad-file-name', 1, 'file-name-form', '"Tender Issued.mdx" is not a name for an entry'],
  ['bad-length', 16, 'length-readable', '"a decade" is not a length'],
  ['bare-qualifier', 16, 'value-valid', 'A qualifier stands beside a date'],
  ['binary-file', 1, 'file-readable', 'The file is not text'],
  ['body-brace', 21, 'mdx-is-prose', 'The character { starts code'],
  ['body-comment', 21, 'mdx-is-prose', '<!-- starts a comment'],
  ['body-component', 19, 'mdx-is-prose', '<Chart>'],
  ['body-heading', 19, 'mdx-is-prose', 'An entry has no headings'],
  ['body-html', 19, 'mdx-is-prose', 'The character < starts a tag, <b>'],
  ['body-import', 19, 'mdx-is-prose', '“import”'],
  ['body-picture', 19, 'mdx-is-prose', 'Pictures are not part of the record'],
  ['broken-link', 19, 'link-exists', 'Did you mean "/entries/alpha/2017-06-13-tender-issued/"?'],
  ['broken-yaml', 2, 'yaml-sound', 'The YAML is broken here'],
  ['certainty-without-note', 16, 'certainty-has-note', 'The certainty is low'],
  ['claim-of-other-vanguard', 16, 'claim-names-vanguard', '"beta" is not among the vanguards'],
  ['claim-without-vanguard', 16, 'claim-names-vanguard', 'Add vanguard: alpha or beta'],
  ['colon-in-note', 16, 'yaml-sound', 'The colon in the text confuses the file. Put the text in quotes.'],
  [
    'colon-in-title',
    2,
    'yaml-sound',
    'The colon in the text confuses the file. Put the text in quotes; npm run fix does it.',
  ],
  [
    'comma-in-note',
    18,
    'key-known',
    `The comma ended the note here, before "but the story". Put the whole text in quotes: note: '…'.`,
  ],
  ['date-in-words', 16, 'date-possible', 'Did you mean "2018-04"?'],
  [
    'day-in-words',
    12,
    'date-possible',
    'must be one exact day, such as 2026-11-22. Did you mean "2026-11-22"? Write one exact day',
  ],
  ['duplicate-entry', 10, 'unique-source-url', '2017-06-13-tender-issued.mdx has the same address'],
  ['duplicate-key', 15, 'key-unique', 'The same key stands here twice'],
  ['empty-file', 1, 'file-not-empty', 'The file is empty'],
  ['empty-front-matter', 1, 'front-matter-present', 'The front matter is empty'],
  ['footnote-code', 21, 'mdx-is-prose', 'The character { starts code'],
  ['front-matter-in-body', 22, 'mdx-is-prose', 'This looks like front matter (corrections:)'],
  ['happened-after-report', 16, 'happened-before-reported', 'the later date 2017-07'],
  ['headline-not-listed', 9, 'headline-in-milestones', '"contract-award" is a headline'],
  ['id-for-list', 16, 'value-valid', '"by" must be a list. Write by: [alpha-ccg].'],
  ['impossible-date', 16, 'date-possible', '"2018-02-30" is not a possible date: February 2018 has 28 days'],
  ['missing-inner-key', 16, 'key-present', 'The key "status" is missing'],
  ['missing-key', 2, 'key-present', 'The key "summary" is missing'],
  ['misspelt-inner-key', 16, 'key-known', '"dat" is not a key of milestones[0]. Did you mean "date"?'],
  ['misspelt-key', 14, 'key-known', '"summry" is not a key here. Did you mean "summary"?'],
  [
    'month-for-day',
    18,
    'date-possible',
    '"November 2026" must be one exact day, such as 2026-11-22. Write one exact day',
  ],
  ['name-for-id', 16, 'reference-exists', '"Alpha CCG" is not an organisation. Did you mean "alpha-ccg"?'],
  ['national-on-track', 16, 'national-not-mixed', 'the track "contract"'],
  ['no-basis', 5, 'published-basis', '"published-basis" is missing'],
  ['no-claims', 2, 'entry-has-claims-or-reason', 'The entry makes no claims'],
  ['no-front-matter', 1, 'front-matter-present', 'does not start with front matter'],
  ['no-space-after-colon', 14, 'yaml-sound', 'Put a space after "summary:".'],
  ['no-space-in-claim', 16, 'key-known', 'Put a space after "status:".'],
  ['no-value', 14, 'value-valid', '"summary" has no value'],
  ['not-utf-8', 1, 'file-readable', 'The file is not text in UTF-8'],
  ['open-claim', 16, 'yaml-sound', 'The { that opens here is never closed.'],
  ['open-front-matter', 1, 'front-matter-present', 'no second line of three hyphens'],
  ['plan-past', 16, 'plan-past-when-said', 'the status is happened or missed'],
  ['plan-past-vague', 17, 'plan-past-when-said', 'narrow reported, for example to 2017-01-01/2017-05-10'],
  ['profile-budget', 1, 'profile-budget', 'The case study has 1'],
  ['profile-cites-entries', 1, 'profile-cites-entries', 'The case study cites no entry'],
  ['repeated-id', 2, 'unique-id', '"outpatients" is already taken, in line 1'],
  ['repeats-a-stub', 14, 'reference-exists', 'It was merged into another entry'],
  ['repeats-itself', 14, 'repeats-another', 'it repeats itself'],
  ['similar-titles', 2, 'similar-titles', '2017-06-13-tender-issued.mdx'],
  [
    'status-delayed',
    16,
    'value-valid',
    'A delay is two claims: the lost date as missed, the new one as planned.',
  ],
  ['stray-file', 1, 'file-place', 'no place in content'],
  ['tab-before-claim', 17, 'yaml-sound', 'The line starts with a tab. Use spaces; npm run fix mends it.'],
  ['tab-before-key', 6, 'yaml-sound', 'The line starts with a tab. Use spaces; npm run fix mends it.'],
  ['unknown-cause', 16, 'reference-exists', '"weather" is not a cause'],
  [
    'unknown-milestone',
    17,
    'reference-exists',
    '"contract-awrd" is not a milestone. Did you mean "contract-award"?',
  ],
  ['unknown-option', 16, 'reference-exists', 'Did you mean "alliance"?'],
  ['unknown-organisation', 16, 'reference-exists', 'Did you mean "alpha-ccg"?'],
  ['unknown-publication', 9, 'reported-known', 'Add reported at the top'],
  ['unknown-repeats', 14, 'reference-exists', 'Did you mean "alpha/2017-06-13-tender-issued"?'],
  ['unused-footnote-code', 21, 'mdx-is-prose', 'The character { starts code'],
  ['unused-term', 1, 'unused-vocabulary', 'No body names the term "shadow-year"'],
  ['unused-vocabulary', 2, 'unused-vocabulary', 'Nothing uses the service "district-nursing"'],
  ['url-scheme', 10, 'url-scheme', '"ftp://gazette.example/2017-06-14-url-scheme"'],
  ['value-without-per', 16, 'key-present', 'The key "per" is missing'],
  ['weekday-fits', 20, 'weekday-fits', '"Monday 14 June 2017" does not fit: that day was a Wednesday'],
  ['wrong-file-date', 1, 'file-name-form', 'Rename the file to 2017-06-14-wrong-file-date.mdx'],
  ['wrong-folder', 4, 'folder-matches-vanguards', 'the folder "beta", but its first vanguard is "alpha"'],
  ['wrong-track', 16, 'milestone-in-track', 'Write track: contract.'],
  ['wrong-type', 2, 'value-valid', '"title" must be text'],
  ['yaml-tag', 14, 'yaml-plain', 'YAML tags'],
];

test('sound content has no faults', async () => {
  expect(await faultsOf()).toEqual([]);
});

describe('each fault is reported once, with its file, line, rule and mend', () => {
  test.each(ROWS)('%s', async (folder, line, rule, text) => {
    const faults = await faultsOf(folder);
    expect(faults).toHaveLength(1);
    const [fault] = faults;
    expect(fault).toMatchObject({ file: FILES[folder] ?? entryOf(folder), line, rule, severity: 'error' });
    expect(`${fault?.message} ${fault?.help}`).toContain(text);
    expect(fault?.help).not.toBe('');
  });
});

test('a broken character does not hide the next one', async () => {
  const faults = await faultsOf('body-open-brace');
  expect(faults.map(({ line, column, rule }) => [line, column, rule])).toEqual([
    [19, 26, 'mdx-is-prose'],
    [19, 39, 'mdx-is-prose'],
  ]);
});

test('links that would run a script or leave by way of another protocol are refused, each at its place', async () => {
  const faults = await faultsOf('body-script-link');
  expect(faults.map(({ line, column }) => [line, column])).toEqual([
    [19, 3],
    [19, 37],
  ]);
});

test('a YAML anchor and the alias to it are both refused', async () => {
  expect((await faultsOf('yaml-alias')).map(({ line, rule }) => [line, rule])).toEqual([
    [14, 'yaml-plain'],
    [15, 'yaml-plain'],
  ]);
});

test('one fault in a file does not hide the others in it', async () => {
  expect((await faultsOf('several-in-one-file')).map(({ line, rule }) => `${line} ${rule}`)).toEqual([
    '1 file-name-form',
    '5 published-basis',
    '14 key-known',
    '16 reference-exists',
    '16 date-possible',
    '16 value-valid',
    '17 happened-before-reported',
    '20 mdx-is-prose',
  ]);
});

test('an entry whose front matter is broken is still known by its id', async () => {
  expect((await faultsOf('missing-key', 'broken-yaml')).map(({ rule }) => rule)).toEqual([
    'yaml-sound',
    'key-present',
  ]);
});

/** Flags for the whole source of an invented item, without a claim. */
export const SOURCE = [
  [
    '--url',
    'https://example.org/a-story',
    '--source-title',
    'A story: told',
    '--title-is',
    'exact',
    '--publisher',
    'HSJ',
  ],
  [
    '--published',
    '13 June 2018',
    '--kind',
    'news',
    '--access',
    'open',
    '--extent',
    'whole',
    '--vanguard',
    'dudley',
  ],
  [
    '--title',
    'Dudley names another date for an example',
    '--summary',
    'A summary.',
    '--body',
    'One.\n\nTwo.',
  ],
].flat();

/** A claim of it. */
export const CLAIM = ['--milestone', 'contract-award planned by April 2019'];

/** Where its entry is written. */
export const PATH = 'entries/dudley/2018-06-13-names-another-date-example.mdx';

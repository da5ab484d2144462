import type { Claim } from '../../../src/domain/model/claim.ts';
import { spanOf } from '../../../src/domain/dates/parse-span.ts';
import { buildRecord, type TimelineRecord } from '../../../src/domain/record/record.ts';
import type { ExportInput } from '../../../src/exports/export-source.ts';
import { claimOf, entriesOf, trackOf, vanguardOf, vocabularyOf } from '../support/make-claims.ts';

/** Text that somebody might put into a title to run in a spreadsheet, or to break out of a format. */
export const HOSTILE_TEXTS = [
  '=HYPERLINK("http://x","y")',
  "+cmd|' /C calc'!A0",
  '@SUM(1)',
  '-1+1',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '  =1+1',
  '\uFF1D1+1',
  "'=1+1",
  "'tis quoted",
  'commas, "quotes" and; semicolons',
  'one line\nanother\r\nand another',
  'a lone\rcarriage return',
  ']]>',
  '</script><script>alert(1)</script>',
  '\u202Edrawkcab',
  '\uFEFFmark',
  'a family 👨‍👩‍👧 and £5bn',
  "Robert'); DROP TABLE entries;--",
  '\\',
  'null',
  ' ',
] as const;

/** A record in which each hostile text is the title of an entry and of its source, its author and the note of its claim. */
export const hostileRecord = (): TimelineRecord => {
  const claims = HOSTILE_TEXTS.map((text, index): Claim => ({
    ...claimOf(`dudley/item-${String(index).padStart(2, '0')}`, '2017-06-13', 'planned', '2018-04-01'),
    note: text,
  }));
  const entries = entriesOf(claims).map((entry, index) => ({
    ...entry,
    title: HOSTILE_TEXTS[index] ?? '',
    source: { ...entry.source, title: HOSTILE_TEXTS[index] ?? '', author: HOSTILE_TEXTS[index] ?? '' },
  }));
  return buildRecord({
    entries,
    vocabulary: vocabularyOf([
      vanguardOf('dudley', [trackOf('contract', 'The contract', ['service-start'])]),
    ]),
    asOf: spanOf('2026-11-22').latest,
  });
};

/** What an export is made from, with a version and an address that tests can expect. */
export const inputOf = (record: TimelineRecord): ExportInput => ({
  record,
  version: { date: '2026-11-22', commit: '0123456789abcdef0123456789abcdef01234567' },
  site: 'https://example.org',
});

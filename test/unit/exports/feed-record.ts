import { spanOf } from '../../../src/domain/dates/parse-span.ts';
import type { Entry } from '../../../src/domain/model/entry.ts';
import { buildRecord, type TimelineRecord } from '../../../src/domain/record/record.ts';
import type { FeedInput } from '../../../src/exports/feed-input.ts';
import { makeRecord } from '../support/make-record.ts';

/** What a feed is made from, with a version and an address that tests can expect. */
export const feedInputOf = (record: TimelineRecord): FeedInput => ({
  record,
  version: { date: '2026-11-22', commit: '0123456789abcdef0123456789abcdef01234567' },
  site: 'https://example.org',
});

/** The same record from changed entries. */
export const withEntries = (
  { vocabulary, asOf, entries }: TimelineRecord,
  change: (entry: Entry) => Entry,
): TimelineRecord => buildRecord({ entries: entries.map(change), vocabulary, asOf });

/** Text that could break out of a format, run in a spreadsheet or page, or that a format cannot hold. */
export const HOSTILE_TEXTS = [
  '=HYPERLINK("http://x","y")',
  'commas, "quotes", \'apostrophes\' and; semicolons: \\ and \\,',
  'one line\nanother\r\nand a third',
  'a lone\rcarriage return',
  'a\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:forged',
  ']]>',
  '<![CDATA[x]]> <!-- y -->',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&amp; &lt; &#1; &bogus;',
  '\u202Edrawkcab',
  `${'👨‍👩‍👧 é '.repeat(30)}and £5bn`,
  'controls \u0000\u0001\u000B\u001F\u007F end',
  'half \uD83D of a pair \uFFFE',
] as const;

/** A record in which one text is every text that people write: titles, names, summaries, notes, wordings, corrections. */
export const hostileRecord = (text: string): TimelineRecord => {
  const record = makeRecord([
    { said: '2017-06-13', milestone: 'service-start', date: '2018-04-01', wording: text },
    { said: '2017-07-13', milestone: 'contract-notice', status: 'happened', date: '2017-06-09' },
  ]);
  const { vocabulary, asOf } = record;
  const entries = record.entries.map((entry): Entry => ({
    ...entry,
    title: text,
    summary: text,
    source: { ...entry.source, title: text },
    claims: entry.claims.map((claim) => ({ ...claim, note: text })),
    corrections: [{ date: spanOf('2026-11-01'), kind: 'correction', note: text }],
  }));
  const named = {
    ...vocabulary,
    vanguards: vocabulary.vanguards.map((vanguard) => ({ ...vanguard, name: text, standfirst: text })),
    milestones: vocabulary.milestones.map((milestone) => ({ ...milestone, title: text })),
    organisations: vocabulary.organisations.map((organisation) => ({ ...organisation, name: text })),
  };
  return buildRecord({ entries, vocabulary: named, asOf });
};

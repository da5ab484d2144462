import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import type { DraftAnswers } from '../../../src/drafting/draft-answers.ts';
import { draftEntry } from '../../../src/drafting/draft-entry.ts';
import { entryPath } from '../../../src/drafting/entry-path.ts';
import { expandDates } from '../../../src/drafting/expand-dates.ts';
import { entrySchema } from '../../../src/schemas/entry.ts';

const ANSWERS: DraftAnswers = {
  title: 'Dudley puts its MCP contract out to tender',
  kind: 'news',
  vanguards: ['dudley'],
  source: {
    publisher: 'hsj',
    title: 'Exclusive: a tender',
    'title-is': 'exact',
    published: '13 June 2017',
    url: 'https://example.org/a',
    access: 'open',
    read: '2026-11-22',
    extent: 'whole',
  },
  summary: 'Dudley goes to tender.',
  body: 'It did.\n\nIt said so.',
};

const frontOf = (text: string): Record<string, unknown> =>
  parse(text.split('\n---\n')[0] ?? '', { schema: 'core' }) as Record<string, unknown>;

describe('a draft', () => {
  it('is an entry as an editor would write it, whatever the order of the answers', () => {
    const { text } = draftEntry({
      ...ANSWERS,
      delays: [{ causes: ['engagement'], milestone: 'contract-award', note: "It's late, they say." }],
      milestones: [
        {
          status: 'planned',
          date: 'late October or early November 2018',
          milestone: 'contract-award',
          by: ['dudley-ccg'],
        },
        { date: 'by April 2018', milestone: 'service-start', status: 'missed' },
        { date: '2018', milestone: 'contract-signature', status: 'planned' },
      ],
      figures: [{ of: 'registered-patients', count: '318000' }],
    });
    expect(text).toBe(`---
title: Dudley puts its MCP contract out to tender
kind: news
vanguards: [dudley]
source:
  publisher: hsj
  title: 'Exclusive: a tender'
  title-is: exact
  published: 2017-06-13
  url: https://example.org/a
  access: open
  read: 2026-11-22
  extent: whole
summary: Dudley goes to tender.
milestones:
  - { milestone: contract-award, date: 2018-10/2018-11, status: planned, by: [dudley-ccg], wording: late October or early November 2018 }
  - { milestone: service-start, date: 2018-04, qualifier: by, status: missed }
  - { milestone: contract-signature, date: 2018, status: planned }
figures:
  - { of: registered-patients, count: 318000 }
delays:
  - { milestone: contract-award, causes: [engagement], note: "It's late, they say." }
---
It did.

It said so.
`);
  });

  test.each([
    ['a colon: and a # sign'],
    ['"quotes" and \'quotes\''],
    ['[brackets], {braces}'],
    ['- a hyphen'],
    ['--- three hyphens'],
    ['yes'],
    ['null'],
    ['2018-02-30'],
    ['0x1F'],
    ['01'],
    ['!tag &anchor *alias'],
    ['| a bar'],
    ['% percent @ at ` tick'],
    ['a\\backslash'],
    ['two\nlines\r\n---\nkilled: true'],
  ])('says %j in each place, and nothing else', (text) => {
    const answers = { ...ANSWERS, summary: text, delays: [{ milestone: 'a', causes: ['b'], note: text }] };
    const draft = draftEntry(answers);
    const plain = text.replace(/\s+/g, ' ');
    const front = entrySchema.parse(frontOf(draft.text));
    expect(front.summary).toBe(plain);
    expect(front.delays?.[0]?.note).toBe(plain);
    expect(Object.keys(front)).toEqual(['title', 'kind', 'vanguards', 'source', 'summary', 'delays']);
  });

  it('of an entry that stands already says the same', () => {
    const file = 'content/entries/dudley/2018-01-aco-contract-set-back.mdx';
    const written = readFileSync(file, 'utf8');
    const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(written) ?? [];
    const entry = entrySchema.parse(parse(front, { schema: 'core' }));
    const draft = draftEntry({ ...entry, body, words: 'aco-contract-set-back' });
    expect(entrySchema.parse(frontOf(draft.text))).toEqual(entry);
    expect(`content/${draft.path}`).toBe(file);
  });
});

describe('the path of a draft', () => {
  const path = (change: Partial<DraftAnswers>, taken: string[] = []): string =>
    entryPath({ ...ANSWERS, ...change, source: { ...ANSWERS.source, published: '2017-06-13' } }, taken);

  it('has the folder, the date and the telling words of the title', () => {
    expect(path({})).toBe('entries/dudley/2017-06-13-puts-mcp-contract-out-tender.mdx');
    expect(path({ words: 'Tender issued' })).toBe('entries/dudley/2017-06-13-tender-issued.mdx');
  });

  it('is never one that is taken', () => {
    const first = path({ words: 'tender' });
    const second = path({ words: 'tender' }, [first.toUpperCase()]);
    expect(second).toBe('entries/dudley/2017-06-13-tender-2.mdx');
    expect(path({ words: 'tender' }, [first, second])).toBe('entries/dudley/2017-06-13-tender-3.mdx');
  });

  test.each([
    ['../../etc', 'etc'],
    ['/root', 'root'],
    ['', 'national'],
  ])('stays in the content folder for the vanguard %j', (vanguard, folder) => {
    expect(path({ vanguards: [vanguard], words: 'x' })).toBe(`entries/${folder}/2017-06-13-x.mdx`);
  });

  test.each([
    ['£5bn', 'item-5bn'],
    ['Éclair’s “naïve” plan', 'eclair-naive-plan'],
    ['???', 'item'],
  ])('makes a name of the title %s', (title, words) => {
    expect(path({ title })).toBe(`entries/dudley/2017-06-13-${words}.mdx`);
  });

  test.each([
    ['2017-06', '2017-06'],
    ['2017-06~', '2017-06'],
    ['unknown', 'undated'],
    ['2017-01/2017-09', '2017'],
  ])('starts with what is known of %s', (published, prefix) => {
    const entry = { ...ANSWERS, words: 'x', source: { ...ANSWERS.source, published } };
    expect(entryPath(entry, [])).toBe(`entries/dudley/${prefix}-x.mdx`);
  });
});

describe('dates in words', () => {
  it('become our notation, and what was not certain is told', () => {
    const { answers, doubts } = expandDates({
      ...ANSWERS,
      reported: 'June 2017',
      milestones: [
        { milestone: 'a', status: 'planned', date: '05/06/2017' },
        { milestone: 'b', status: 'planned', date: 'soon' },
        { milestone: 'c', status: 'planned', date: 'by April 2018', wording: 'by Easter' },
        { milestone: 'd', status: 'planned' },
      ],
      delays: [{ milestone: 'a', causes: ['b'], forecast: 'April 2019' }],
    });
    expect(answers.reported).toBe('2017-06');
    expect(answers.milestones).toEqual([
      { milestone: 'a', status: 'planned', date: '2017-06-05' },
      { milestone: 'b', status: 'planned', date: 'soon' },
      { milestone: 'c', status: 'planned', date: '2018-04', qualifier: 'by', wording: 'by Easter' },
      { milestone: 'd', status: 'planned' },
    ]);
    expect(answers.delays?.[0]?.forecast).toBe('2019-04');
    expect(doubts).toEqual([
      { path: 'milestones[0].date', text: '05/06/2017', reading: { date: '2017-06-05', isSure: false } },
      { path: 'milestones[1].date', text: 'soon' },
    ]);
  });

  it('of publication are read only where a date alone can say them', () => {
    const { answers, doubts } = expandDates({
      ...ANSWERS,
      source: { ...ANSWERS.source, published: 'early 2018' },
    });
    expect(answers.source.published).toBe('early 2018');
    expect(doubts).toEqual([{ path: 'source.published', text: 'early 2018' }]);
  });
});

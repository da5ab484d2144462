import { describe, expect, it } from 'vitest';
import { findContentChanges, type ContentVersion } from '../../../../src/domain/diff/content-changes.ts';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import type { Claim } from '../../../../src/domain/model/claim.ts';
import type { Entry } from '../../../../src/domain/model/entry.ts';
import type { Organisation, Vanguard, Vocabulary } from '../../../../src/domain/model/vocabulary.ts';
import { viewDiff, type DiffView } from '../../../../src/views/diff/diff-view.ts';
import * as make from '../../support/make-claims.ts';

const MILESTONES = ['contract-award', 'service-start'];
const dudley = make.vanguardOf('dudley', [make.trackOf('contract', 'The contract', MILESTONES)]);
const first = make.claimOf('dudley/a', '2016-12-05', 'planned', '2018-04-01');
const second = make.claimOf('dudley/b', '2017-06-13', 'planned', '2019-04-01');
const award = make.claimOf('dudley/b', '2017-06-13', 'planned', '2018-10', {
  milestone: 'contract-award',
  ordinal: 2,
});

interface Sketch {
  readonly claims?: readonly Claim[];
  readonly vanguard?: Partial<Vanguard>;
  readonly vocabulary?: (vocabulary: Vocabulary) => Vocabulary;
  readonly entry?: (entry: Entry) => Entry;
  readonly redirects?: ContentVersion['redirects'];
  readonly body?: string;
}

const versionOf = ({
  claims = [first, second, award],
  vanguard = {},
  vocabulary = (one) => one,
  entry = (one) => one,
  redirects = new Map(),
  body = 'Text.',
}: Sketch): ContentVersion => ({
  entries: make.entriesOf(claims).map(entry),
  vocabulary: vocabulary(make.vocabularyOf([{ ...dudley, ...vanguard }])),
  redirects,
  bodies: new Map([
    ['entries/dudley/a', body],
    ['vanguards/dudley', body],
  ]),
});

const diffOf = (before: Sketch, after: Sketch): DiffView =>
  viewDiff(findContentChanges(versionOf(before), versionOf(after), spanOf('2017-12-01').latest));

const linesOf = ({ groups }: DiffView): readonly string[] =>
  groups.flatMap(({ lines }) => lines.map(({ subject, says }) => `${subject}: ${says}`));

const told = (before: Sketch, after: Sketch): readonly string[] => linesOf(diffOf(before, after));

/** The same claim, saying something else. */
const saying = <Kind extends Claim>(claim: Kind, other: Partial<Kind>): Kind => ({ ...claim, ...other });

const valueOf = (text: string): Claim => ({
  ...make.stanceOf('dudley/b', '2017-06-13', 'alliance', 'preferred'),
  ...({
    id: 'dudley/b/value-1',
    kind: 'value',
    of: 'contract',
    amount: { text, unit: '£', interval: { min: 1, max: 1 }, stated: { min: 1, max: 1 } },
    per: { kind: 'year' },
  } as unknown as Claim),
});

describe('one vanguard', () => {
  it('whose award and start one entry moves gains one row, told once', () => {
    const before = [
      make.claimOf('dudley/a', '2016-12-05', 'planned', '2018-04', {
        ordinal: 2,
        milestone: 'contract-award',
      }),
      first,
    ];
    expect(told({ claims: before }, { claims: [...before, second, award] })).toEqual(
      expect.arrayContaining([
        'Dudley’s contract award: a new forecast, October 2018, 6 months later than April 2018',
        'Dudley’s service start: a new forecast, 1 April 2019, 12 months later than 1 April 2018; the delay ledger gains one row',
      ]),
    );
  });

  it.each<[string, Sketch, Sketch, string]>([
    [
      'loses a milestone with the only claim on it',
      {},
      { claims: [first, second] },
      'Dudley’s contract award: no longer in the record, where it was set for October 2018',
    ],
    [
      'has a past forecast corrected under one that stands',
      {},
      { claims: [make.claimOf('dudley/a', '2016-12-05', 'planned', '2018-05-01'), second, award] },
      'Dudley’s service start: a past forecast was 1 April 2018, and is now 1 May 2018',
    ],
    [
      'has an outcome corrected to something else',
      { claims: [first, make.claimOf('dudley/b', '2017-06-13', 'happened', '2017-05-01')] },
      { claims: [first, make.claimOf('dudley/b', '2017-06-13', 'cancelled')] },
      'Dudley’s service start: a correction: it was on record as happened, 1 May 2017, and is now on record as cancelled',
    ],
    [
      'gets a position',
      {},
      {
        claims: [
          first,
          second,
          award,
          make.stanceOf('dudley/b', '2017-06-13', 'alliance', 'preferred', ['dudley-ccg']),
        ],
      },
      'Dudley’s positions on alliance of separate organisations: preferred by Dudley CCG',
    ],
    [
      'has a figure rewritten',
      { claims: [first, valueOf('£244m')] },
      { claims: [first, valueOf('£250m')] },
      'Dudley’s value of the contract: was given as £244m a year, and is now given as £250m a year',
    ],
    [
      'gets a track',
      {},
      {
        vanguard: {
          tracks: [...dudley.tracks, make.trackOf('trust', 'The new trust', ['organisation-created'])],
        },
      },
      'Dudley’s tracks: a new one, “the new trust”',
    ],
    [
      'has a track with other main promises',
      {},
      { vanguard: { tracks: [make.trackOf('contract', 'The contract', MILESTONES, ['service-start'])] } },
      'Dudley’s track “the contract”: its main promises were contract award and service start, now service start',
    ],
    [
      'is renamed',
      {},
      { vanguard: { name: 'Dudley and Halesowen' } },
      'Dudley and Halesowen’s name: was “Dudley”, and is now “Dudley and Halesowen”',
    ],
    [
      'has another commissioner',
      {},
      { vanguard: { commissioner: 'hsj' } },
      'Dudley’s commissioner: was “Dudley CCG”, and is now “HSJ”',
    ],
    [
      'gets a note on a disagreement',
      {},
      { vanguard: { notes: [{ on: 'values/contract', note: 'Two bases.' }] } },
      'Dudley’s notes on disagreements: a new one, “Two bases.”',
    ],
    [
      'has other opening words',
      {},
      { vanguard: { standfirst: 'New.' } },
      'Dudley’s opening words: rewritten',
    ],
  ])('%s', (_, before, after, line) => {
    expect(told(before, after).join('\n')).toContain(line);
  });
});

describe('one entry', () => {
  const only =
    (id: string, change: Partial<Entry>) =>
    (entry: Entry): Entry =>
      entry.id === id ? { ...entry, ...change } : entry;

  it.each<[string, Sketch, string]>([
    [
      'has another title',
      { entry: only('dudley/a', { title: 'New' }) },
      '“New”: its title was “dudley/a”, and is now “New”',
    ],
    [
      'has another kind',
      { entry: only('dudley/a', { kind: 'report' }) },
      '“dudley/a”: its kind was news story, and is now report',
    ],
    [
      'notes a correction',
      {
        entry: only('dudley/a', {
          corrections: [{ date: spanOf('2017-11-01'), kind: 'correction', note: 'The day was wrong.' }],
        }),
      },
      '“dudley/a”: a correction is noted, “The day was wrong.”',
    ],
    [
      'has its summary rewritten',
      { entry: only('dudley/a', { summary: 'New.' }) },
      '“dudley/a”: its summary is rewritten',
    ],
    [
      'says less surely what it says',
      { claims: [saying(first, { certainty: 'low', note: 'A guess.' }), second, award] },
      '“dudley/a”: of “Service start: promised for 1 April 2018”, the note and how sure it is changed',
    ],
    [
      'says something more',
      { claims: [first, second, award, make.stanceOf('dudley/b', '2017-06-13', 'alliance', 'opposed')] },
      '“dudley/b”: it now also says “Alliance of separate organisations: opposed”',
    ],
  ])('%s', (_, after, line) => {
    expect(told({}, after)).toContain(line);
  });

  it('that moved without a stub is told so that one is left', () => {
    const moved = (claim: Claim): Claim => ({
      ...claim,
      entry: 'dudley/c',
      id: claim.id.replace('dudley/b', 'dudley/c'),
    });
    const sameItem = (entry: Entry): Entry => ({
      ...entry,
      source: { ...entry.source, url: 'u', title: entry.id === 'dudley/a' ? 'a' : 'b' },
    });
    const lines = told(
      { entry: sameItem },
      { claims: [first, ...[second, award].map(moved)], entry: sameItem },
    );
    expect(lines).toEqual([
      expect.stringContaining('is now “dudley/c”'),
      '“dudley/c”: its summary is rewritten',
    ]);
    expect(lines[0]).toEqual(
      expect.stringContaining('the old one leads nowhere, so leave a stub with a redirect there'),
    );
  });

  it('whose stub leads to one that was there is taken out, and says where it leads', () => {
    expect(
      told({}, { claims: [first], redirects: new Map([['dudley/b', 'dudley/a']]) }).find((line) =>
        line.startsWith('“dudley/b”'),
      ),
    ).toMatch(/^“dudley\/b”: taken out, and 2 claims with it: .*; its address leads to “dudley\/a”$/);
  });
});

describe('the lists', () => {
  const organisation =
    (id: string, change: Partial<Organisation>) =>
    (vocabulary: Vocabulary): Vocabulary => ({
      ...vocabulary,
      organisations: vocabulary.organisations.map((one) => (one.id === id ? { ...one, ...change } : one)),
    });
  const more =
    (change: (vocabulary: Vocabulary) => Partial<Vocabulary>) =>
    (vocabulary: Vocabulary): Vocabulary => ({
      ...vocabulary,
      ...change(vocabulary),
    });

  it.each<[string, (vocabulary: Vocabulary) => Vocabulary, string]>([
    [
      'a renamed organisation',
      organisation('hsj', { name: 'Health Service Journal' }),
      'The organisation “HSJ”: now called “Health Service Journal”; 2 entries name it',
    ],
    [
      'an organisation of another type',
      organisation('hsj', { type: 'charity' as Organisation['type'] }),
      'The organisation “HSJ”: its type was “publisher”, and is now “charity”',
    ],
    [
      'a new milestone',
      more(({ milestones }) => ({
        milestones: [...milestones, { ...milestones[0]!, id: 'x', title: 'Bidders’ day' }],
      })),
      'The milestone “Bidders’ day”: new',
    ],
    [
      'a milestone taken out',
      more(({ milestones }) => ({ milestones: milestones.filter(({ id }) => id !== 'bid-deadline') })),
      'The milestone “Bids due”: taken out',
    ],
    [
      'a new option',
      more(({ decisions }) => ({
        decisions: decisions.map((one) => ({
          ...one,
          options: [...one.options, { id: 'x', title: 'A trust', means: 'M.' }],
        })),
      })),
      'The option “A trust”: new on “Organisational form”',
    ],
    [
      'a cause under another id',
      more(({ causes }) => ({
        causes: causes.map((one) => (one.id === 'complexity' ? { ...one, id: 'difficulty' } : one)),
      })),
      'The cause of delay “Complexity of the model”: it has another id, and so another address',
    ],
    [
      'a new service',
      more(() => ({ services: [{ id: 'x', title: 'Podiatry' }] })),
      'The service “Podiatry”: new',
    ],
    [
      'a new glossary term',
      more(() => ({ glossary: [{ id: 'x', term: 'ISAP', also: [], short: 'S.', see: [], hard: false }] })),
      'The glossary term “ISAP”: new',
    ],
    [
      'a meaning in other words',
      more(({ causes }) => ({ causes: causes.map((one) => ({ ...one, means: 'Else.' })) })),
      'The cause of delay “Engagement”: its words are rewritten',
    ],
  ])('tell of %s', (_, vocabulary, line) => {
    expect(told({}, { vocabulary })).toContain(line);
  });
});

describe('the whole', () => {
  it('says that nothing changes where nothing does', () => {
    expect(diffOf({}, {})).toEqual({ summary: 'Nothing in the record changes.', groups: [] });
  });

  it('names the pages whose text alone changed', () => {
    const { summary, groups } = diffOf({}, { body: 'Other.' });
    expect(summary).toBe('Nothing in the record changes. Only words do, in 2 places.');
    expect(groups.map(({ title }) => title)).toEqual(['In words alone']);
    expect(linesOf({ summary, groups })).toEqual([
      '“dudley/a”: its text is rewritten',
      'Dudley’s case study: rewritten',
    ]);
  });

  it('tells the most important first, and counts what it leaves out', () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      make.claimOf(`dudley/x${index}`, '2016-01-01', 'suggested', '2018-04'),
    );
    const { summary, groups } = diffOf({ claims: [first] }, { claims: [first, second, award, ...many] });
    expect(groups[0]?.lines[0]?.kind).toBe('milestone');
    expect(groups[0]?.lines).toHaveLength(20);
    expect(groups[0]?.more).toMatch(/^\d+ more: 2984 new entries$|^\d+ more: \d+ new entries$/);
    expect(summary).toContain('3001 new entries');
  });

  it('is the other way round when the two change places, with nothing left over', () => {
    const sides: readonly Sketch[] = [{}, { claims: [first] }];
    const [there, back] = [told(sides[0]!, sides[1]!), told(sides[1]!, sides[0]!)];
    expect(there).toContain(
      'Dudley’s service start: the forecast of 1 April 2019 is taken back, and 1 April 2018 stands again; the delay ledger loses one row',
    );
    expect(back).toContain(
      'Dudley’s service start: a new forecast, 1 April 2019, 12 months later than 1 April 2018; the delay ledger gains one row',
    );
  });
});

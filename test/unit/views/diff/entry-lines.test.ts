import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import type { Claim } from '../../../../src/domain/model/claim.ts';
import type { Entry } from '../../../../src/domain/model/entry.ts';
import * as make from '../../support/make-claims.ts';
import { award, first, second, told, type Sketch } from './diff-sketch.ts';

/** The same claim, saying something else. */
const saying = <Kind extends Claim>(claim: Kind, other: Partial<Kind>): Kind => ({ ...claim, ...other });

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
      '“dudley/a”: of “Service start: promised for 1 April 2018”, the note and how sure it is changed. No correction is noted with this change; if the record had it wrong, add one (CONTRIBUTING.md#how-to-correct-an-entry)',
    ],
    [
      'says something more',
      { claims: [first, second, award, make.stanceOf('dudley/b', '2017-06-13', 'alliance', 'opposed')] },
      '“dudley/b”: it now also says “Alliance of separate organisations: opposed”',
    ],
  ])('%s', (_, after, line) => {
    expect(told({}, after)).toContain(line);
  });

  it('whose claim is rewritten asks for no correction where one comes with it', () => {
    const corrections = [
      { date: spanOf('2017-11-01'), kind: 'correction' as const, note: 'The day was wrong.' },
    ];
    const lines = told(
      {},
      {
        claims: [saying(first, { certainty: 'low', note: 'A guess.' }), second, award],
        entry: only('dudley/a', { corrections }),
      },
    );
    expect(lines.join('\n')).toContain('a correction is noted, “The day was wrong.”');
    expect(lines.join('\n')).not.toContain('No correction is noted');
  });

  it('that says something more asks for no correction', () => {
    const more = make.stanceOf('dudley/b', '2017-06-13', 'alliance', 'opposed');
    expect(told({}, { claims: [first, second, award, more] }).join('\n')).not.toContain('No correction');
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

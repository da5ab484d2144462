import { describe, expect, it } from 'vitest';
import type { DelayRow } from '../../../../src/domain/record/delay-ledger.ts';
import { buildContext } from '../../../../src/views/context.ts';
import { viewDelayRows } from '../../../../src/views/vanguard/ledger.ts';
import { findVanguard, makeRecord } from '../../support/make-record.ts';

const start = { milestone: 'service-start' } as const;
const record = makeRecord([
  { said: '2016-12-05', ...start, date: '2018-04-01' },
  { said: '2018-01', ...start, date: '2019-04-01', causes: ['national-approval', 'engagement'] },
  { said: '2018-05', ...start, date: '2019-04-01', causes: ['complexity'] },
]);
const dudley = findVanguard(record);

const noted = (row: DelayRow, note: string | undefined): DelayRow => ({
  ...row,
  causes: row.causes.map(({ cause, claims }) => ({
    cause,
    claims: claims.map((claim) =>
      note !== undefined && claim.causes.length === 2 ? { ...claim, note } : claim,
    ),
  })),
});

const reasonsWith = (note: string | undefined): readonly unknown[] =>
  viewDelayRows(
    dudley.ledger.map((row) => noted(row, note)),
    dudley,
    buildContext(record),
  ).flatMap(({ reasons }) =>
    reasons.map(({ causes, words }) => [causes.map(({ text }) => text).join(' and '), words]),
  );

const meansOf = (cause: string): string | undefined =>
  record.vocabulary.causes.find(({ id }) => id === cause)?.means;

describe('the causes of a delay', () => {
  it('that one claim gives in one note share a line', () => {
    expect(reasonsWith('The dialogue was made longer.')).toEqual([
      ['National approval and engagement', 'The dialogue was made longer.'],
      ['Complexity of the model', meansOf('complexity')],
    ]);
  });

  it('have a line each with what they mean where there is no note', () => {
    expect(reasonsWith(undefined)).toEqual([
      ['National approval', meansOf('national-approval')],
      ['Engagement', meansOf('engagement')],
      ['Complexity of the model', meansOf('complexity')],
    ]);
  });
});

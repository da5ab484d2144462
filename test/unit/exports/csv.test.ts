import { parse } from 'csv-parse/sync';
import fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { disarm, toCsv } from '../../../src/exports/csv.ts';
import { boolean, number, text } from '../../../src/exports/table/column.ts';
import { HOSTILE_TEXTS } from './hostile-record.ts';

const columns = { a: text('A text.'), b: text('Another.') };
const readBack = (csv: string): string[][] =>
  parse(csv, { record_delimiter: '\r\n', relax_column_count: false });

/** As the documentation tells readers to undo it. */
const rearm = (cell: string): string => cell.replace(/^'/, '');

describe('a cell that a spreadsheet would run', () => {
  test.each([
    '=1',
    '+1',
    '-1',
    '@A1',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '\uFF1D1',
    '\uFF0B1',
    '\uFF0D1',
    '\uFF20A',
    "'=1",
  ])('gets an apostrophe before it: %j', (cell) => {
    expect(disarm(cell)).toBe(`'${cell}`);
  });

  test.each(['1 = 1', 'a-b', '£5bn', '2017-06-09', 'hsj@example.org', 'about 1', ''])(
    'is told from one that it would not: %j',
    (cell) => {
      expect(disarm(cell)).toBe(cell);
    },
  );
});

describe('a table as CSV', () => {
  test('ends its lines with CRLF and starts with the names of the columns, not with a byte order mark', () => {
    expect(toCsv({ columns, rows: [['x', 'y']] })).toBe('a,b\r\nx,y\r\n');
  });

  test('leaves numbers as numbers, negative ones too, and writes truth in words', () => {
    const mixed = { n: number('A number.'), t: boolean('True or not.'), e: text('A text.') };
    expect(
      toCsv({
        columns: mixed,
        rows: [
          [-365, true, null],
          [0.5, false, '-365'],
        ],
      }),
    ).toBe("n,t,e\r\n-365,true,\r\n0.5,false,'-365\r\n");
  });

  test.each(HOSTILE_TEXTS)('keeps %j whole for a reader, and harmless', (hostile) => {
    const [, row = []] = readBack(toCsv({ columns, rows: [[hostile, 'beside']] }));
    expect(rearm(row[0] ?? '')).toBe(rearm(disarm(hostile)));
    expect(rearm(disarm(hostile))).toBe(hostile);
    expect(row[0]).not.toMatch(/^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/);
    expect(row[1]).toBe('beside');
  });

  test('gives back any text, once one apostrophe is taken away', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'binary', maxLength: 12 }), fc.string()), { maxLength: 8 }),
        (rows) => {
          const [, ...read] = readBack(toCsv({ columns, rows }));
          expect(read.map((row) => row.map(rearm))).toEqual(rows);
        },
      ),
      { numRuns: 40 },
    );
  });
});

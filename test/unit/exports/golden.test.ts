import { expect, test } from 'vitest';
import { csvOf, dataPackageOf, jsonOf, schemaOf } from '../../../src/exports/data-files.ts';
import { inputOf } from './hostile-record.ts';
import { inventedRecord } from './invented-record.ts';

const input = inputOf(inventedRecord());
const golden = (name: string): string => `../../golden/exports/${name}`;

test.each(['milestone-claims', 'forecasts', 'slips', 'scorecard', 'delays', 'delay-causes'])(
  'the table %s of an invented record, as CSV',
  async (name) => {
    await expect(csvOf(name, input)).toMatchFileSnapshot(golden(`${name}.csv`));
  },
);

test('a table as JSON, with its schema', async () => {
  await expect(jsonOf('slips', input)).toMatchFileSnapshot(golden('slips.json'));
  await expect(schemaOf('slips', input)).toMatchFileSnapshot(golden('slips.schema.json'));
});

test('the names and types of all columns, which others build on', async () => {
  const { resources } = JSON.parse(dataPackageOf(input)) as {
    resources: { name: string; schema?: { fields: { name: string; type: string }[] } }[];
  };
  const lines = resources.flatMap(({ name, schema }) =>
    (schema?.fields ?? []).map((field) => `${name}.${field.name} ${field.type}\n`),
  );
  await expect(lines.join('')).toMatchFileSnapshot(golden('columns.txt'));
});

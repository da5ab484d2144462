import { CORRECTION_KINDS } from '../../domain/code-lists.ts';
import { entrySchema } from '../../schemas/entry.ts';
import { code, integer, required, text } from '../table/column.ts';
import { spanCells, sureDateColumns } from '../table/date-columns.ts';
import { editorsWords } from '../table/editors-words.ts';
import { defineTable } from '../table/table.ts';
import { originColumns } from './claim-columns.ts';

const correctionSchema = entrySchema.shape.corrections.unwrap().element;

export const corrections = defineTable({
  name: 'corrections',
  title: 'Corrections',
  description: 'What we changed in an entry after publishing it: a row for each change.',
  primaryKey: ['entry', 'position'],
  references: { entry: 'entries' },
  columns: {
    entry: originColumns.entry,
    position: required(integer('Its place in the entry, from 1.')),
    ...sureDateColumns('corrected', 'The day on which we changed the entry'),
    kind: required(code(CORRECTION_KINDS, editorsWords(correctionSchema, 'kind'))),
    note: required(text(editorsWords(correctionSchema, 'note'))),
    url: originColumns.url,
  },
  rows: ({ record, entryUrl }) =>
    record.entries.flatMap((entry) =>
      entry.corrections.map(({ date, kind, note }, index) => ({
        entry: entry.id,
        position: index + 1,
        ...spanCells('corrected', date),
        kind,
        note,
        url: entryUrl(entry.id),
      })),
    ),
});

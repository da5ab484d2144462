import { ACCESS, ENTRY_KINDS, EXTENTS, TITLE_IS } from '../../domain/code-lists.ts';
import { entrySchema } from '../../schemas/entry.ts';
import type { Entry } from '../../domain/model/entry.ts';
import { address, code, integer, required, text } from '../table/column.ts';
import { dateColumns, spanCells, sureDateColumns } from '../table/date-columns.ts';
import { editorsWords } from '../table/editors-words.ts';
import { defineTable } from '../table/table.ts';
import type { ExportSource } from '../export-source.ts';
import { originColumns } from './claim-columns.ts';

const sourceSchema = entrySchema.shape.source;
const ofSource = (field: keyof typeof sourceSchema.shape): string => editorsWords(sourceSchema, field);

const sourceColumns = {
  publisher: required(text(ofSource('publisher'))),
  source_title: required(text(ofSource('title'))),
  source_title_is: required(code(TITLE_IS, ofSource('title-is'))),
  source_author: text(ofSource('author')),
  ...dateColumns('published', 'When the item was published'),
  published_basis: text(ofSource('published-basis')),
  source_url: required(address(ofSource('url'))),
  archive_url: address(ofSource('archive')),
  access: required(code(ACCESS, ofSource('access'))),
  ...sureDateColumns('read', 'The day on which we read it'),
  extent: required(code(EXTENTS, ofSource('extent'))),
} as const;

const sourceCells = ({ source }: Entry) => ({
  publisher: source.publisher,
  source_title: source.title,
  source_title_is: source.titleIs,
  source_author: source.author,
  ...(source.published && spanCells('published', source.published)),
  published_basis: source.publishedBasis,
  source_url: source.url,
  archive_url: source.archive,
  access: source.access,
  ...spanCells('read', source.read),
  extent: source.extent,
});

export const entries = defineTable({
  name: 'entries',
  title: 'Entries',
  description:
    'The published items that the record rests on: one row for each, with where it can be read and how much of it was.',
  primaryKey: ['id'],
  references: { publisher: 'organisations', repeats: 'entries' },
  columns: {
    id: required(text('The id of the entry, permanent.')),
    title: required(text(editorsWords(entrySchema, 'title'))),
    kind: required(code(ENTRY_KINDS, editorsWords(entrySchema, 'kind'))),
    ...sureDateColumns('reported', 'When the item became public'),
    summary: required(text(editorsWords(entrySchema, 'summary'))),
    because: text(editorsWords(entrySchema, 'because')),
    repeats: text(editorsWords(entrySchema, 'repeats')),
    ...sourceColumns,
    url: originColumns.url,
  },
  rows: (source) =>
    source.record.entries.map((entry) => ({
      id: entry.id,
      title: entry.title,
      kind: entry.kind,
      ...spanCells('reported', entry.reported),
      summary: entry.summary,
      because: entry.because,
      repeats: source.knownEntry(entry.repeats),
      ...sourceCells(entry),
      url: source.entryUrl(entry.id),
    })),
});

/** Rows for the several values of an entry's field, numbered from 1. */
const rowsOfEach = <Extra>(source: ExportSource, pick: (entry: Entry) => readonly Extra[]) =>
  source.record.entries.flatMap((entry) =>
    pick(entry).map((value, index) => ({
      value,
      cells: { entry: entry.id, position: index + 1, url: source.entryUrl(entry.id) },
    })),
  );

export const entryVanguards = defineTable({
  name: 'entry-vanguards',
  title: 'Vanguards of entries',
  description: 'The vanguards of which an entry speaks: a row for each.',
  primaryKey: ['entry', 'vanguard'],
  references: { entry: 'entries', vanguard: 'vanguards' },
  columns: {
    entry: originColumns.entry,
    vanguard: required(text('A vanguard of which it speaks, or national.')),
    position: required(integer('Its place in the entry, from 1.')),
    url: originColumns.url,
  },
  rows: (source) =>
    rowsOfEach(source, ({ vanguards }) => vanguards).map(({ value, cells }) => ({
      ...cells,
      vanguard: value,
    })),
});

export const entryCopies = defineTable({
  name: 'entry-copies',
  title: 'Other addresses of items',
  description: 'Where else the item of an entry can be read: a row for each address.',
  primaryKey: ['entry', 'position'],
  references: { entry: 'entries' },
  columns: {
    entry: originColumns.entry,
    position: required(integer('Its place in the entry, from 1.')),
    copy_url: required(address(ofSource('also-at'))),
    url: originColumns.url,
  },
  rows: (source) =>
    rowsOfEach(source, (entry) => entry.source.alsoAt).map(({ value, cells }) => ({
      ...cells,
      copy_url: value,
    })),
});

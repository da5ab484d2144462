import { glossarySchema } from '../../schemas/glossary.ts';
import { termAddress } from '../../views/addresses.ts';
import { address, boolean, integer, required, text } from '../table/column.ts';
import { editorsWords } from '../table/editors-words.ts';
import { defineTable } from '../table/table.ts';

const termUrl = { url: required(address('Its page on the site.')) } as const;

export const glossary = defineTable({
  name: 'glossary',
  title: 'Glossary',
  description: 'What the terms mean.',
  primaryKey: ['id'],
  columns: {
    id: required(text('The id of the term, permanent.')),
    term: required(text(editorsWords(glossarySchema, 'term'))),
    abbreviation: text(editorsWords(glossarySchema, 'abbreviation')),
    short: required(text(editorsWords(glossarySchema, 'short'))),
    years: text(editorsWords(glossarySchema, 'years')),
    hard: required(boolean(editorsWords(glossarySchema, 'hard'))),
    ...termUrl,
  },
  rows: ({ record, addressOf }) =>
    record.vocabulary.glossary.map(({ id, term, abbreviation, short, years, hard }) => ({
      id,
      term,
      abbreviation,
      short,
      years,
      hard,
      url: addressOf(termAddress(id)),
    })),
});

export const glossaryNames = defineTable({
  name: 'glossary-names',
  title: 'Other names of terms',
  description: 'Other names for the same thing: a row for each.',
  primaryKey: ['term', 'position'],
  references: { term: 'glossary' },
  columns: {
    term: required(text('The term.')),
    position: required(integer('Its place in the list, from 1.')),
    name: required(text('Another name for it.')),
    ...termUrl,
  },
  rows: ({ record, addressOf }) =>
    record.vocabulary.glossary.flatMap(({ id, also }) =>
      also.map((name, index) => ({
        term: id,
        position: index + 1,
        name,
        url: addressOf(termAddress(id)),
      })),
    ),
});

export const glossaryLinks = defineTable({
  name: 'glossary-links',
  title: 'Related terms',
  description: 'To which other terms a term leads: a row for each.',
  primaryKey: ['term', 'related'],
  references: { term: 'glossary', related: 'glossary' },
  columns: {
    term: required(text('The term.')),
    related: required(text('A related term.')),
    ...termUrl,
  },
  rows: ({ record, addressOf }) =>
    record.vocabulary.glossary.flatMap(({ id, see }) =>
      see.map((related) => ({ term: id, related, url: addressOf(termAddress(id)) })),
    ),
});

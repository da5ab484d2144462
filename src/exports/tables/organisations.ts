import { ORGANISATION_TYPES } from '../../domain/code-lists.ts';
import type { Organisation, OrganisationLink } from '../../domain/model/vocabulary.ts';
import { organisationsSchema } from '../../schemas/organisations.ts';
import { organisationAddress } from '../../views/addresses.ts';
import { address, boolean, code, integer, required, text } from '../table/column.ts';
import { dateColumns, spanCells } from '../table/date-columns.ts';
import { editorsWords } from '../table/editors-words.ts';
import { defineTable } from '../table/table.ts';

const schema = organisationsSchema.element;
const organisationUrl = { url: required(address('Its page on the site.')) } as const;

export const organisations = defineTable({
  name: 'organisations',
  title: 'Organisations',
  description: 'Everybody whom entries name, each by one name.',
  primaryKey: ['id'],
  columns: {
    id: required(text(editorsWords(schema, 'id'))),
    name: required(text(editorsWords(schema, 'name'))),
    type: required(code(ORGANISATION_TYPES, editorsWords(schema, 'type'))),
    own_url: address(editorsWords(schema, 'url')),
    note: text(editorsWords(schema, 'note')),
    ...organisationUrl,
  },
  rows: ({ record, addressOf }) =>
    record.vocabulary.organisations.map(({ id, name, type, url, note }) => ({
      id,
      name,
      type,
      own_url: url,
      note,
      url: addressOf(organisationAddress(id)),
    })),
});

export const organisationNames = defineTable({
  name: 'organisation-names',
  title: 'Other names of organisations',
  description: 'By what other names people call an organisation: a row for each.',
  primaryKey: ['organisation', 'position'],
  references: { organisation: 'organisations' },
  columns: {
    organisation: required(text('The organisation.')),
    position: required(integer('Its place in the list, from 1.')),
    name: required(text('One of the other names that people use.')),
    ...organisationUrl,
  },
  rows: ({ record, addressOf }) =>
    record.vocabulary.organisations.flatMap(({ id, aka }) =>
      aka.map((name, index) => ({
        organisation: id,
        position: index + 1,
        name,
        url: addressOf(organisationAddress(id)),
      })),
    ),
});

interface Succession {
  readonly before: string;
  readonly after: string;
  readonly link: OrganisationLink;
}

/** Each succession once, though either body may tell of it, or both. */
const successionsOf = (all: readonly Organisation[]): readonly Succession[] => {
  const told = all.flatMap(({ id, predecessors, successors }): Succession[] => [
    ...predecessors.map((link) => ({ before: link.organisation, after: id, link })),
    ...successors.map((link) => ({ before: id, after: link.organisation, link })),
  ]);
  return [...Map.groupBy(told, ({ before, after }) => `${before} ${after}`).values()].flatMap(
    (group) => group.find(({ link }) => link.date) ?? group[0] ?? [],
  );
};

export const organisationSuccessions = defineTable({
  name: 'organisation-successions',
  title: 'Successions of organisations',
  description: 'Which organisation took the place of which: a row for each pair.',
  primaryKey: ['predecessor', 'successor'],
  references: { predecessor: 'organisations', successor: 'organisations' },
  columns: {
    predecessor: required(text('The organisation whose place was taken.')),
    successor: required(text('The organisation that took it.')),
    ...dateColumns('succeeded', 'When the one took the place of the other'),
    planned: required(boolean('Whether the change was only announced.')),
    url: required(address('The page of the successor.')),
  },
  rows: ({ record, addressOf }) =>
    successionsOf(record.vocabulary.organisations).map(({ before, after, link }) => ({
      predecessor: before,
      successor: after,
      ...(link.date && spanCells('succeeded', link.date)),
      planned: link.status === 'planned',
      url: addressOf(organisationAddress(after)),
    })),
});

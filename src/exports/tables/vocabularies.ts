import { GROUPS } from '../../domain/code-lists.ts';
import { causesSchema } from '../../schemas/causes.ts';
import { decisionsSchema } from '../../schemas/decisions.ts';
import { milestonesSchema } from '../../schemas/milestones.ts';
import { servicesSchema } from '../../schemas/services.ts';
import { formAddress } from '../../views/addresses.ts';
import { address, boolean, code, integer, required, text } from '../table/column.ts';
import { editorsWords } from '../table/editors-words.ts';
import { defineTable } from '../table/table.ts';

/** The decision whose options are forms, with a page each. */
const FORM_DECISION = 'organisational-form';

const milestone = milestonesSchema.element;
const decision = decisionsSchema.element;
const option = decision.shape.options.element;
const service = servicesSchema.element;
const cause = causesSchema.element;

export const milestones = defineTable({
  name: 'milestones',
  title: 'Steps',
  description: 'The steps that a vanguard can promise, reach, miss or stop.',
  primaryKey: ['id'],
  columns: {
    id: required(text(editorsWords(milestone, 'id'))),
    title: required(text(editorsWords(milestone, 'title'))),
    means: required(text(editorsWords(milestone, 'means'))),
    group: required(code(GROUPS, editorsWords(milestone, 'group'))),
    judged: required(boolean(editorsWords(milestone, 'judged'))),
    lasts: required(boolean(editorsWords(milestone, 'lasts'))),
    ocds: text(editorsWords(milestone, 'ocds')),
  },
  rows: ({ record }) => record.vocabulary.milestones,
});

export const decisions = defineTable({
  name: 'decisions',
  title: 'Decisions',
  description: 'The questions that each vanguard had to answer. The answers are in decision-options.',
  primaryKey: ['id'],
  columns: {
    id: required(text(editorsWords(decision, 'id'))),
    title: required(text(editorsWords(decision, 'title'))),
    asks: required(text(editorsWords(decision, 'asks'))),
    group: required(code(GROUPS, editorsWords(decision, 'group'))),
  },
  rows: ({ record }) => record.vocabulary.decisions,
});

export const decisionOptions = defineTable({
  name: 'decision-options',
  title: 'Options of decisions',
  description:
    'The answers to a decision that somebody considered. The forms are those of organisational-form.',
  primaryKey: ['decision', 'option'],
  references: { decision: 'decisions' },
  columns: {
    decision: required(text('The decision.')),
    option: required(text(editorsWords(option, 'id'))),
    position: required(integer('Its place in the decision, from 1.')),
    title: required(text(editorsWords(option, 'title'))),
    means: required(text(editorsWords(option, 'means'))),
    url: address('The page of the form, where the option is one.'),
  },
  rows: ({ record, addressOf }) =>
    record.vocabulary.decisions.flatMap(({ id, options }) =>
      options.map((one, index) => ({
        decision: id,
        option: one.id,
        position: index + 1,
        title: one.title,
        means: one.means,
        url: id === FORM_DECISION ? addressOf(formAddress(one.id)) : undefined,
      })),
    ),
});

export const services = defineTable({
  name: 'services',
  title: 'Services',
  description: 'What a contract may or may not cover.',
  primaryKey: ['id'],
  columns: {
    id: required(text(editorsWords(service, 'id'))),
    title: required(text(editorsWords(service, 'title'))),
  },
  rows: ({ record }) => record.vocabulary.services,
});

export const causes = defineTable({
  name: 'causes',
  title: 'Causes of delays',
  description: 'The reasons that somebody gave for a delay.',
  primaryKey: ['id'],
  columns: {
    id: required(text(editorsWords(cause, 'id'))),
    title: required(text(editorsWords(cause, 'title'))),
    means: required(text(editorsWords(cause, 'means'))),
  },
  rows: ({ record }) => record.vocabulary.causes,
});

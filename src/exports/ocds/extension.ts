import type { ExportSource } from '../export-source.ts';

const FOLDER = '/data/ocds/said-dates';
export const EXTENSION_PATH = `${FOLDER}/extension.json`;
export const EXTENSION_SCHEMA_PATH = `${FOLDER}/release-schema.json`;

const text = (title: string, description: string) => ({
  title,
  description,
  type: ['string', 'null'],
  minLength: 1,
});

const said = (title: string, of: string) => ({
  title,
  description: `${of} as it was said, and the days that this allows. The standard's own field has the last of them.`,
  type: 'object',
  properties: {
    edtf: text('EDTF', 'The date in the Extended Date/Time Format, level 1.'),
    qualifier: text('Qualifier', 'What EDTF cannot say: by, not-before, early or late.'),
    wording: text('Wording', 'The phrase that the source used, where it says more than the date.'),
    earliest: text('Earliest day', 'The first day that the date allows, as YYYY-MM-DD.'),
    latest: text('Latest day', 'The last day that the date allows, as YYYY-MM-DD.'),
  },
});

/** What our packages add to the standard, declared as the standard asks. */
export const describeExtension = ({ addressOf }: ExportSource) => ({
  name: { en: 'Dates as they were said' },
  description: {
    en: 'Keeps for each milestone the date as it was said, however imprecise, and whether its promise was missed, paused or cancelled.',
  },
  documentationUrl: { en: addressOf('/data/') },
  compatibility: ['1.1'],
  schemas: ['release-schema.json'],
});

/** The fields that the extension adds, as a patch of the schema of releases. */
export const extensionSchema = () => ({
  definitions: {
    Milestone: {
      properties: {
        recordStatus: {
          title: 'Status in the record',
          description:
            'What was last reported of the milestone; the standard has one word, notMet, for several of these.',
          type: ['string', 'null'],
          enum: ['planned', 'happened', 'missed', 'paused', 'not-yet', 'cancelled', null],
        },
        dueDateSaid: said('Due date as said', 'The promised date'),
        dateMetSaid: said('Date met as said', 'The date on which it happened'),
      },
    },
  },
});

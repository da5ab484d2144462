import { ACCESS, ENTRY_KINDS, EXTENTS, TITLE_IS } from '../../domain/code-lists.ts';
import type { ClaimKey } from '../../schemas/entry.ts';
import { entrySchema } from '../../schemas/entry.ts';
import { CLAIM_SHAPES } from '../read-claim-words.ts';
import { codePlaces } from './code-places.ts';
import type { InputField, IssueForm } from './form.ts';

interface ClaimWords {
  readonly label: string;
  /** A line that can be read, as an example. */
  readonly example: string;
}

const CLAIMS: Readonly<Record<ClaimKey, ClaimWords>> = {
  milestones: {
    label: 'Steps and their dates',
    example: 'Contract award planned by April 2018; by: Dudley CCG',
  },
  decisions: {
    label: 'Who was for or against an option',
    example: 'Organisational form Alliance preferred; by: Sunderland CCG',
  },
  values: { label: 'Sums and shares', example: 'The contract £3.4bn to £5.4bn per term' },
  terms: { label: 'How long the contract runs', example: 'The contract up to 15 years' },
  scope: { label: 'Services in or out', example: 'Adult social care possible' },
  parties: { label: 'Who took part', example: 'Dudley CCG commissioner' },
  figures: { label: 'Counts', example: 'Registered patients 318000' },
  delays: { label: 'Reasons given for a delay', example: 'Service start national-approval, engagement' },
};

const describeClaims = (key: ClaimKey): string => {
  const lists = codePlaces(key).map(
    ([place, codes]) => ` For ${place} write one of: ${Object.values(codes).join(', ')}.`,
  );
  const order = `One a line, in this order: ${CLAIM_SHAPES[key]}.`;
  return `${entrySchema.shape[key].description ?? ''} ${order}${lists.join('')} Leave it empty where the item does not speak of it.`;
};

const claimFields: readonly InputField[] = (Object.keys(CLAIMS) as ClaimKey[]).map((key) => ({
  kind: 'textarea',
  id: key,
  path: key,
  label: CLAIMS[key].label,
  description: describeClaims(key),
  placeholder: CLAIMS[key].example,
}));

const source = entrySchema.shape.source.shape;
const wordsOf = (schema: { readonly description?: string | undefined }): string => schema.description ?? '';

/** The form for a published item that the record does not have yet. */
export const NEW_ENTRY_FORM: IssueForm = {
  name: 'new-entry',
  title: 'A new item',
  about: 'Tell of a published item that says something new about one of the places.',
  issueTitle: 'New item: ',
  fields: [
    {
      kind: 'markdown',
      text: 'Say what the item says, as exactly as it does and no more. What you are not sure of, leave open: a maintainer will ask. Everything that you write here is public.',
    },
    {
      kind: 'input',
      id: 'url',
      path: 'source.url',
      label: 'Address of the item',
      description: wordsOf(source.url),
      placeholder: 'https://',
      required: true,
    },
    {
      kind: 'input',
      id: 'also-at',
      path: 'source.also-at',
      label: 'Other addresses of it',
      description: wordsOf(source['also-at']),
    },
    {
      kind: 'input',
      id: 'source-title',
      path: 'source.title',
      label: 'Its title',
      description: wordsOf(source.title),
      required: true,
    },
    {
      kind: 'dropdown',
      id: 'title-is',
      path: 'source.title-is',
      label: 'That title is',
      codes: TITLE_IS,
      required: true,
    },
    {
      kind: 'input',
      id: 'publisher',
      path: 'source.publisher',
      label: 'Who published it',
      description: 'Its name, as the list of organisations has it.',
      placeholder: 'HSJ',
      required: true,
    },
    {
      kind: 'input',
      id: 'author',
      path: 'source.author',
      label: 'Who wrote it',
      description: wordsOf(source.author),
    },
    {
      kind: 'input',
      id: 'published',
      path: 'source.published',
      label: 'When it was published',
      description: 'In any words, or: unknown.',
      placeholder: '9 June 2017',
      required: true,
    },
    {
      kind: 'input',
      id: 'published-basis',
      path: 'source.published-basis',
      label: 'How you know that day',
      description: wordsOf(source['published-basis']),
    },
    {
      kind: 'dropdown',
      id: 'kind',
      path: 'kind',
      label: 'What sort of item it is',
      codes: ENTRY_KINDS,
      required: true,
    },
    {
      kind: 'dropdown',
      id: 'access',
      path: 'source.access',
      label: 'Who can read it',
      codes: ACCESS,
      required: true,
    },
    {
      kind: 'dropdown',
      id: 'extent',
      path: 'source.extent',
      label: 'How much of it you read',
      codes: EXTENTS,
      required: true,
    },
    {
      kind: 'input',
      id: 'read',
      path: 'source.read',
      label: 'When you read it',
      description: 'One day. Left empty, it is the day on which you send this form.',
      placeholder: '22 November 2026',
    },
    {
      kind: 'input',
      id: 'vanguards',
      path: 'vanguards',
      label: 'Which places it speaks of',
      description: 'Names with commas between, or: national.',
      placeholder: 'Dudley, Sunderland',
      required: true,
    },
    {
      kind: 'input',
      id: 'title',
      path: 'title',
      label: 'A title in your own words',
      description: wordsOf(entrySchema.shape.title),
      placeholder: 'Dudley puts its contract out to tender',
      required: true,
    },
    {
      kind: 'textarea',
      id: 'summary',
      path: 'summary',
      label: 'A summary in your own words',
      description: wordsOf(entrySchema.shape.summary),
      required: true,
    },
    {
      kind: 'markdown',
      text: 'Now what the item says, one thing a line. Behind the words you may add `; by: who said it` and `; note: what a reader should know`. Words that we cannot read are kept, and asked about.',
    },
    ...claimFields,
    {
      kind: 'textarea',
      id: 'body',
      path: 'body',
      label: 'The text',
      description:
        'Two to six short paragraphs in your own words: what the item says, what was new in it, what it left open.',
      required: true,
    },
  ],
};

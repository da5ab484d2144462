import { z } from 'zod';
import { ACCESS, CORRECTION_KINDS, ENTRY_KINDS, EXTENTS, TITLE_IS } from '../domain/code-lists.ts';
import {
  delayClaimSchema,
  figureClaimSchema,
  milestoneClaimSchema,
  partyClaimSchema,
  scopeClaimSchema,
  stanceClaimSchema,
  termClaimSchema,
  valueClaimSchema,
} from './claims.ts';
import {
  codeSchema,
  dateSchema,
  daySchema,
  entryIdSchema,
  idSchema,
  publishedSchema,
  textSchema,
  uniqueListSchema,
  urlSchema,
} from './common.ts';

const sourceSchema = z.strictObject({
  publisher: idSchema.describe('Who published it: an id from organisations.yaml.'),
  title: textSchema.describe('The title of the item.'),
  'title-is': codeSchema(TITLE_IS).describe(
    'exact if the title is as printed, descriptive if we made it up.',
  ),
  author: textSchema.optional().describe('Who wrote it, where it says so.'),
  published: publishedSchema.describe(
    'When it was published, as far as is known: 2017-06-13, 2017-06, 2017-06~, or unknown.',
  ),
  'published-basis': textSchema
    .optional()
    .describe('How we know the day of publication. Needed unless it is one certain day.'),
  url: urlSchema.describe('Where it can be read.'),
  'also-at': uniqueListSchema(urlSchema).optional().describe('Other addresses of the same item.'),
  archive: urlSchema.optional().describe('An archived copy.'),
  access: codeSchema(ACCESS).describe('Whether anybody can read it: open, paywalled or unknown.'),
  read: daySchema.describe('The day on which we read it.'),
  extent: codeSchema(EXTENTS).describe('whole, or opening if only its opening was read.'),
});

const correctionSchema = z.strictObject({
  date: daySchema.describe('The day on which we changed the entry.'),
  kind: codeSchema(CORRECTION_KINDS).describe('correction, clarification, update or retraction.'),
  note: textSchema.describe('What was changed, and why.'),
});

/** The front matter of an entry, as written. */
export const entrySchema = z.strictObject({
  title: textSchema.describe('A title of our own that says what happened.'),
  kind: codeSchema(ENTRY_KINDS).describe('What sort of item it is.'),
  vanguards: uniqueListSchema(idSchema)
    .refine((vanguards) => vanguards.length > 0, {
      error: 'is empty; name at least one vanguard, or national',
    })
    .describe('The vanguards of which it speaks, or national. The first is the folder of the file.'),
  source: sourceSchema.describe('The published item.'),
  reported: dateSchema
    .optional()
    .describe('When it became public, where source.published is too vague to say.'),
  repeats: entryIdSchema.optional().describe('The entry of which this is a repost.'),
  because: textSchema.optional().describe('Why it is here, for an entry that makes no claims.'),
  summary: textSchema.describe('One or two sentences of our own.'),
  milestones: z.array(milestoneClaimSchema).optional().describe('What it says of steps and their dates.'),
  decisions: z
    .array(stanceClaimSchema)
    .optional()
    .describe('What it says that somebody held about an option.'),
  values: z.array(valueClaimSchema).optional().describe('Sums of money and shares.'),
  terms: z.array(termClaimSchema).optional().describe('How long a contract runs.'),
  scope: z.array(scopeClaimSchema).optional().describe('Which services are in or out.'),
  parties: z.array(partyClaimSchema).optional().describe('Who took part, and as what.'),
  figures: z.array(figureClaimSchema).optional().describe('Counts of people and practices.'),
  delays: z.array(delayClaimSchema).optional().describe('Why a step was late.'),
  corrections: z
    .array(correctionSchema)
    .optional()
    .describe('What we changed in this entry after publishing it.'),
});

/** A stub that stays where an entry was merged or renamed, so that its address goes on working. */
export const redirectSchema = z.strictObject({
  redirect: entryIdSchema.describe('The entry that took this one’s place.'),
});

export type EntryFile = z.infer<typeof entrySchema>;
export type CorrectionsFile = NonNullable<EntryFile['corrections']>;
export type RedirectFile = z.infer<typeof redirectSchema>;

/** The keys of an entry that hold claims, in the order in which a page shows them. */
export const CLAIM_KEYS = [
  'milestones',
  'decisions',
  'values',
  'terms',
  'scope',
  'parties',
  'figures',
  'delays',
] as const;
export type ClaimKey = (typeof CLAIM_KEYS)[number];

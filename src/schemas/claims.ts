import { z } from 'zod';
import {
  CERTAINTIES,
  FIGURE_THINGS,
  MILESTONE_STATUSES,
  PARTY_ROLES,
  PARTY_STATUSES,
  QUALIFIERS,
  SCOPE_STATUSES,
  STANCES,
  TERM_THINGS,
  VALUE_THINGS,
} from '../domain/code-lists.ts';
import { parseSpan } from '../domain/dates/parse-span.ts';
import {
  amountSchema,
  codeSchema,
  dateSchema,
  idSchema,
  lengthSchema,
  textSchema,
  uniqueListSchema,
  type RefusalParams,
} from './common.ts';

const saidOf = {
  vanguard: idSchema
    .optional()
    .describe('Which of the vanguards named at the top this is about. Needed where there are several.'),
  date: dateSchema
    .optional()
    .describe('The day that the claim is about. Leave it out where the item gives none.'),
  qualifier: codeSchema(QUALIFIERS)
    .optional()
    .describe('What the date alone cannot say: by, not-before, early or late.'),
  wording: textSchema
    .optional()
    .describe('The phrase in which the item gave the date, such as “late October”.'),
  certainty: codeSchema(CERTAINTIES)
    .optional()
    .describe('How sure we are: high (the default), medium or low. With medium or low, say why in note.'),
  by: uniqueListSchema(idSchema).optional().describe('Who said or held it: ids from organisations.yaml.'),
  reason: textSchema.optional().describe('The reason that they gave, in our own words.'),
  note: textSchema.optional().describe('Anything that a reader should know about this claim.'),
};

const track = idSchema
  .optional()
  .describe('The track of the vanguard. Leave it out where only one of its tracks has this milestone.');
const milestone = idSchema.describe('A step: an id from milestones.yaml.');

/** Qualifies nothing: `qualifier` and `wording` only make sense beside a `date`. */
const refuseBareQualifier = (
  claim: { date?: unknown; qualifier?: unknown; wording?: unknown },
  context: z.core.$RefinementCtx,
): void => {
  if (claim.date !== undefined) return;
  for (const key of ['qualifier', 'wording'] as const)
    if (claim[key] !== undefined)
      context.addIssue({
        code: 'custom',
        path: [key],
        message: `A ${key} stands beside a date, and this claim has none; add the date, or put the words in note`,
      });
};

export const milestoneClaimSchema = z
  .strictObject({
    milestone,
    track,
    status: codeSchema(MILESTONE_STATUSES).describe(
      'What the item says of the step: planned, suggested, happened, missed, paused, cancelled or not-yet.',
    ),
    ...saidOf,
  })
  .superRefine(refuseBareQualifier);

export const stanceClaimSchema = z
  .strictObject({
    decision: idSchema.describe('A question: an id from decisions.yaml.'),
    option: idSchema.describe('One of the options of that decision.'),
    stance: codeSchema(STANCES).describe('What they held about the option.'),
    ...saidOf,
  })
  .superRefine(refuseBareQualifier);

const PER_PROBLEM = 'is not a period; write term, year, unstated, or a date such as 2017 or 2017-04/2018-03';

const perSchema = z.union([z.string(), z.int()], { error: PER_PROBLEM }).superRefine((written, context) => {
  if (['term', 'year', 'unstated'].includes(String(written))) return;
  if (String(written).length <= 100 && parseSpan(String(written)).ok) return;
  const params: RefusalParams = { rule: 'value-valid' };
  context.addIssue({ code: 'custom', message: PER_PROBLEM, params: { ...params } });
});

export const valueClaimSchema = z
  .strictObject({
    of: codeSchema(VALUE_THINGS).describe('What the sum or share is of.'),
    amount: amountSchema.describe('As people write it: £244m, £3.4bn to £5.4bn, up to £5bn, over £2bn, 10%.'),
    per: perSchema
      .optional()
      .describe(
        'Over what time the sum runs: term, year, unstated, or a period such as 2017-04/2018-03. A share (10%) needs none.',
      ),
    ...saidOf,
  })
  .superRefine(refuseBareQualifier)
  .superRefine((claim, context) => {
    if (claim.per === undefined && String(claim.amount).includes('£'))
      context.addIssue({
        code: 'custom',
        path: ['per'],
        message: 'is missing',
        params: { rule: 'key-present' },
      });
  });

export const termClaimSchema = z
  .strictObject({
    of: codeSchema(TERM_THINGS).describe('What runs for that long.'),
    length: lengthSchema.describe('As people write it: 15 years, 10 to 15 years, up to 15 years.'),
    ...saidOf,
  })
  .superRefine(refuseBareQualifier);

export const scopeClaimSchema = z
  .strictObject({
    service: idSchema.describe('A service: an id from services.yaml.'),
    status: codeSchema(SCOPE_STATUSES).describe('Whether the contract covers it.'),
    ...saidOf,
  })
  .superRefine(refuseBareQualifier);

export const partyClaimSchema = z
  .strictObject({
    organisation: idSchema.describe('Who: an id from organisations.yaml.'),
    role: codeSchema(PARTY_ROLES).describe('What part they had.'),
    status: codeSchema(PARTY_STATUSES).optional().describe('took-part (the default), possible or left.'),
    ...saidOf,
  })
  .superRefine(refuseBareQualifier);

export const figureClaimSchema = z
  .strictObject({
    of: codeSchema(FIGURE_THINGS).describe('What was counted.'),
    count: amountSchema.describe('How many: 318000, about 318000, over 300.'),
    ...saidOf,
  })
  .superRefine(refuseBareQualifier);

export const delayClaimSchema = z
  .strictObject({
    milestone,
    track,
    causes: uniqueListSchema(idSchema)
      .refine((causes) => causes.length > 0, { error: 'is empty; name at least one cause' })
      .describe('Why: ids from causes.yaml.'),
    forecast: dateSchema.optional().describe('The forecast that this explains, as it was dated there.'),
    ...saidOf,
  })
  .superRefine(refuseBareQualifier);

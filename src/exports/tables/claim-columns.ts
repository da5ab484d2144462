import { CERTAINTIES } from '../../domain/code-lists.ts';
import type { Claim } from '../../domain/model/claim.ts';
import { milestoneClaimSchema } from '../../schemas/claims.ts';
import { entrySchema } from '../../schemas/entry.ts';
import { address, code, required, text } from '../table/column.ts';
import { dateColumns, optionalDateCells, spanCells, sureDateColumns } from '../table/date-columns.ts';
import { editorsWords } from '../table/editors-words.ts';
import type { ExportSource } from '../export-source.ts';

const ofClaim = (field: keyof typeof milestoneClaimSchema.shape): string =>
  editorsWords(milestoneClaimSchema, field);

/** The columns with which the table of every kind of claim starts. */
export const claimStart = {
  id: required(text('The id of the claim, permanent: its entry, its kind and its place there.')),
  vanguard: required(text('The vanguard that the claim is about, or national.')),
} as const;

/** The columns that tell from which entry a row comes. */
export const originColumns = {
  entry: required(text('The entry from which this row comes.')),
  url: required(address('Where the site shows it.')),
} as const;

/** The columns with which the table of every kind of claim ends. */
export const claimEnd = {
  ...dateColumns('claimed', 'The date that the claim gives'),
  ...sureDateColumns('reported', 'When the claim became public'),
  certainty: required(code(CERTAINTIES, ofClaim('certainty'))),
  reason: text(ofClaim('reason')),
  note: text(ofClaim('note')),
  repeats: text(
    `${editorsWords(entrySchema, 'repeats')} A claim that repeats another entry corroborates nothing.`,
  ),
  ...originColumns,
} as const;

/** The cells of `originColumns`. */
export const originCells = (claim: Pick<Claim, 'id' | 'entry'>, source: ExportSource) => ({
  entry: claim.entry,
  url: source.claimUrl(claim),
});

/** The cells of `claimStart`. */
export const startCells = ({ id, vanguard }: Claim) => ({ id, vanguard });

/** The cells of `claimEnd`. */
export const endCells = (claim: Claim, source: ExportSource) => ({
  ...optionalDateCells(
    'claimed',
    claim.date,
    claim.kind === 'milestone' && source.names.lasts(claim.milestone),
  ),
  ...spanCells('reported', claim.reported),
  certainty: claim.certainty,
  reason: claim.reason,
  note: claim.note,
  repeats: source.knownEntry(claim.repeats),
  ...originCells(claim, source),
});

const originReferences = { id: 'claims', entry: 'entries', repeats: 'entries' } as const;

/** What the table of every kind of claim refers to, but for claims about a step. */
export const claimReferences = { ...originReferences, vanguard: 'vanguards' } as const;

/** For claims about a step: no column is in two references, since some readers of data packages cannot follow that. */
export const stepClaimReferences = {
  ...originReferences,
  'vanguard track': 'tracks(vanguard track)',
  milestone: 'milestones',
} as const;

/** The claims of one kind, in the record's own order. */
export const claimsOfKind = <Kind extends Claim['kind']>(
  { claims }: ExportSource,
  kind: Kind,
): readonly Extract<Claim, { kind: Kind }>[] =>
  claims.filter((claim): claim is Extract<Claim, { kind: Kind }> => claim.kind === kind);

/** How the table of one kind of claim gets its rows, one a claim; `own` gives the cells that other kinds do not have. */
export const claimRows =
  <Kind extends Claim['kind'], Own>(kind: Kind, own: (claim: Extract<Claim, { kind: Kind }>) => Own) =>
  (source: ExportSource) =>
    claimsOfKind(source, kind).map((claim) => ({
      ...startCells(claim),
      ...own(claim),
      ...endCells(claim, source),
    }));

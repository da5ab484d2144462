/**
 * The closed lists of the content contract. One list feeds the schemas, the filters, the docs and the exports:
 * a value is its key, and its label is what a reader sees.
 */
type CodeList = Readonly<Record<string, string>>;
export type Code<List extends CodeList> = keyof List & string;

export const ENTRY_KINDS = {
  news: 'News story',
  'case-study': 'Case study',
  notice: 'Official notice',
  'board-paper': 'Board paper',
  'press-release': 'Press release',
  report: 'Report',
  judgment: 'Judgment',
  analysis: 'Analysis',
  'web-page': 'Web page',
} as const satisfies CodeList;

export const MILESTONE_STATUSES = {
  planned: 'Planned',
  suggested: 'Suggested',
  happened: 'Happened',
  missed: 'Missed',
  paused: 'Paused',
  cancelled: 'Cancelled',
  'not-yet': 'Not yet happened',
} as const satisfies CodeList;

export const QUALIFIERS = {
  by: 'by',
  'not-before': 'not before',
  early: 'early',
  late: 'late',
} as const satisfies CodeList;

export const CERTAINTIES = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
} as const satisfies CodeList;

export const STANCES = {
  required: 'Required',
  preferred: 'Preferred',
  adopted: 'Adopted',
  mooted: 'Mooted',
  exploring: 'Being explored',
  deferred: 'Deferred',
  opposed: 'Opposed',
  'ruled-out': 'Ruled out',
  abandoned: 'Abandoned',
} as const satisfies CodeList;

/** Which way a stance leans; `open` takes no side and so never makes a disagreement. */
export const STANCE_SIDES = {
  required: 'for',
  preferred: 'for',
  adopted: 'for',
  mooted: 'open',
  exploring: 'open',
  deferred: 'open',
  opposed: 'against',
  'ruled-out': 'against',
  abandoned: 'against',
} as const satisfies Readonly<Record<Code<typeof STANCES>, 'for' | 'open' | 'against'>>;

export const GROUPS = {
  tender: 'Tender',
  form: 'Form',
  approval: 'Approval',
  law: 'Law',
  outcome: 'Outcome',
} as const satisfies CodeList;

export const SCOPE_STATUSES = {
  included: 'Included',
  excluded: 'Left out',
  possible: 'Possible',
  phased: 'To be added in stages',
  transferred: 'Transferred',
} as const satisfies CodeList;

export const PARTY_ROLES = {
  commissioner: 'Commissioner',
  bidder: 'Bidder',
  'preferred-bidder': 'Preferred bidder',
  provider: 'Provider',
  partner: 'Partner',
  signatory: 'Signatory',
  host: 'Host',
  regulator: 'Regulator',
  adviser: 'Adviser',
  overseer: 'Overseer',
} as const satisfies CodeList;

export const PARTY_STATUSES = {
  'took-part': 'Took part',
  possible: 'Possible',
  left: 'Left',
} as const satisfies CodeList;

export const VALUE_THINGS = {
  contract: 'The contract',
  'acute-contract-share': 'Share of the acute hospital contract',
  'services-in-scope': 'Services in scope',
  'services-transferred': 'Services to be transferred',
  'vanguard-funding': 'National vanguard funding',
  'transformation-fund': 'Transformation fund',
  'transition-costs': 'Transition costs',
  'outcome-linked-share': 'Share tied to outcomes',
  'incumbent-share': 'Share held by an existing provider',
  turnover: 'Yearly turnover',
} as const satisfies CodeList;

export const TERM_THINGS = {
  contract: 'The contract',
  extension: 'Extension',
} as const satisfies CodeList;

export const FIGURE_THINGS = {
  'registered-patients': 'Registered patients',
  residents: 'Residents',
  practices: 'General practices',
  'practices-in-bid': 'General practices in the bid',
  'neighbourhood-teams': 'Neighbourhood teams',
  'bids-received': 'Bids received',
  staff: 'Staff',
  signatories: 'Signatories',
  'consultation-responses': 'Answers to the consultation',
} as const satisfies CodeList;

export const ORGANISATION_TYPES = {
  commissioner: 'Commissioner',
  provider: 'Provider',
  council: 'Council',
  regulator: 'Regulator',
  'national-body': 'National body',
  publisher: 'Publisher',
  campaign: 'Campaign',
  adviser: 'Adviser',
  'gp-body': 'Body of general practices',
  voluntary: 'Voluntary organisation',
  partnership: 'Partnership',
  court: 'Court',
  other: 'Other',
} as const satisfies CodeList;

export const ACCESS = {
  open: 'Open',
  paywalled: 'Paywalled',
  unknown: 'Access not known',
} as const satisfies CodeList;
export const EXTENTS = {
  whole: 'read whole',
  opening: 'only its opening was read',
} as const satisfies CodeList;
export const TITLE_IS = {
  exact: 'as printed',
  descriptive: 'our description',
} as const satisfies CodeList;
export const CORRECTION_KINDS = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  retraction: 'Retraction',
} as const satisfies CodeList;

export type EntryKind = Code<typeof ENTRY_KINDS>;
export type MilestoneStatus = Code<typeof MILESTONE_STATUSES>;
export type Qualifier = Code<typeof QUALIFIERS>;
export type Certainty = Code<typeof CERTAINTIES>;
export type StanceName = Code<typeof STANCES>;
export type StanceSide = (typeof STANCE_SIDES)[StanceName];
export type Group = Code<typeof GROUPS>;
export type ScopeStatus = Code<typeof SCOPE_STATUSES>;
export type PartyRole = Code<typeof PARTY_ROLES>;
export type PartyStatus = Code<typeof PARTY_STATUSES>;
export type ValueThing = Code<typeof VALUE_THINGS>;
export type TermThing = Code<typeof TERM_THINGS>;
export type FigureThing = Code<typeof FIGURE_THINGS>;
export type OrganisationType = Code<typeof ORGANISATION_TYPES>;
export type Access = Code<typeof ACCESS>;
export type Extent = Code<typeof EXTENTS>;
export type TitleIs = Code<typeof TITLE_IS>;
export type CorrectionKind = Code<typeof CORRECTION_KINDS>;

import {
  FIGURE_THINGS,
  MILESTONE_STATUSES,
  PARTY_ROLES,
  PARTY_STATUSES,
  SCOPE_STATUSES,
  STANCES,
  TERM_THINGS,
  VALUE_THINGS,
} from '../../domain/code-lists.ts';
import type { ClaimKey } from '../../schemas/entry.ts';

type Codes = Readonly<Record<string, string>>;

/** The places of a claim that hold a code of a closed list, with the list. */
const CODE_PLACES: Readonly<Record<ClaimKey, Readonly<Record<string, Codes>>>> = {
  milestones: { status: MILESTONE_STATUSES },
  decisions: { stance: STANCES },
  values: { of: VALUE_THINGS },
  terms: { of: TERM_THINGS },
  scope: { status: SCOPE_STATUSES },
  parties: { role: PARTY_ROLES, status: PARTY_STATUSES },
  figures: { of: FIGURE_THINGS },
  delays: {},
};

export const codePlaces = (kind: ClaimKey): readonly (readonly [string, Codes])[] =>
  Object.entries(CODE_PLACES[kind]);

export const codesAt = (kind: ClaimKey, place: string): Codes => CODE_PLACES[kind][place] ?? {};

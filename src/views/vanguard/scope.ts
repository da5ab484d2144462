import { PARTY_ROLES, PARTY_STATUSES, SCOPE_STATUSES, type PartyRole } from '../../domain/code-lists.ts';
import type { PartyClaim, ScopeClaim } from '../../domain/model/claim.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { asSentence, capitalise, uncapitalise } from '../../domain/words/lists.ts';
import type { ViewContext } from '../context.ts';
import { viewReport, type DateView } from '../date.ts';
import { viewEvidence, type EvidenceView } from '../evidence.ts';
import type { Link } from '../link.ts';
import { newestOf } from '../newest.ts';
import { viewOrganisation } from '../organisation-link.ts';
import { notesOf } from './quantities.ts';

/** Where a service stood for a while: a run of claims that say the same. */
interface ScopeStepView {
  readonly said: DateView;
  readonly status: string;
  readonly notes: readonly string[];
  readonly evidence: EvidenceView;
}

export interface ScopeView {
  readonly service: string;
  /** “Possible, then included, then left out”. */
  readonly course: string;
  readonly steps: readonly ScopeStepView[];
  /** Says that only the newest steps stand here. */
  readonly note?: string;
  readonly notes: readonly string[];
}

/** The most steps of one service that a page holds. */
const MOST_STEPS = 8;

const toRuns = (claims: readonly ScopeClaim[]): readonly ScopeClaim[][] => {
  const runs: ScopeClaim[][] = [];
  for (const claim of claims) {
    const last = runs.at(-1);
    if (last?.[0]?.status === claim.status) last.push(claim);
    else runs.push([claim]);
  }
  return runs;
};

const courseOf = (runs: readonly (readonly ScopeClaim[])[], count: number): string =>
  capitalise(
    (count > runs.length ? `changed ${count - 1} times, of late: ` : '') +
      runs.flatMap(([claim]) => (claim ? [uncapitalise(SCOPE_STATUSES[claim.status])] : [])).join(', then '),
  );

/** Services whose place changed come first, the most changed at the head. */
export const viewScope = (vanguard: VanguardRecord, context: ViewContext): readonly ScopeView[] =>
  [...Map.groupBy(vanguard.scope, ({ service }) => service)]
    .map(([service, claims]) => ({ service, runs: toRuns(claims) }))
    .toSorted((a, b) => b.runs.length - a.runs.length)
    .map(({ service, runs }) => ({ service, runs, newest: newestOf(runs, MOST_STEPS) }))
    .map(({ service, runs, newest }) => ({
      service: context.names.service(service),
      course: courseOf(newest.items, runs.length),
      ...(newest.note !== undefined && { note: newest.note }),
      steps: newest.items.flatMap((run) => {
        const [first] = run;
        if (!first) return [];
        return [
          {
            said: viewReport(first),
            status: SCOPE_STATUSES[first.status],
            notes: notesOf(run),
            evidence: viewEvidence(run, context, first.reported),
          },
        ];
      }),
      notes: vanguard.vanguard.notes.filter(({ on }) => on === `scope/${service}`).map(({ note }) => note),
    }));

interface PartyView {
  readonly organisation: Link;
  /** Where it was only possible, or left. */
  readonly status?: string;
  readonly said: DateView;
}

interface RemarkView {
  readonly organisation: string;
  readonly notes: readonly { readonly text: string; readonly said: DateView }[];
}

export interface RoleView {
  readonly role: string;
  readonly count: number;
  readonly parties: readonly PartyView[];
  /** What the sources say of each. */
  readonly remarks: readonly RemarkView[];
  readonly notes: readonly string[];
}

const viewParty = (claims: readonly PartyClaim[], context: ViewContext): PartyView[] => {
  const [first] = claims;
  const last = claims.at(-1);
  if (!first || !last) return [];
  return [
    {
      organisation: viewOrganisation(first.organisation, context.names),
      ...(last.status !== 'took-part' && { status: PARTY_STATUSES[last.status].toLowerCase() }),
      said: viewReport(first),
    },
  ];
};

const viewRemarks = (claims: readonly PartyClaim[], { names }: ViewContext): RemarkView[] => {
  const [first] = claims;
  const notes = claims.flatMap((claim) =>
    claim.note === undefined ? [] : [{ text: asSentence(claim.note), said: viewReport(claim) }],
  );
  return first && notes.length > 0 ? [{ organisation: names.organisation(first.organisation), notes }] : [];
};

/** Who took part as what, in the order of the list of roles; each with the first report of it. */
export const viewParties = (vanguard: VanguardRecord, context: ViewContext): readonly RoleView[] => {
  const roles = Map.groupBy(vanguard.parties, ({ role }) => role);
  return (Object.keys(PARTY_ROLES) as PartyRole[]).flatMap((role) => {
    const claims = roles.get(role);
    if (!claims) return [];
    const organisations = [...Map.groupBy(claims, ({ organisation }) => organisation)];
    const ids = new Set(organisations.map(([id]) => `parties/${id}`));
    return [
      {
        role: PARTY_ROLES[role],
        count: organisations.length,
        parties: organisations.flatMap(([, ofOne]) => viewParty(ofOne, context)),
        remarks: organisations.flatMap(([, ofOne]) => viewRemarks(ofOne, context)),
        notes: vanguard.vanguard.notes.filter(({ on }) => ids.has(on)).map(({ note }) => note),
      },
    ];
  });
};

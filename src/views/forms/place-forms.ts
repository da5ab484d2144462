import type { StanceSide } from '../../domain/code-lists.ts';
import type { StanceClaim } from '../../domain/model/claim.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { compareLatestStance, stanceSpan } from '../../domain/record/stances.ts';
import { formAddress, vanguardAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../link.ts';
import { FORM } from './stance-table.ts';
import { findTurn, viewStanceLine, type StanceLine } from './stances.ts';

/** How a group of forms stands; `was` is a position from before the adoption of another form. */
type GroupId = 'adopted' | 'for' | 'open' | 'was-for' | 'was-open' | 'against';

interface StandingForm {
  readonly form: Link;
  readonly line: StanceLine;
  /** The last position before it on the opposite side. */
  readonly turn?: StanceLine;
  /** “latest” or “earlier”, where several forms were adopted. */
  readonly mark: string;
}

/** The forms of one place on which the latest position is much the same. */
interface StandingGroup {
  readonly id: GroupId;
  readonly title: string;
  readonly lean: StanceSide;
  readonly isPast: boolean;
  /** The latest first, by the day of the position where a source gives it, else by that of its report. */
  readonly forms: readonly StandingForm[];
}

export interface FormsOfPlace {
  readonly place: Link;
  readonly groups: readonly StandingGroup[];
  /** Words of the editors on the decision as a whole. */
  readonly notes: readonly string[];
}

const GROUPS: readonly Omit<StandingGroup, 'forms'>[] = [
  { id: 'adopted', title: 'Adopted', lean: 'for', isPast: false },
  { id: 'for', title: 'For', lean: 'for', isPast: false },
  { id: 'open', title: 'Open', lean: 'open', isPast: false },
  { id: 'was-for', title: 'Favoured earlier, before the adoption', lean: 'for', isPast: true },
  { id: 'was-open', title: 'Left open earlier, before the adoption', lean: 'open', isPast: true },
  { id: 'against', title: 'Against', lean: 'against', isPast: false },
];

interface Latest extends Omit<StandingForm, 'mark'> {
  readonly claim: StanceClaim;
}

const findLatest = ({ decisions }: VanguardRecord, context: ViewContext): readonly Latest[] =>
  (decisions.find(({ decision }) => decision === FORM)?.options ?? [])
    .flatMap(({ option, steps }): Latest[] => {
      const step = steps.at(-1);
      const [claim] = step?.claims ?? [];
      const [line] = step ? viewStanceLine(step, context) : [];
      if (!claim || !line) return [];
      const turned = findTurn(steps, claim);
      const [turn] = turned ? viewStanceLine(turned, context) : [];
      const form = { href: formAddress(option), text: context.names.option(FORM, option) };
      return [{ claim, form, line, ...(turn && { turn }) }];
    })
    .toSorted((a, b) => compareLatestStance(a.claim, b.claim));

const groupOf = ({ claim, line }: Latest, adoption: StanceClaim | undefined): GroupId => {
  if (line.name === 'adopted') return 'adopted';
  if (line.side === 'against') return 'against';
  const isPast = adoption !== undefined && stanceSpan(claim).latest < stanceSpan(adoption).earliest;
  return isPast ? `was-${line.side}` : line.side;
};

const markOf = (claim: StanceClaim, [first, ...others]: readonly StanceClaim[]): string => {
  if (!first || others.length === 0) return '';
  return stanceSpan(claim).latest === stanceSpan(first).latest ? 'latest' : 'earlier';
};

/** What was last said of each form at one place. A position is past where another form was surely adopted after it. */
export const viewFormsOfPlace = (vanguard: VanguardRecord, context: ViewContext): FormsOfPlace => {
  const latest = findLatest(vanguard, context);
  const adopted = latest.filter(({ line }) => line.name === 'adopted').map(({ claim }) => claim);
  const groups = Map.groupBy(latest, (one) => groupOf(one, adopted[0]));
  const { id, name } = vanguard.vanguard;
  return {
    place: { href: `${vanguardAddress(id)}#decisions`, text: name },
    notes: vanguard.vanguard.notes.filter(({ on }) => on === `decisions/${FORM}`).map(({ note }) => note),
    groups: GROUPS.flatMap((group) => {
      const forms = groups.get(group.id)?.map(({ claim, ...form }) => ({
        ...form,
        mark: group.id === 'adopted' ? markOf(claim, adopted) : '',
      }));
      return forms ? [{ ...group, forms }] : [];
    }),
  };
};

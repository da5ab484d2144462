import { GROUPS, ORGANISATION_TYPES } from '../../domain/code-lists.ts';
import type { OrganisationId, VanguardId } from '../../domain/model/ids.ts';
import { addOrganisation, addStep } from './ask-additions.ts';
import { askSearch, type Choice } from './ask.ts';
import { knownOrganisations, knownSteps, type Step } from './known.ts';
import type { Session } from './session.ts';

/** What stands at the end of a list that may lack the thing. */
const NONE = Symbol('none of these');
const DONE = Symbol('nobody more');

const organisationChoices = (
  { desk, answers }: Session,
  firstType?: string,
): readonly Choice<OrganisationId>[] =>
  knownOrganisations(desk, answers)
    .toSorted(
      (a, b) => Number(b.type === firstType) - Number(a.type === firstType) || (a.name < b.name ? -1 : 1),
    )
    .map(({ id, name, type, aka = [] }) => ({
      value: id,
      name,
      means: [ORGANISATION_TYPES[type], ...aka].join(' · '),
      also: [...aka, id],
    }));

const ADD: Choice<typeof NONE> = { value: NONE, name: 'Not in the list: add it' };

/** One organisation; publishers stand first where a publisher is asked for. */
export const askOrganisation = async (
  session: Session,
  message: string,
  isPublisher = false,
): Promise<OrganisationId> => {
  const choices = organisationChoices(session, isPublisher ? 'publisher' : undefined);
  let typed = '';
  const chosen = await askSearch<OrganisationId | typeof NONE>(message, choices, [ADD], (term) => {
    typed = term;
  });
  return chosen === NONE ? addOrganisation(session, { isPublisher, name: typed }) : chosen;
};

/** Any number of organisations, none among them. */
export const askOrganisations = async (
  session: Session,
  message: string,
): Promise<readonly OrganisationId[]> => {
  const chosen: OrganisationId[] = [];
  for (;;) {
    let typed = '';
    const end: Choice<typeof DONE> = {
      value: DONE,
      name: chosen.length === 0 ? 'Nobody is named' : 'Nobody else',
    };
    const choices = organisationChoices(session).filter(({ value }) => !chosen.includes(value));
    const next = await askSearch<OrganisationId | typeof NONE | typeof DONE>(
      chosen.length === 0 ? message : 'And who else?',
      [{ ...end, also: [''] }, ...choices],
      [ADD],
      (term) => {
        typed = term;
      },
    );
    if (next === DONE) return chosen;
    const id = next === NONE ? await addOrganisation(session, { name: typed }) : next;
    if (!chosen.includes(id)) chosen.push(id);
  }
};

const stepChoices = (steps: readonly Step[]): readonly Choice<Step>[] => {
  const groups = Object.keys(GROUPS);
  const byGroup = steps.toSorted(
    (a, b) => groups.indexOf(a.milestone.group) - groups.indexOf(b.milestone.group),
  );
  const hasTracks = new Set(steps.map(({ track }) => track.id)).size > 1;
  return byGroup.map((step) => ({
    value: step,
    name: hasTracks ? `${step.milestone.title} (${step.track.title})` : step.milestone.title,
    means: step.milestone.means,
    group: GROUPS[step.milestone.group],
    also: [step.milestone.id],
  }));
};

/** A step of one of the tracks of a vanguard, as the keys of a claim. */
export const askStep = async (
  session: Session,
  vanguard: VanguardId,
): Promise<Readonly<Record<string, string>>> => {
  const steps = knownSteps(session.desk, session.answers, vanguard);
  const chosen = await askSearch<Step | typeof NONE>('Which step?', stepChoices(steps), [
    { value: NONE, name: 'None of these: add a step' },
  ]);
  const { milestone, track, isShared } = chosen === NONE ? await addStep(session, vanguard) : chosen;
  return { milestone: milestone.id, ...(isShared && { track: track.id }) };
};

import { GROUPS, ORGANISATION_TYPES } from '../../domain/code-lists.ts';
import type { OptionId, OrganisationId, VanguardId } from '../../domain/model/ids.ts';
import { toWords } from '../../drafting/entry-path.ts';
import { idSchema, urlSchema } from '../../schemas/common.ts';
import { askChoice, askOptional, askSearch, askText, askYes, codeChoices, judgedBy } from './ask.ts';
import { findOrganisation, knownDecisions, knownOrganisations, type Step } from './known.ts';
import type { Session } from './session.ts';

const judgeId =
  (taken: readonly string[]) =>
  (text: string): true | string =>
    taken.includes(text) ? `There is a "${text}" already.` : judgedBy(idSchema)(text);

const askId = (name: string, taken: readonly string[]): Promise<string> =>
  askText('Its short name in the record, which never changes', judgeId(taken), toWords(name));

/** Asks for an organisation that the list lacks, starting from what was searched for; gives the id of the one of that name where there is one. */
export const addOrganisation = async (
  { desk, answers }: Session,
  given: { readonly isPublisher?: boolean; readonly name?: string } = {},
): Promise<OrganisationId> => {
  const name = await askText('Its name in full', undefined, given.name);
  const known = findOrganisation(desk, answers, name);
  if (known) {
    console.log(`  It is in the list: ${known.name}.`);
    return known.id;
  }
  const type = await askChoice(
    'What is it?',
    codeChoices(ORGANISATION_TYPES),
    given.isPublisher === true ? 'publisher' : undefined,
  );
  const id = await askId(
    name,
    knownOrganisations(desk, answers).map((each) => each.id),
  );
  const url = await askOptional('The address of its own site', judgedBy(urlSchema));
  answers.add.organisations.push({ id, name, type, ...(url !== undefined && { url }) });
  return id;
};

/** Asks for a step that no track of the vanguard has. */
export const addStep = async ({ desk, answers }: Session, vanguard: VanguardId): Promise<Step> => {
  const { milestones, vanguards } = desk.content.vocabulary;
  const tracks = vanguards.find(({ id }) => id === vanguard)?.tracks ?? [];
  const title = await askText('What is the step called? In a few words, such as Contract signature');
  const means = await askText('What is it, in one plain sentence?');
  const track = await askChoice(
    'Of which process is it a step?',
    tracks.map((each) => ({ value: each, name: each.title })),
  );
  const group = await askChoice('Which filter of the timeline shows it?', codeChoices(GROUPS));
  const after = await askSearch(
    'After which step does it come?',
    milestones.map((each) => ({ value: each.id, name: each.title, means: each.means })),
  );
  const lasts = await askYes('Is it a stretch of time, such as a consultation?', false);
  const judged = !(await askYes('Is it a deadline for others, which nobody promises to keep?', false));
  const taken = [...milestones, ...answers.add.milestones].map((each) => each.id);
  const id = await askId(title, taken);
  const milestone = { id, title, means, group, judged, lasts };
  answers.add.milestones.push({ ...milestone, vanguard, track: track.id, after });
  return { milestone, track, isShared: false };
};

/** Asks for an answer to a decision that nobody had considered before. */
export const addOption = async ({ desk, answers }: Session, decision: string): Promise<OptionId> => {
  const options = knownDecisions(desk, answers).find(({ id }) => id === decision)?.options ?? [];
  const title = await askText('What is the option called? In a few words');
  const means = await askText('What would choosing it mean, in one plain sentence?');
  const id = await askId(
    title,
    options.map((each) => each.id),
  );
  answers.add.options.push({ decision, id, title, means });
  return id;
};

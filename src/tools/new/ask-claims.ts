import { checkbox } from '@inquirer/prompts';
import {
  CERTAINTIES,
  FIGURE_THINGS,
  MILESTONE_STATUSES,
  PARTY_ROLES,
  PARTY_STATUSES,
  SCOPE_STATUSES,
  STANCES,
  STANCE_SIDES,
  TERM_THINGS,
  VALUE_THINGS,
} from '../../domain/code-lists.ts';
import type { VanguardId } from '../../domain/model/ids.ts';
import type { OpenClaim } from '../../drafting/read-claim-words.ts';
import { amountSchema, lengthSchema } from '../../schemas/common.ts';
import type { ClaimKey } from '../../schemas/entry.ts';
import { addOption } from './ask-additions.ts';
import { askBareDate, askDate, askOptionalBareDate } from './ask-date.ts';
import { askOrganisation, askOrganisations, askStep } from './ask-known.ts';
import { askChoice, askOptional, askSearch, askText, askYes, codeChoices, judgedBy } from './ask.ts';
import { knownDecisions } from './known.ts';
import type { Session } from './session.ts';

type Asker = (session: Session, vanguard: VanguardId) => Promise<OpenClaim>;

const STATUS_MEANS = {
  planned: 'Somebody says when it is to be.',
  suggested: 'An idea that nobody has adopted.',
  happened: 'The source says that it happened.',
  missed: 'A promised date will not be, or was not, met.',
  paused: 'Work stopped, with no new date.',
  cancelled: 'The source says that it is over for good.',
  'not-yet': 'It had not happened by the day of the report.',
};

const DATE_OF: Readonly<Record<string, string>> = {
  planned: 'For when?',
  suggested: 'For when?',
  happened: 'When did it happen?',
  missed: 'Which date was lost?',
};

const SIDES = { for: 'For it', open: 'Neither for nor against', against: 'Against it' };

const said = async (message: string): Promise<OpenClaim> => {
  const reading = await askDate(message);
  if (reading === undefined) return {};
  const { date, qualifier, wording } = reading;
  return { date, ...(qualifier && { qualifier }), ...(wording && { wording }) };
};

const askMilestone: Asker = async (session, vanguard) => {
  const step = await askStep(session, vanguard);
  const status = await askChoice(
    'What does the item say of it?',
    codeChoices(MILESTONE_STATUSES, STATUS_MEANS),
  );
  return { ...step, status, ...(await said(`${DATE_OF[status] ?? 'On what day was that?'} In any words`)) };
};

const NEW_OPTION = Symbol('new option');

const askDecision: Asker = async (session) => {
  const decisions = knownDecisions(session.desk, session.answers);
  const decision = await askChoice(
    'Which question?',
    decisions.map((each) => ({ value: each, name: each.title, means: each.asks })),
  );
  const chosen = await askSearch<string | typeof NEW_OPTION>(
    'Which answer to it?',
    decision.options.map(({ id, title, means }) => ({ value: id, name: title, means })),
    [{ value: NEW_OPTION, name: 'None of these: add an option' }],
  );
  const option = chosen === NEW_OPTION ? await addOption(session, decision.id) : chosen;
  const stances = codeChoices(STANCES).map((each) => ({ ...each, group: SIDES[STANCE_SIDES[each.value]] }));
  const stance = await askChoice('What was held about it?', stances);
  const by = await askOrganisations(session, 'By whom?');
  return { decision: decision.id, option, stance, ...(by.length > 0 && { by: [...by] }) };
};

const PERIODS = [
  { value: 'unstated', name: 'The item does not say' },
  { value: 'year', name: 'A year' },
  { value: 'term', name: 'The whole length of the contract' },
  { value: 'period', name: 'Another time, such as 2017/18' },
];

const askValue: Asker = async () => {
  const of = await askChoice('Of what?', codeChoices(VALUE_THINGS));
  const amount = await askText(
    'How much? Like £244m, £3.4bn to £5.4bn, up to £5bn or 10%',
    judgedBy(amountSchema),
  );
  if (!amount.includes('£')) return { of, amount };
  const per = await askChoice('Over what time does it run?', PERIODS);
  return { of, amount, per: per === 'period' ? await askBareDate('Which time?') : per };
};

const askTerm: Asker = async () => ({
  of: await askChoice('Of what?', codeChoices(TERM_THINGS)),
  length: await askText('How long? Like 15 years, 10 to 15 years or up to 15 years', judgedBy(lengthSchema)),
});

const askScope: Asker = async ({ desk }) => ({
  service: await askSearch(
    'Which service?',
    desk.content.vocabulary.services.map(({ id, title }) => ({ value: id, name: title })),
  ),
  status: await askChoice('Is it in the contract?', codeChoices(SCOPE_STATUSES)),
});

const askParty: Asker = async (session) => {
  const organisation = await askOrganisation(session, 'Who?');
  const role = await askChoice('As what?', codeChoices(PARTY_ROLES));
  const status = await askChoice('How does it stand?', codeChoices(PARTY_STATUSES));
  return { organisation, role, ...(status !== 'took-part' && { status }) };
};

const askFigure: Asker = async () => ({
  of: await askChoice('Of what?', codeChoices(FIGURE_THINGS)),
  count: await askText('How many? Like 318000, about 318000 or over 300', judgedBy(amountSchema)),
});

const askDelay: Asker = async (session, vanguard) => {
  const step = await askStep(session, vanguard);
  const causes = await checkbox({
    message: 'Why was it late? (space to choose, Enter when done)',
    choices: session.desk.content.vocabulary.causes.map(({ id, title, means }) => ({
      value: id,
      name: title,
      description: means,
    })),
    required: true,
    loop: false,
    pageSize: 12,
  });
  const forecast = await askOptionalBareDate('Which new date does that explain?');
  return { ...step, causes, ...(forecast !== undefined && { forecast }) };
};

/** Each kind of claim: what it is called, and what asks for it. */
export const CLAIM_ASKERS: { readonly [Key in ClaimKey]: readonly [string, string, Asker] } = {
  milestones: ['A step and its date', 'Tender issued, contract award planned, start missed…', askMilestone],
  decisions: ['A position on a question', 'Who is for or against which form, route or contract', askDecision],
  values: ['A sum of money, or a share', 'What the contract is worth…', askValue],
  terms: ['How long the contract runs', '15 years, with an extension…', askTerm],
  scope: ['A service, in the contract or out', 'Is social care part of it?', askScope],
  parties: ['Who takes part, and as what', 'Commissioner, bidder, partner…', askParty],
  figures: ['A count', 'Patients, practices, bids…', askFigure],
  delays: ['Why a step is late', 'The causes that the item gives', askDelay],
};

type Extra = 'done' | 'by' | 'reason' | 'note' | 'certainty' | 'date';

/** One key of a claim, or none. */
const askDetail = async (key: 'reason' | 'note', message: string): Promise<OpenClaim> => {
  const text = await askOptional(message);
  return text === undefined ? {} : { [key]: text };
};

/** Below certainty a note must say why; without one there is no doubt to tell of. */
const askDoubt = async (): Promise<OpenClaim> => {
  const certainty = await askChoice('How sure are we?', codeChoices(CERTAINTIES), 'medium');
  if (certainty === 'high') return { certainty };
  const doubt = await askDetail('note', 'Why is there a doubt?');
  return 'note' in doubt ? { certainty, ...doubt } : {};
};

/** Each may be left without an answer: then it was chosen by mistake. */
const askExtra = async (session: Session, extra: Exclude<Extra, 'done'>): Promise<OpenClaim> => {
  switch (extra) {
    case 'by': {
      const by = await askOrganisations(session, 'Who said or held it?');
      return by.length > 0 ? { by: [...by] } : {};
    }
    case 'reason':
      return askDetail('reason', 'The reason that they gave, in your own words');
    case 'note':
      return askDetail('note', 'What should a reader know about it?');
    case 'date':
      return said('Of what day is it true? In any words');
    case 'certainty':
      return askDoubt();
    default:
      return extra satisfies never;
  }
};

/** The plan that an item puts in the place of a date that it calls missed; undefined where it names none. */
export const askNewPlan = async (session: Session, missed: OpenClaim): Promise<OpenClaim | undefined> => {
  if (!(await askYes('Does it name a new date?', false))) return undefined;
  const date = await said('For when? In any words');
  if (date['date'] === undefined) return undefined;
  const { vanguard, milestone, track } = missed;
  const where = { ...(vanguard !== undefined && { vanguard }), ...(track !== undefined && { track }) };
  return askExtras(session, { ...where, milestone, status: 'planned', ...date });
};

/** A claim of one kind, with what can be said of any claim. */
export const askClaim = async (session: Session, kind: ClaimKey, vanguard: VanguardId): Promise<OpenClaim> =>
  askExtras(session, await CLAIM_ASKERS[kind][2](session, vanguard));

/** What can be said of any claim, until there is no more of it. */
const askExtras = async (session: Session, started: OpenClaim): Promise<OpenClaim> => {
  let claim = started;
  for (;;) {
    const extras: { value: Extra; name: string }[] = [
      { value: 'done', name: 'No, that is all' },
      { value: 'by', name: 'Who said or held it' },
      { value: 'reason', name: 'The reason given' },
      { value: 'note', name: 'A note for readers' },
      { value: 'certainty', name: 'A doubt' },
      { value: 'date', name: 'A date' },
    ];
    const left = extras.filter(({ value }) => value === 'done' || claim[value] === undefined);
    const extra = await askChoice('Anything to add to this claim?', left);
    if (extra === 'done') return claim;
    claim = { ...claim, ...(await askExtra(session, extra)) };
  }
};

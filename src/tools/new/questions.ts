import { checkbox } from '@inquirer/prompts';
import { ACCESS, ENTRY_KINDS, EXTENTS, TITLE_IS } from '../../domain/code-lists.ts';
import { urlSchema } from '../../schemas/common.ts';
import { askBareDate } from './ask-date.ts';
import { askOrganisation } from './ask-known.ts';
import {
  askChoice,
  askOptional,
  askParagraphs,
  askText,
  askYes,
  codeChoices,
  judgedBy,
  Stopped,
} from './ask.ts';
import { askAllClaims } from './claim-loop.ts';
import { entryWithAddress } from './desk.ts';
import { knownVanguards } from './known.ts';
import { countClaims, isExactDay } from './open-answers.ts';
import type { Session } from './session.ts';

/** One question of the conversation. */
export interface Question {
  /** The key that it answers, as a fault names it. */
  readonly path: string;
  /** What it is called where one chooses what to change. */
  readonly label: string;
  readonly isAnswered: (session: Session) => boolean;
  readonly ask: (session: Session) => Promise<void>;
}

type Answer = (session: Session, before: string) => Promise<unknown>;

/** A question whose answer is one key of the front matter. */
const keyQuestion = (
  path: string,
  label: string,
  answer: Answer,
  isNeeded?: (session: Session) => boolean,
): Question => ({
  path,
  label,
  isAnswered: (session) => session.answers.front.has(path) || isNeeded?.(session) === false,
  ask: async (session) => {
    const before = session.answers.front.get(path);
    const value = await answer(session, typeof before === 'string' ? before : '');
    // An answer of nothing is an answer too: the question is not asked again.
    session.answers.front.set(path, value);
  },
});

const askAddress = async ({ desk }: Session, before: string): Promise<string> => {
  for (let first = before; ; first = '') {
    const url = await askText('The address of the item', judgedBy(urlSchema), first);
    const owner = entryWithAddress(desk, url);
    if (owner === undefined) return url;
    console.log(`  This item has an entry already: ${desk.dir}/entries/${owner}.mdx`);
    console.log('  Add what is new to that entry instead.');
    if (!(await askYes('Do you mean another item, with another address?', false))) throw new Stopped();
  }
};

const askVanguards = async ({ desk }: Session): Promise<readonly string[]> => {
  const chosen = await checkbox({
    message: 'Of which places does it speak? (space to choose, Enter when done)',
    choices: knownVanguards(desk).map(({ id, name }) => ({ value: id, name })),
    required: true,
    loop: false,
  });
  if (chosen.length < 2) return chosen;
  const first = await askChoice(
    'Of which most of all? The entry is kept there',
    knownVanguards(desk)
      .filter(({ id }) => chosen.includes(id))
      .map(({ id, name }) => ({ value: id, name })),
  );
  return [first, ...chosen.filter((id) => id !== first)];
};

const published = ({ answers }: Session): unknown => answers.front.get('source.published');

const askBody = async ({ answers }: Session): Promise<void> => {
  for (;;) {
    const body = await askParagraphs(
      'The text: two to six short paragraphs in your own words. An empty line ends a paragraph, two end the text.',
    );
    if (body !== '') {
      answers.body = body;
      return;
    }
  }
};

/** The questions, in the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [
  keyQuestion('source.url', 'The address', askAddress),
  keyQuestion('source.title', 'The title of the item', (_, before) =>
    askText('Its title', undefined, before),
  ),
  keyQuestion('source.title-is', 'Whether that title is as printed', () =>
    askChoice('Is that the title as printed?', [
      { value: 'exact', name: 'Yes, as printed', means: TITLE_IS.exact },
      { value: 'descriptive', name: 'No, it describes the item', means: TITLE_IS.descriptive },
    ]),
  ),
  keyQuestion('source.publisher', 'The publisher', (session) =>
    askOrganisation(session, 'Who published it?', true),
  ),
  keyQuestion('source.author', 'The author', () => askOptional('Who wrote it, if it says so?')),
  keyQuestion('source.published', 'The day of publication', () =>
    askBareDate('When was it published? In any words, or unknown'),
  ),
  keyQuestion(
    'source.published-basis',
    'How we know the day of publication',
    (_, before) => askText('How do you know when it was published?', undefined, before),
    (session) => !isExactDay(published(session)),
  ),
  keyQuestion(
    'reported',
    'When it became public',
    () => askBareDate('Roughly when did it become public? Like 2017, or May to July 2017'),
    (session) => published(session) === 'unknown',
  ),
  keyQuestion('kind', 'What sort of item it is', () =>
    askChoice('What sort of item is it?', codeChoices(ENTRY_KINDS)),
  ),
  keyQuestion('source.access', 'Who can read it', () =>
    askChoice('Can anybody read it?', codeChoices(ACCESS)),
  ),
  keyQuestion('source.extent', 'How much of it you read', () =>
    askChoice('How much of it did you read?', [
      { value: 'whole', name: 'All of it', means: EXTENTS.whole },
      { value: 'opening', name: 'Only its opening', means: EXTENTS.opening },
    ]),
  ),
  keyQuestion('vanguards', 'The places', askVanguards),
  keyQuestion('title', 'Our own title', (_, before) =>
    askText('A title of your own: what happened, for a reader who knows nothing else', undefined, before),
  ),
  keyQuestion('summary', 'The summary', (_, before) =>
    askText('What it says, in one or two sentences of your own', undefined, before),
  ),
  {
    path: 'claims',
    label: 'The claims',
    isAnswered: ({ answers }) => countClaims(answers) > 0 || answers.front.has('because'),
    ask: askAllClaims,
  },
  keyQuestion(
    'because',
    'Why it is here without a claim',
    () => askText('Why does it belong here?'),
    () => false,
  ),
  { path: 'body', label: 'The text', isAnswered: ({ answers }) => answers.body !== undefined, ask: askBody },
];

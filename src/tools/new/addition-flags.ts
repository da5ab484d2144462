import type { NewMilestone, NewOption, NewOrganisation } from '../../drafting/draft-answers.ts';
import { toWords } from '../../drafting/entry-path.ts';
import { splitKeys } from '../../drafting/read-claim-words.ts';
import type { OpenAnswers } from './open-answers.ts';

const KEYS = [
  'id',
  'type',
  'url',
  'note',
  'means',
  'group',
  'judged',
  'lasts',
  'vanguard',
  'track',
  'after',
  'decision',
];

type Values = Readonly<Record<string, unknown>>;

/** `Name; key: value; key: value`, with an id made from the name unless one is given. */
const readAddition = (text: string): Readonly<Record<string, string>> => {
  const { words, pairs } = splitKeys(text, KEYS);
  return { name: words, id: toWords(words), ...Object.fromEntries(pairs) };
};

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

const isYes = (text: string | undefined, otherwise: boolean): boolean =>
  text === undefined ? otherwise : /^(?:yes|true)$/i.test(text);

const toMilestone = (text: string, vanguard: string): NewMilestone => {
  const { name, judged, lasts, ...step } = readAddition(text);
  const made = { ...step, title: name, judged: isYes(judged, true), lasts: isYes(lasts, false) };
  return { vanguard, ...made } as unknown as NewMilestone;
};

const toOption = (text: string): NewOption => {
  const { name, ...option } = readAddition(text);
  return { ...option, title: name } as unknown as NewOption;
};

/** Reads what is to be added to the vocabularies. What is missing in it is for the check to find. */
export const readAdditions = (values: Values, { add, front }: OpenAnswers, problems: string[]): void => {
  const [vanguard] = textsOf(front.get('vanguards'));
  for (const text of textsOf(values['add-organisation']))
    add.organisations.push(readAddition(text) as unknown as NewOrganisation);
  for (const text of textsOf(values['add-milestone'])) {
    const milestone = toMilestone(text, vanguard ?? '');
    add.milestones.push(milestone);
    if (!milestone.track)
      problems.push(`--add-milestone: "${text}" names no track; add ; track: and its id.`);
  }
  for (const text of textsOf(values['add-option'])) {
    const option = toOption(text);
    add.options.push(option);
    if (!option.decision)
      problems.push(`--add-option: "${text}" names no decision; add ; decision: and its id.`);
  }
};

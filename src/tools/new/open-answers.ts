import { parseSpan } from '../../domain/dates/parse-span.ts';
import { readDateWords } from '../../domain/dates/read-date-words.ts';
import type { DraftAnswers, NewMilestone, NewOption, NewOrganisation } from '../../drafting/draft-answers.ts';
import type { OpenClaim } from '../../drafting/read-claim-words.ts';
import { CLAIM_KEYS, type ClaimKey } from '../../schemas/entry.ts';

/** Answers as they come in. `front` holds the keys of an entry by their path: `title`, `source.url`. */
export interface OpenAnswers {
  readonly front: Map<string, unknown>;
  readonly claims: { readonly [Key in ClaimKey]: OpenClaim[] };
  readonly add: {
    readonly organisations: NewOrganisation[];
    readonly milestones: NewMilestone[];
    readonly options: NewOption[];
  };
  body?: string;
  words?: string;
}

export const noAnswers = (): OpenAnswers => ({
  front: new Map(),
  claims: {
    milestones: [],
    decisions: [],
    values: [],
    terms: [],
    scope: [],
    parties: [],
    figures: [],
    delays: [],
  },
  add: { organisations: [], milestones: [], options: [] },
});

export const countClaims = ({ claims }: OpenAnswers): number =>
  CLAIM_KEYS.reduce((sum, key) => sum + claims[key].length, 0);

/** True for one certain day, in whatever words; then nobody asks how we know it. */
export const isExactDay = (written: unknown): boolean => {
  const text = String(written);
  const date = parseSpan(text).ok ? text : readDateWords(text)?.date;
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date);
};

/** Each answer without which there is no entry, by its path: the flag that gives it, and what it is. */
const NEEDED: Readonly<Record<string, readonly [string, string]>> = {
  'source.url': ['--url', 'where the item can be read'],
  'source.title': ['--source-title', 'the title of the item'],
  'source.title-is': ['--title-is', 'exact if that is the title as printed, descriptive if it is yours'],
  'source.publisher': ['--publisher', 'who published it: an id or name from organisations.yaml'],
  'source.published': ['--published', 'when it was published, such as "9 June 2017", or unknown'],
  kind: ['--kind', 'what sort of item it is, such as news or board-paper'],
  'source.access': ['--access', 'open, paywalled or unknown'],
  'source.extent': ['--extent', 'whole if you read all of it, opening if only its opening'],
  vanguards: ['--vanguard', 'the vanguard of which it speaks, or national'],
  title: ['--title', 'a title of our own that says what happened'],
  summary: ['--summary', 'one or two sentences of our own'],
};

export interface Missing {
  readonly flag: string;
  readonly what: string;
}

/** What is still to be answered, in the order in which it is asked. */
export const findMissing = (answers: OpenAnswers): readonly Missing[] => {
  const { front } = answers;
  const missing = Object.entries(NEEDED).flatMap(([path, [flag, what]]) =>
    front.has(path) ? [] : [{ flag, what }],
  );
  const published = front.get('source.published');
  if (published !== undefined && !isExactDay(published) && !front.has('source.published-basis'))
    missing.push({
      flag: '--published-basis',
      what: 'how we know when it was published, since that is not one certain day',
    });
  if (published === 'unknown' && !front.has('reported'))
    missing.push({
      flag: '--reported',
      what: 'when it became public, roughly, such as "2017" or "May to July 2017"',
    });
  if (countClaims(answers) === 0 && !front.has('because'))
    missing.push({
      flag: '--milestone, --decision or another claim',
      what: 'what the item claims; or --because, why it is here without a claim',
    });
  if (answers.body === undefined)
    missing.push({ flag: '--body or --body-file', what: 'two to six short paragraphs' });
  return missing;
};

/** As the drafting wants them. What is still missing is missing there too, and the check says so. */
export const toDraftAnswers = ({ front, claims, add, body, words }: OpenAnswers): DraftAnswers => {
  const source: Record<string, unknown> = {};
  const top: Record<string, unknown> = { vanguards: [] };
  for (const [path, value] of front)
    if (path.startsWith('source.')) source[path.slice('source.'.length)] = value;
    else top[path] = value;
  const made = Object.fromEntries(
    CLAIM_KEYS.flatMap((key) => (claims[key].length > 0 ? [[key, claims[key]]] : [])),
  );
  const text = { body: body ?? '', ...(words !== undefined && { words }) };
  return {
    title: '',
    ...top,
    source: { published: 'unknown', ...source },
    ...made,
    ...text,
    add,
  } as unknown as DraftAnswers;
};

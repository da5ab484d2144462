import { parseSpan } from '../domain/dates/parse-span.ts';
import { readDateWords, type DateReading } from '../domain/dates/read-date-words.ts';
import { CLAIM_KEYS } from '../schemas/entry.ts';
import type { DraftAnswers } from './draft-answers.ts';

/** A date in words that was not read in one certain way. */
export interface DateDoubt {
  /** As in a fault: `milestones[0].date`. */
  readonly path: string;
  readonly text: string;
  /** The likeliest reading; absent where there is none. */
  readonly reading?: DateReading;
}

type Dated = Readonly<Record<string, unknown>>;

/** What stands in our notation already, or is no text. */
const isNotation = (written: unknown): boolean =>
  typeof written !== 'string' || written === 'unknown' || parseSpan(written).ok;

const doubtOf = (path: string, text: string, reading: DateReading | undefined): DateDoubt[] =>
  reading?.isSure ? [] : [{ path, text, ...(reading && { reading }) }];

/** A date that has no qualifier or wording beside it: only what a span can say is read. */
const expandBare = (written: unknown, path: string, doubts: DateDoubt[]): unknown => {
  if (isNotation(written)) return written;
  const text = String(written);
  const reading = readDateWords(text);
  const usable = reading?.qualifier === undefined ? reading : undefined;
  doubts.push(...doubtOf(path, text, usable));
  return usable?.date ?? written;
};

const expandClaim = (claim: Dated, path: string, doubts: DateDoubt[]): Dated => {
  const { date } = claim;
  const bare = { ...claim };
  if (claim['forecast'] !== undefined)
    bare['forecast'] = expandBare(claim['forecast'], `${path}.forecast`, doubts);
  if (isNotation(date)) return bare;
  const reading = readDateWords(String(date));
  doubts.push(...doubtOf(`${path}.date`, String(date), reading));
  if (!reading) return bare;
  const { date: read, qualifier, wording } = reading;
  return { ...(qualifier && { qualifier }), ...(wording && { wording }), ...bare, date: read };
};

/** The answers with each date in our notation, and the dates that want a second look. One that cannot be read stays as it was. */
export const expandDates = (
  answers: DraftAnswers,
): { readonly answers: DraftAnswers; readonly doubts: readonly DateDoubt[] } => {
  const doubts: DateDoubt[] = [];
  const claims = Object.fromEntries(
    CLAIM_KEYS.flatMap((key) => {
      const list: readonly Dated[] | undefined = answers[key];
      return list ? [[key, list.map((claim, at) => expandClaim(claim, `${key}[${at}]`, doubts))]] : [];
    }),
  );
  const source = {
    ...answers.source,
    published: expandBare(answers.source.published, 'source.published', doubts),
    read: expandBare(answers.source.read, 'source.read', doubts),
  };
  const reported = expandBare(answers.reported, 'reported', doubts);
  const expanded = { ...answers, ...claims, source, ...(reported !== undefined && { reported }) };
  return { answers: expanded as DraftAnswers, doubts };
};

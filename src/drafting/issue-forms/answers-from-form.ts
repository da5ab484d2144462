import type { Vocabulary } from '../../domain/model/vocabulary.ts';
import { CLAIM_KEYS, type ClaimKey } from '../../schemas/entry.ts';
import type { DraftAnswers } from '../draft-answers.ts';
import { readClaimWords, type OpenClaim } from '../read-claim-words.ts';
import { questionsOf } from './form.ts';
import { idOf, nameIds, organisationNames, vanguardNames } from './name-ids.ts';
import { codeOf, type FilledForm } from './read-form.ts';

/** What a form could not say in the words of the record; `typed` is what somebody wrote there. */
export interface Remark {
  readonly words: string;
  readonly typed?: string;
}

/** One claim a line, without the marks of a list. */
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '' && !/^(?:`{3,}|~{3,})/.test(line));

const readClaims = (
  kind: ClaimKey,
  text: string,
  label: string,
  vocabulary: Vocabulary,
  remarks: Remark[],
): readonly OpenClaim[] =>
  linesOf(text).flatMap((line) => {
    const claim = readClaimWords(kind, line.startsWith('{') ? line : nameIds(kind, line, vocabulary));
    if (claim.ok && Object.keys(claim.value).length > 1) return [claim.value];
    remarks.push({
      words: `A line under “${label}” could not be read, and is not in the draft.`,
      typed: line,
    });
    return [];
  });

/** Places by name; an “and” parts two of them, unless it stands in a name. */
const placesOf = (text: string, vocabulary: Vocabulary): readonly string[] => {
  const names = vanguardNames(vocabulary);
  const parts = text.split(/[,;\n]/).flatMap((part) => (idOf(part, names) ? [part] : part.split(/\band\b/)));
  const ids = parts.map((part) => idOf(part, names) ?? part.trim());
  return [...new Set(ids.filter((id) => id !== ''))];
};

type Front = Record<string, unknown>;

const put = (front: Front, path: string, value: unknown): void => {
  const [key = '', inner] = path.split('.');
  if (inner === undefined) front[key] = value;
  else front[key] = { ...(front[key] as Front | undefined), [inner]: value };
};

/** The value of an answer that is no claim, in the words of the record as far as they are known. */
const toValue = (path: string, text: string, vocabulary: Vocabulary): unknown => {
  if (path === 'source.publisher') return idOf(text, organisationNames(vocabulary)) ?? text;
  if (path === 'source.also-at') return text.split(/[\s,]+/).filter((part) => part !== '');
  if (path === 'vanguards') return placesOf(text, vocabulary);
  return text;
};

const isClaimKey = (path: string): path is ClaimKey => (CLAIM_KEYS as readonly string[]).includes(path);

/** Stands where a needed answer is missing, so that the draft says where it goes. */
const MISSING = 'TO BE FILLED IN';

/**
 * What a filled form says, as answers for a draft, and what of it a person must look at. What is missing stands in the draft as a
 * gap; what cannot be read is a remark. `sent` is the day on which the form was sent.
 */
export const answersFromForm = (
  { form, answers, rest }: FilledForm,
  vocabulary: Vocabulary,
  sent: string,
): { readonly answers: DraftAnswers; readonly remarks: readonly Remark[] } => {
  const remarks: Remark[] = [];
  const front: Front = {};
  if (rest !== '') remarks.push({ words: 'This stands over the first question.', typed: rest });
  for (const question of questionsOf(form)) {
    const { path = '', label, required } = question;
    const text = answers.get(question.id);
    if (text === undefined) {
      if (path === 'source.read') put(front, path, sent);
      else if (required) {
        put(front, path, path === 'vanguards' ? ['national'] : MISSING);
        remarks.push({ words: `“${label}” has no answer.` });
      }
    } else if (question.kind === 'dropdown') {
      const code = codeOf(question.codes, text);
      put(front, path, code ?? text);
      if (code === undefined) remarks.push({ words: `“${label}” is not one of its answers.`, typed: text });
    } else if (isClaimKey(path)) {
      const claims = readClaims(path, text, label, vocabulary, remarks);
      if (claims.length > 0) front[path] = claims;
    } else put(front, path, toValue(path, text, vocabulary));
  }
  return { answers: front as unknown as DraftAnswers, remarks };
};

import { faultOfFile } from '../../content-loader/fault.ts';
import { inEach, type Rule } from '../rule.ts';

const ID = 'profile-budget';

/** A page of a vanguard may take 40 KB in all; a case study is to be 600 to 1,200 words, and this is where it stops. */
const MAX_WORDS = 1300;

/** The words that a reader sees in HTML. */
const countWords = (html: string): number =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A case study is no longer than its budget of words. */
export const profileBudget: Rule = {
  id: ID,
  check: inEach(
    ({ vanguards }) => vanguards,
    ({ file, body }) => {
      const words = countWords(body.html ?? '');
      return words <= MAX_WORDS
        ? []
        : [
            faultOfFile(
              file,
              ID,
              `The case study has ${words} words.`,
              `Cut it to ${MAX_WORDS} at most, better to 1200: the timeline holds the rest.`,
            ),
          ];
    },
  ),
};

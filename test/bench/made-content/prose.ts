import type { Random } from './random.ts';
import { CIRCUMSTANCES, DEEDS, DOERS, TURNS } from './words.ts';

const monthYear = ({ pick, between }: Random): string =>
  `${pick(['January', 'March', 'April', 'June', 'July', 'September', 'October', 'December'])} ${between(2011, 2026)}`;

const SHAPES: readonly ((random: Random, name: string) => string)[] = [
  ({ pick }) => `${pick(DOERS)} ${pick(DEEDS)} ${pick(CIRCUMSTANCES)}.`,
  (random) =>
    `In ${monthYear(random)} ${random.pick(DOERS).toLowerCase().replace('nhs england', 'NHS England')} ${random.pick(DEEDS)}.`,
  ({ pick, between }, name) =>
    `${name} would have taken on about ${between(12, 980)} staff, ${pick(CIRCUMSTANCES)}.`,
  ({ between }, name) =>
    `Of ${between(20, 90)} practices, ${between(3, 19)} said that they would join ${name} fully.`,
  ({ pick }) => pick(TURNS),
  ({ pick, between }) =>
    `The value was put at £${between(12, 900)}m, and ${pick(DOERS).toLowerCase().replace('nhs england', 'NHS England')} ${pick(DEEDS)}.`,
];

/** One sentence; `name` is an organisation or a place. */
export const makeSentence = (random: Random, name: string): string => random.pick(SHAPES)(random, name);

/** Paragraphs of so many words in all, or a few more; the first names a term of the glossary. */
export const makeProse = (random: Random, words: number, name: string, term: string): string => {
  const paragraphs: string[] = [];
  let sentences = [`The paper speaks of ${term} and of what it would mean for ${name}.`];
  let count = 0;
  while (count < words) {
    const sentence = makeSentence(random, name);
    count += sentence.split(' ').length;
    sentences.push(sentence);
    if (sentences.length < 5 && count < words) continue;
    paragraphs.push(sentences.join(' '));
    sentences = [];
  }
  return paragraphs.join('\n\n');
};

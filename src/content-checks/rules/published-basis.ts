import { faultAt, inEachEntry, type Rule } from '../rule.ts';

const ID = 'published-basis';
const EXACT_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Where the day of publication is not exact, the entry says how it is known. */
export const publishedBasis: Rule = {
  id: ID,
  check: inEachEntry((entry) => {
    const { source } = entry.draft;
    if (!source || EXACT_DAY.test(String(source.published)) || source['published-basis'] !== undefined)
      return [];
    return [
      faultAt(
        entry,
        ['source', 'published-basis'],
        ID,
        `The key "published-basis" is missing: published is "${source.published}", which is not one certain day.`,
        'Say how you know when it was published, in a few words.',
      ),
    ];
  }),
};

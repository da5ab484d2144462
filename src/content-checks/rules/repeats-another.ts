import { faultAt, inEachEntry, type Rule } from '../rule.ts';

const ID = 'repeats-another';

/** An entry repeats another one, not itself, and not one that is a repeat. */
export const repeatsAnother: Rule = {
  id: ID,
  check: (context, attempt) => {
    const repeated = new Map(context.sources.entries.map(({ id, draft }) => [id, draft.repeats]));
    return inEachEntry((entry) => {
      const { repeats } = entry.draft;
      if (repeats === undefined) return [];
      const original = repeated.get(repeats);
      if (repeats === entry.id)
        return [
          faultAt(
            entry,
            ['repeats'],
            ID,
            'The entry says that it repeats itself.',
            'Name the entry of the original item.',
          ),
        ];
      return original === undefined || original === repeats
        ? []
        : [
            faultAt(
              entry,
              ['repeats'],
              ID,
              `"${repeats}" is itself a repeat, of "${original}".`,
              `Write repeats: ${original}.`,
            ),
          ];
    })(context, attempt);
  },
};

import { faultAt, inEachEntry, type Rule } from '../rule.ts';

const ID = 'folder-matches-vanguards';

/** An entry lies in the folder of the first of its vanguards. */
export const folderMatchesVanguards: Rule = {
  id: ID,
  check: inEachEntry((entry, { sources }) => {
    const first = entry.draft.vanguards?.[0];
    const folder = entry.id.split('/').at(-2);
    if (first === undefined || folder === first) return [];
    return [
      faultAt(
        entry,
        ['vanguards', 0],
        ID,
        `The file lies in ${folder === undefined ? 'no folder' : `the folder "${folder}"`}, but its first vanguard is "${first}".`,
        `Move it to ${sources.dir}/entries/${first}/, or put the right vanguard first.`,
      ),
    ];
  }),
};

import { numberWords } from '../domain/words/lists.ts';
import type { LabelDraft } from './draft-lines.ts';

/** Lines that end within this of the first of them are said to be open in one label. */
const WITHIN = 24;

/** One label in the place of several where open lines end side by side and stand alike: “all three still to come”. */
export const joinOpenEnds = (drafts: readonly LabelDraft[]): readonly LabelDraft[] => {
  const groups: LabelDraft[][] = [];
  for (const draft of drafts) {
    const group = groups.find(([first]) => first !== undefined && endAlike(first, draft));
    if (group) group.push(draft);
    else groups.push([draft]);
  }
  return groups.flatMap(joinGroup);
};

const endAlike = (a: LabelDraft, b: LabelDraft): boolean => {
  const [one, other] = [a.anchors[0], b.anchors[0]];
  if (a.words === undefined || a.words !== b.words || !one || !other) return false;
  return Math.hypot(one.x - other.x, one.y - other.y) <= WITHIN;
};

const joinGroup = (group: readonly LabelDraft[]): readonly LabelDraft[] => {
  const [first] = group;
  if (!first || group.length === 1) return group;
  const count = group.length === 2 ? 'both' : `all ${numberWords(group.length)}`;
  return [
    {
      ...first,
      anchors: group.flatMap(({ anchors }) => anchors.slice(0, 1)),
      forms: [[{ text: `${count} ${first.words}`, isStrong: false }]],
      note: group.map(({ note }) => note).join('; '),
    },
  ];
};

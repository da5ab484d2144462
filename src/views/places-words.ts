import type { TimelineRecord } from '../domain/record/record.ts';
import { listWords, numberWords } from '../domain/words/lists.ts';

type Places = Pick<TimelineRecord, 'vanguards'>;

/** How many places are named one by one in a sentence. */
const MOST_NAMED = 6;

/** “three places”, “one place”. */
export const countPlaces = ({ vanguards }: Places): string =>
  `${numberWords(vanguards.length)} ${vanguards.length === 1 ? 'place' : 'places'}`;

/** “the three places”, “the one place”. */
export const thePlaces = (record: Places): string => `the ${countPlaces(record)}`;

/** “all three”, “both”, “it”: the places, where they have just been named. */
export const allOfThem = ({ vanguards }: Places): string => {
  if (vanguards.length < 2) return 'it';
  return vanguards.length === 2 ? 'both' : `all ${numberWords(vanguards.length)}`;
};

/** “Dudley, Manchester and Sunderland”, by name; of very many, the first few and how many more. */
export const namePlaces = ({ vanguards }: Places): string => {
  const names = vanguards.map(({ vanguard }) => vanguard.name);
  if (names.length <= MOST_NAMED) return listWords(names);
  const rest = names.length - (MOST_NAMED - 1);
  return listWords([...names.slice(0, MOST_NAMED - 1), `${numberWords(rest)} other places`]);
};

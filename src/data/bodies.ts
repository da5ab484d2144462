import { getSource } from './hand-over.ts';

type WithBody = 'entries' | 'vanguards' | 'glossary';

/** The ids of the entries whose bodies name each glossary term, or link to it. */
export const getTermMentions = async (): Promise<ReadonlyMap<string, ReadonlySet<string>>> =>
  (await getSource()).termMentions;

/** The body of each thing of a collection as HTML; empty where it has none. */
export const getBodies = async (collection: WithBody): Promise<(id: string) => string> => {
  const { bodies } = await getSource();
  return (id) => bodies.get(`${collection}/${id}`) ?? '';
};

import { getCollection } from 'astro:content';

type WithBody = 'entries' | 'vanguards' | 'glossary';

/** The bodies of a collection as HTML, by id; our own loader has rendered them. */
export const getBodies = async (collection: WithBody): Promise<ReadonlyMap<string, string>> =>
  new Map((await getCollection(collection)).map(({ id, rendered }) => [id, rendered?.html ?? '']));

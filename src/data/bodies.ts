import { getCollection } from 'astro:content';

type WithBody = 'entries' | 'vanguards' | 'glossary';

/** The ids of the entries whose bodies name each glossary term, or link to it. */
export const getTermMentions = async (): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const mentions = new Map<string, Set<string>>();
  for (const { id, rendered } of await getCollection('entries'))
    for (const term of (rendered?.metadata?.['terms'] as readonly string[] | undefined) ?? [])
      mentions.set(term, (mentions.get(term) ?? new Set()).add(id));
  return mentions;
};

/** The bodies of a collection as HTML, by id; our own loader has rendered them. */
export const getBodies = async (collection: WithBody): Promise<ReadonlyMap<string, string>> =>
  new Map((await getCollection(collection)).map(({ id, rendered }) => [id, rendered?.html ?? '']));

import { viewGlossary, type TermView } from '../views/glossary.ts';
import { getBodies, getTermMentions } from './bodies.ts';
import { getContext } from './record.ts';

/** The terms of the glossary by name. */
export const glossaryTerms = async (): Promise<readonly TermView[]> => {
  const bodies = await getBodies('glossary');
  const mentions = await getTermMentions();
  return viewGlossary(await getContext(), (id) => ({
    body: bodies(id),
    mentionedBy: mentions.get(id) ?? new Set(),
  }));
};

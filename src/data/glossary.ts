import { viewGlossary, type TermView } from '../views/glossary.ts';
import { getBodies } from './bodies.ts';
import { getContext } from './record.ts';

/** The terms of the glossary by name. */
export const glossaryTerms = async (): Promise<readonly TermView[]> => {
  const bodies = await getBodies('glossary');
  return viewGlossary(await getContext(), (id) => bodies.get(id) ?? '');
};

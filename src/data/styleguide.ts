import { viewStyleguide, type StyleguideView } from '../views/styleguide.ts';
import type { CiteView } from '../views/cite.ts';
import { entryCitation } from './citations.ts';
import { getContext } from './record.ts';

/** The examples of the style guide. */
export const styleguide = async (): Promise<StyleguideView> => viewStyleguide(await getContext());

/** How the first entry is cited; undefined in an empty record. */
export const citationSample = async (): Promise<CiteView | undefined> => {
  const [entry] = (await getContext()).record.entries;
  return entry && entryCitation(entry.id);
};

import { viewStyleguide, type StyleguideView } from '../views/styleguide.ts';
import { getContext } from './record.ts';

/** The examples of the style guide. */
export const styleguide = async (): Promise<StyleguideView> => viewStyleguide(await getContext());

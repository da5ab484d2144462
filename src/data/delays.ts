import { viewDelays, type DelaysView } from '../views/delays/delays-page.ts';
import { getContext } from './record.ts';

/** The page of delays. */
export const delaysPage = async (): Promise<DelaysView> => viewDelays(await getContext());

import { viewCompare, type CompareView } from '../views/compare/compare-page.ts';
import { getContext } from './record.ts';

/** The vanguards side by side. */
export const comparePage = async (): Promise<CompareView> => viewCompare(await getContext());

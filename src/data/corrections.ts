import { viewCorrections, type CorrectionsView } from '../views/corrections.ts';
import { getContext } from './record.ts';

/** The corrections of the record, the newest first. */
export const corrections = async (): Promise<CorrectionsView> => viewCorrections(await getContext());

import { viewCorrections, type CorrectionView } from '../views/corrections.ts';
import { getContext } from './record.ts';

/** Every correction of the record, the newest first. */
export const corrections = async (): Promise<readonly CorrectionView[]> =>
  viewCorrections(await getContext());

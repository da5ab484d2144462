import type { RecordVersion } from '../domain/record/version.ts';
import { getSource } from './hand-over.ts';

/** The version of the record. The commit is found by the command that builds the site, and handed on in SOURCE_COMMIT. */
export const getVersion = async (): Promise<RecordVersion> => (await getSource()).version;

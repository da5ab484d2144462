import { formatIsoDay } from '../domain/dates/day.ts';
import type { RecordVersion } from '../domain/record/version.ts';
import { getRecord } from './record.ts';

/** The version of the record. The commit is found by the command that builds the site, and handed on in SOURCE_COMMIT. */
export const getVersion = async (): Promise<RecordVersion> => {
  const date = formatIsoDay((await getRecord()).asOf);
  const commit = process.env['SOURCE_COMMIT'];
  return commit ? { date, commit } : { date };
};

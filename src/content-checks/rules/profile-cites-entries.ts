import { faultOfFile } from '../../content-loader/fault.ts';
import { inEach, type Rule } from '../rule.ts';

const ID = 'profile-cites-entries';

/** The case study of a vanguard cites the entries on which it rests. */
export const profileCitesEntries: Rule = {
  id: ID,
  check: inEach(
    ({ vanguards }) => vanguards,
    ({ file, yaml, body }) =>
      // Of a text that could not be read nobody knows what it cites.
      yaml.value === undefined ||
      body.html === undefined ||
      body.links.some(({ href }) => href.startsWith('/entries/'))
        ? []
        : [
            faultOfFile(
              file,
              ID,
              'The case study cites no entry.',
              'Link what it tells to the entries that say so: [words](/entries/dudley/2017-06-13-tender-issued/).',
            ),
          ],
  ),
};

import type { OrganisationId } from '../domain/model/ids.ts';
import type { Names } from '../domain/words/names.ts';
import { organisationAddress } from './addresses.ts';
import type { Link } from './link.ts';

/** The name of an organisation, leading to its page. */
export const viewOrganisation = (id: OrganisationId, names: Names): Link => ({
  href: organisationAddress(id),
  text: names.organisation(id),
});

import { viewOrganisationList, type OrganisationGroup } from '../views/organisation/organisation-list.ts';
import { viewOrganisations, type OrganisationPageView } from '../views/organisation/organisation-page.ts';
import { getContext } from './record.ts';

export const organisationGroups = async (): Promise<readonly OrganisationGroup[]> =>
  viewOrganisationList(await getContext());

export const organisationPages = async (): Promise<readonly OrganisationPageView[]> =>
  viewOrganisations(await getContext());

import type { OrganisationType } from '../../domain/code-lists.ts';

/** What the lists of organisations call each type, and what it is. */
export const ORGANISATION_GROUPS: Readonly<
  Record<OrganisationType, { readonly title: string; readonly means: string }>
> = {
  commissioner: {
    title: 'Commissioners',
    means: 'NHS bodies that planned and bought care for the people of a place, and what came after them.',
  },
  provider: {
    title: 'Providers',
    means: 'Those who give care: NHS trusts, companies and bodies made to hold a contract.',
  },
  council: { title: 'Councils', means: 'Local authorities, which pay for social care and public health.' },
  regulator: { title: 'Regulators', means: 'Those who license, inspect or approve.' },
  'national-body': {
    title: 'National bodies',
    means: 'Departments, agencies and committees that act for the whole country.',
  },
  publisher: { title: 'Publishers', means: 'Known here by the items that they published.' },
  campaign: {
    title: 'Campaigns',
    means: 'Groups that argued for or against the plans, some of them in court.',
  },
  adviser: { title: 'Advisers', means: 'Firms and institutes paid or asked to advise.' },
  'gp-body': {
    title: 'Bodies of general practices',
    means: 'Federations, committees and unions of family doctors.',
  },
  voluntary: { title: 'Voluntary organisations', means: 'Charities and community groups.' },
  partnership: { title: 'Partnerships', means: 'Several organisations acting under one name.' },
  court: { title: 'Courts', means: 'Where the plans were challenged.' },
  other: { title: 'Others', means: 'Those that fit no other list.' },
};

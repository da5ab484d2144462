import { spanWords } from '../../domain/dates/date-words.ts';
import type { OrganisationId } from '../../domain/model/ids.ts';
import type { Organisation, OrganisationLink } from '../../domain/model/vocabulary.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../link.ts';
import { viewOrganisation } from '../organisation-link.ts';

/** Another body that came before or after, and when: “1 April 2021”, “planned for 1 April 2017”. */
export interface SuccessionView {
  readonly organisation: Link;
  readonly when?: string;
}

type Side = 'predecessors' | 'successors';

/** What the organisation says of itself, then what others say of it from their side. */
const gatherLinks = (
  organisation: Organisation,
  side: Side,
  all: readonly Organisation[],
): ReadonlyMap<OrganisationId, OrganisationLink> => {
  const other: Side = side === 'predecessors' ? 'successors' : 'predecessors';
  const links = new Map(organisation[side].map((link) => [link.organisation, link]));
  for (const one of all)
    for (const link of one[other])
      if (link.organisation === organisation.id && !links.has(one.id))
        links.set(one.id, { ...link, organisation: one.id });
  return links;
};

const whenWords = ({ date, status }: OrganisationLink): string | undefined => {
  if (status === 'planned') return date ? `planned for ${spanWords(date)}` : 'planned';
  return date && spanWords(date);
};

export const viewSuccession = (
  organisation: Organisation,
  side: Side,
  { record, names }: ViewContext,
): readonly SuccessionView[] =>
  [...gatherLinks(organisation, side, record.vocabulary.organisations).values()].map((link) => {
    const when = whenWords(link);
    return {
      organisation: viewOrganisation(link.organisation, names),
      ...(when !== undefined && { when }),
    };
  });

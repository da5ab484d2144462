import { ORGANISATION_TYPES, type OrganisationType } from '../../domain/code-lists.ts';
import type { Organisation } from '../../domain/model/vocabulary.ts';
import { compareText } from '../../domain/record/claim-order.ts';
import { gatherMentions, type OrganisationMentions } from '../../domain/record/mentions.ts';
import { asSentence, countWords } from '../../domain/words/lists.ts';
import { organisationAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { ORGANISATION_GROUPS } from './organisation-types.ts';

interface OrganisationLine {
  readonly href: string;
  readonly name: string;
  readonly note?: string;
  /** “12 entries published, 3 claims”. */
  readonly mentions: string;
}

export interface OrganisationGroup {
  readonly id: OrganisationType;
  readonly title: string;
  readonly means: string;
  readonly organisations: readonly OrganisationLine[];
}

const mentionWords = (mentions: OrganisationMentions | undefined): string => {
  const { published = [], parties = [], held = [] } = mentions ?? {};
  const claims = new Set([...parties, ...held]).size;
  return [
    ...(published.length > 0 ? [`${countWords(published.length, 'entry', 'entries')} published`] : []),
    ...(claims > 0 ? [countWords(claims, 'claim')] : []),
  ].join(', ');
};

const viewLine = (
  { id, name, note }: Organisation,
  mentions: OrganisationMentions | undefined,
): OrganisationLine => ({
  href: organisationAddress(id),
  name,
  ...(note !== undefined && { note: asSentence(note) }),
  mentions: mentionWords(mentions),
});

/** The types that have organisations, in the order of the list of types, and those by name. */
export const viewOrganisationList = ({ record }: ViewContext): readonly OrganisationGroup[] => {
  const mentions = gatherMentions(record);
  const types = Map.groupBy(record.vocabulary.organisations, ({ type }) => type);
  return (Object.keys(ORGANISATION_TYPES) as OrganisationType[]).flatMap((id) => {
    const organisations = (types.get(id) ?? [])
      .toSorted((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()))
      .map((organisation) => viewLine(organisation, mentions.get(organisation.id)));
    return organisations.length > 0 ? [{ id, ...ORGANISATION_GROUPS[id], organisations }] : [];
  });
};

import { ORGANISATION_TYPES, PARTY_ROLES, PARTY_STATUSES } from '../../domain/code-lists.ts';
import type { Claim, PartyClaim } from '../../domain/model/claim.ts';
import type { OrganisationId, VanguardId } from '../../domain/model/ids.ts';
import type { Organisation } from '../../domain/model/vocabulary.ts';
import { gatherMentions, type OrganisationMentions } from '../../domain/record/mentions.ts';
import { asSentence } from '../../domain/words/lists.ts';
import { entriesByAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { viewReport, type DateView } from '../date.ts';
import { claimSentence } from '../entry/claim-sentence.ts';
import { viewEntryTitles, type EntryTitles } from '../entry/entry-titles.ts';
import type { Link } from '../link.ts';
import { newestOf } from '../newest.ts';
import { viewPlace, type PlaceView } from '../place.ts';
import { viewSuccession, type SuccessionView } from './succession.ts';

/** A thing said of or by the organisation, with every report of it. */
interface MentionView {
  readonly text: string;
  /** The event on a timeline that it is part of. */
  readonly href?: string;
  readonly reports: readonly DateView[];
}

export interface MentionsOfPlace {
  readonly place: PlaceView;
  readonly mentions: readonly MentionView[];
}

export interface OrganisationPageView {
  readonly id: OrganisationId;
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly aka: readonly string[];
  readonly note?: string;
  readonly url?: string;
  readonly predecessors: readonly SuccessionView[];
  readonly successors: readonly SuccessionView[];
  readonly commissions: readonly PlaceView[];
  readonly tookPart: readonly MentionsOfPlace[];
  readonly held: readonly MentionsOfPlace[];
  readonly published: EntryTitles;
  /** Say of each of the three that only its newest stand here. */
  readonly notes: { readonly tookPart?: string; readonly held?: string; readonly published?: string };
  /** The lists of the entries that speak of it, and of those that it published. */
  readonly all: { readonly mentions: Link; readonly published: Link };
}

const partWords = ({ role, status }: PartyClaim): string =>
  status === 'took-part'
    ? PARTY_ROLES[role]
    : `${PARTY_ROLES[role]} (${PARTY_STATUSES[status].toLowerCase()})`;

/** Claims in the same words are one mention; the programme comes where its first report does. */
const groupMentions = <One extends Claim>(
  claims: readonly One[],
  wordsOf: (claim: One) => string,
  context: ViewContext,
): readonly MentionsOfPlace[] =>
  [...Map.groupBy(claims, ({ vanguard }): VanguardId => vanguard)].map(([vanguard, ofPlace]) => ({
    place: viewPlace(vanguard, context),
    mentions: [
      ...Map.groupBy(ofPlace, (claim) => `${wordsOf(claim)} ${context.events.get(claim.id) ?? ''}`).values(),
    ].flatMap((same) => {
      const [first] = same;
      if (!first) return [];
      const href = context.events.get(first.id);
      const byEntry = new Map(same.map((claim) => [claim.entry, claim]));
      return [
        {
          text: wordsOf(first),
          ...(href !== undefined && { href }),
          reports: [...byEntry.values()].map(viewReport),
        },
      ];
    }),
  }));

/** The most mentions of one sort that a page holds. */
const MOST_MENTIONS = 120;

const viewPage = (
  organisation: Organisation,
  { commissions, parties, held, published }: OrganisationMentions,
  context: ViewContext,
): OrganisationPageView => {
  const { id, name, type, aka, note, url } = organisation;
  const part = newestOf(parties, MOST_MENTIONS);
  const said = newestOf(held, MOST_MENTIONS);
  const items = newestOf(published, MOST_MENTIONS);
  return {
    id,
    name,
    type: ORGANISATION_TYPES[type],
    description: `${name}: ${ORGANISATION_TYPES[type].toLowerCase()}. Every mention of it in the record, by role, with its source.`,
    aka,
    ...(note !== undefined && { note: asSentence(note) }),
    ...(url !== undefined && { url }),
    predecessors: viewSuccession(organisation, 'predecessors', context),
    successors: viewSuccession(organisation, 'successors', context),
    commissions: commissions.map((vanguard) => viewPlace(vanguard, context)),
    tookPart: groupMentions(part.items, partWords, context),
    held: groupMentions(said.items, (claim) => claimSentence(claim, context), context),
    published: viewEntryTitles(items.items),
    notes: {
      ...(part.note !== undefined && { tookPart: part.note }),
      ...(said.note !== undefined && { held: said.note }),
      ...(items.note !== undefined && { published: items.note }),
    },
    all: {
      mentions: { href: entriesByAddress('organisation', id), text: 'All entries that speak of it' },
      published: { href: entriesByAddress('publisher', id), text: 'All entries that it published' },
    },
  };
};

const NOTHING: OrganisationMentions = { commissions: [], parties: [], held: [], published: [] };

/** The page of every organisation, in the order of their list. */
export const viewOrganisations = (context: ViewContext): readonly OrganisationPageView[] => {
  const mentions = gatherMentions(context.record);
  return context.record.vocabulary.organisations.map((organisation) =>
    viewPage(organisation, mentions.get(organisation.id) ?? NOTHING, context),
  );
};

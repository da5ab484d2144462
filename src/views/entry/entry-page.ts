import { ACCESS, CORRECTION_KINDS, ENTRY_KINDS, EXTENTS } from '../../domain/code-lists.ts';
import { spanWords } from '../../domain/dates/date-words.ts';
import type { Claim } from '../../domain/model/claim.ts';
import { partAnchor, type Entry } from '../../domain/model/entry.ts';
import { NATIONAL, type EntryId, type VanguardId } from '../../domain/model/ids.ts';
import type { Vanguard } from '../../domain/model/vocabulary.ts';
import { asSentence, capitalise, uncapitalise } from '../../domain/words/lists.ts';
import { entryAddress, vanguardAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { opening, viewSpan, type DateView } from '../date.ts';
import type { Link } from '../link.ts';
import { viewOrganisation } from '../organisation-link.ts';
import { certaintyWords, claimSentence } from './claim-sentence.ts';
import { viewEntryLine } from './entry-line.ts';

interface ClaimView {
  readonly sentence: string;
  /** The event on the timeline that it is part of. */
  readonly href?: string;
  /** Who held or said it. */
  readonly said?: { readonly verb: string; readonly holders: readonly Link[] };
  /** Why, and the editor's note. */
  readonly details: readonly string[];
}

export interface ClaimGroupView {
  readonly title: string;
  /** The vanguard, for an entry that speaks of several. */
  readonly place?: string;
  /** The fragment of what is said of that vanguard, on the first of its groups. */
  readonly id?: string;
  readonly claims: readonly ClaimView[];
}

export interface SourceBlock {
  readonly title: string;
  readonly isOurTitle: boolean;
  readonly url: string;
  /** The site that it is on. */
  readonly host: string;
  readonly rows: readonly { readonly term: string; readonly text: string; readonly href?: string }[];
  readonly otherAddresses: readonly string[];
  readonly archive?: string;
}

export interface Neighbours {
  readonly vanguard: string;
  readonly before?: Link & { readonly date: string };
  readonly after?: Link & { readonly date: string };
}

export interface EntryPageView {
  readonly id: EntryId;
  readonly title: string;
  readonly kind: string;
  readonly reported: DateView;
  readonly summary: string;
  readonly because?: string;
  readonly repeats?: Link;
  readonly vanguards: readonly Link[];
  readonly claimGroups: readonly ClaimGroupView[];
  readonly body: string;
  readonly source: SourceBlock;
  readonly corrections: readonly { readonly date: string; readonly kind: string; readonly note: string }[];
  readonly neighbours: readonly Neighbours[];
}

const GROUP_TITLES: Readonly<Record<Claim['kind'], string>> = {
  milestone: 'Dates',
  decision: 'Decisions',
  value: 'Money',
  term: 'Length',
  scope: 'Services',
  party: 'Who took part',
  figure: 'Figures',
  delay: 'Why it was late',
};

const viewClaim = (claim: Claim, context: ViewContext): ClaimView => {
  const { names, events } = context;
  const certainty = certaintyWords(claim);
  const href = events.get(claim.id);
  return {
    sentence: claimSentence(claim, context),
    ...(href !== undefined && { href }),
    ...(claim.by.length > 0 && {
      said: {
        verb: claim.kind === 'decision' ? 'Held by' : 'Said by',
        holders: claim.by.map((id) => viewOrganisation(id, names)),
      },
    }),
    details: [
      ...(claim.reason === undefined ? [] : [`Reason given: ${asSentence(claim.reason)}`]),
      ...(claim.note === undefined ? [] : [asSentence(claim.note)]),
      ...(certainty === undefined ? [] : [`Our certainty: ${certainty}.`]),
    ],
  };
};

const placeWords = (id: VanguardId, { names }: ViewContext): string =>
  id === NATIONAL ? 'The national programme' : names.vanguard(id);

const viewClaims = (entry: Entry, context: ViewContext): readonly ClaimGroupView[] =>
  entry.vanguards.flatMap((vanguard) => {
    const ofVanguard = entry.claims.filter((claim) => claim.vanguard === vanguard);
    const place = entry.vanguards.length > 1 ? placeWords(vanguard, context) : undefined;
    return [...Map.groupBy(ofVanguard, ({ kind }) => kind)].map(([kind, claims], index) => ({
      title: GROUP_TITLES[kind],
      ...(place !== undefined && { place }),
      ...(place !== undefined && index === 0 && { id: partAnchor(vanguard) }),
      claims: claims.map((claim) => viewClaim(claim, context)),
    }));
  });

const viewSource = ({ source }: Entry, { names }: ViewContext): SourceBlock => ({
  title: source.title,
  isOurTitle: source.titleIs === 'descriptive',
  url: source.url,
  host: new URL(source.url).hostname.replace(/^www\./, ''),
  rows: [
    { term: 'Publisher', ...viewOrganisation(source.publisher, names) },
    ...(source.author === undefined ? [] : [{ term: 'Author', text: source.author }]),
    { term: 'Published', text: source.published ? capitalise(spanWords(source.published)) : 'Day not known' },
    ...(source.publishedBasis === undefined ? [] : [{ term: 'How we know', text: source.publishedBasis }]),
    { term: 'Access', text: ACCESS[source.access] },
    { term: 'Read by us', text: `${spanWords(source.read)}; ${EXTENTS[source.extent]}` },
  ],
  otherAddresses: source.alsoAt,
  ...(source.archive !== undefined && { archive: source.archive }),
});

const viewNeighbour = (
  entry: Entry | undefined,
  context: ViewContext,
): (Link & { date: string }) | undefined => {
  if (!entry) return undefined;
  const { href, title, reported } = viewEntryLine(entry, context);
  return { href, text: title, date: reported.words };
};

const viewNeighbours = (entry: Entry, context: ViewContext): readonly Neighbours[] =>
  entry.vanguards.flatMap((id) => {
    const vanguard = context.vanguards.get(id);
    if (!vanguard) return [];
    const at = vanguard.entries.findIndex((one) => one.id === entry.id);
    const before = viewNeighbour(vanguard.entries[at - 1], context);
    const after = viewNeighbour(vanguard.entries[at + 1], context);
    return [
      { vanguard: nameInSentence(vanguard.vanguard), ...(before && { before }), ...(after && { after }) },
    ];
  });

/** The programme's name is words, where a place's is a name. */
const nameInSentence = ({ id, name }: Pick<Vanguard, 'id' | 'name'>): string =>
  id === NATIONAL ? uncapitalise(name) : name;

const viewTimelineLinks = (entry: Entry, { vanguards }: ViewContext): readonly Link[] =>
  entry.vanguards.flatMap((id) => {
    const found = vanguards.get(id)?.vanguard;
    return found ? [{ href: vanguardAddress(id), text: nameInSentence(found) }] : [];
  });

export const viewEntry = (entry: Entry, body: string, context: ViewContext): EntryPageView => {
  const repeated = entry.repeats === undefined ? undefined : context.entries.get(entry.repeats);
  return {
    id: entry.id,
    title: entry.title,
    kind: ENTRY_KINDS[entry.kind],
    reported: opening(viewSpan(entry.reported)),
    summary: entry.summary,
    ...(entry.because !== undefined && { because: entry.because }),
    ...(repeated && { repeats: { href: entryAddress(repeated.id), text: repeated.title } }),
    vanguards: viewTimelineLinks(entry, context),
    claimGroups: viewClaims(entry, context),
    body,
    source: viewSource(entry, context),
    corrections: entry.corrections.map(({ date, kind, note }) => ({
      date: spanWords(date),
      kind: CORRECTION_KINDS[kind],
      note,
    })),
    neighbours: viewNeighbours(entry, context),
  };
};

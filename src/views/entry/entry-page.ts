import { ACCESS, CORRECTION_KINDS, ENTRY_KINDS, EXTENTS } from '../../domain/code-lists.ts';
import { spanWords } from '../../domain/dates/date-words.ts';
import type { Claim } from '../../domain/model/claim.ts';
import type { Entry } from '../../domain/model/entry.ts';
import { NATIONAL, type EntryId, type VanguardId } from '../../domain/model/ids.ts';
import { asSentence, capitalise, listWords } from '../../domain/words/lists.ts';
import { entryAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { opening, viewSpan, type DateView } from '../date.ts';
import type { Link } from '../link.ts';
import { certaintyWords, claimSentence } from './claim-sentence.ts';
import { viewEntryLine, viewVanguardLinks } from './entry-line.ts';

export interface ClaimView {
  readonly sentence: string;
  /** The event on the timeline that it is part of. */
  readonly href?: string;
  /** Who held or said it, why, and the editor's note. */
  readonly details: readonly string[];
}

export interface ClaimGroupView {
  readonly title: string;
  /** The vanguard, for an entry that speaks of several. */
  readonly place?: string;
  readonly claims: readonly ClaimView[];
}

export interface SourceBlock {
  readonly title: string;
  readonly isOurTitle: boolean;
  readonly url: string;
  /** The site that it is on. */
  readonly host: string;
  readonly rows: readonly { readonly term: string; readonly text: string }[];
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
  const holders = listWords(claim.by.map(names.organisation));
  const certainty = certaintyWords(claim);
  const href = events.get(claim.id);
  return {
    sentence: claimSentence(claim, context),
    ...(href !== undefined && { href }),
    details: [
      ...(holders ? [`${claim.kind === 'decision' ? 'Held' : 'Said'} by ${holders}.`] : []),
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
    return [...Map.groupBy(ofVanguard, ({ kind }) => kind)].map(([kind, claims]) => ({
      title: GROUP_TITLES[kind],
      ...(place !== undefined && { place }),
      claims: claims.map((claim) => viewClaim(claim, context)),
    }));
  });

const viewSource = ({ source }: Entry, { names }: ViewContext): SourceBlock => ({
  title: source.title,
  isOurTitle: source.titleIs === 'descriptive',
  url: source.url,
  host: new URL(source.url).hostname.replace(/^www\./, ''),
  rows: [
    { term: 'Publisher', text: names.organisation(source.publisher) },
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
    return [{ vanguard: vanguard.vanguard.name, ...(before && { before }), ...(after && { after }) }];
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
    vanguards: viewVanguardLinks(entry, context),
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

import { toCivil, type Day } from '../domain/dates/day.ts';
import type { Vocabulary } from '../domain/model/vocabulary.ts';
import { compareNumbers } from '../domain/record/claim-order.ts';
import type { TimelineRecord, VanguardRecord } from '../domain/record/record.ts';
import { capitalise, numberWords } from '../domain/words/lists.ts';
import { countReading, type ReadingExtent } from '../domain/record/reading.ts';
import { compareAddress, vanguardAddress } from './addresses.ts';
import { asKnownIndexAddress } from './as-known/history.ts';
import type { ViewContext } from './context.ts';
import { viewRecentEntries } from './entry/entry-list.ts';
import type { EntryLine } from './entry/entry-line.ts';
import { viewLeadingForms, type LeadingForm } from './forms/leading-form.ts';
import { FORM, viewStanceColumns, viewStanceRows, type StanceRow } from './forms/stance-table.ts';
import type { Link } from './link.ts';
import { allOfThem, countPlaces, namePlaces, thePlaces } from './places-words.ts';
import { viewMainScore, viewScore, type ScoreView } from './scorecard.ts';
import type { ChartInput } from './vanguard/vanguard-page.ts';

export interface HomeView {
  readonly eyebrow: string;
  /** What a search engine shows of the page. */
  readonly description: string;
  /** “Three places”. */
  readonly placesWords: string;
  /** “The three places”. */
  readonly allPlaces: string;
  /** “Behind all three”. */
  readonly behindWords: string;
  /** “10,000”. */
  readonly entryCount: string;
  /** How many were read whole, and how many in their opening only. */
  readonly reading: Readonly<Record<keyof ReadingExtent, string>>;
  /** What the charts share their years from. */
  readonly chartScale: readonly [readonly VanguardRecord[], Vocabulary, Day];
  readonly places: readonly {
    readonly name: string;
    readonly href: string;
    /** Absent where the page has so many places that each gets its chart alone. */
    readonly standfirst?: string;
    readonly chart: ChartInput;
  }[];
  readonly fold: HomeFold;
  /** Which places are drawn, where the page has no room for all. */
  readonly drawnRule?: string;
  /** The places that the page has no room to draw, or the way to the list of them where they are too many to name. */
  readonly morePlaces: readonly Link[];
  /** What stands before them. */
  readonly moreWords: string;
  /** The record of each place as it was known on each day; none where they are many. */
  readonly asKnown: readonly Link[];
  /** The national programme, where it has a page. */
  readonly programme?: { readonly href: string; readonly standfirst: string };
  readonly scores: readonly ScoreView[];
  readonly scoresCaption: string;
  /** The form that each place came closest to, where the places are too many for a table of forms. */
  readonly leadingForms: readonly LeadingForm[];
  /** The forms that some place was last for; none where the places are too many. */
  readonly forms: readonly StanceRow[];
  readonly formColumns: readonly Link[];
  readonly recent: readonly EntryLine[];
}

/**
 * How much the page says of each place. It is to be read at once, whatever their number: of more places it says less of each, and
 * leads to the pages that say the rest.
 */
interface HomeFold {
  /** Charts without links, since those of many places would weigh more than the page may. */
  readonly stillCharts: boolean;
  readonly columns: 1 | 2 | 3;
}

/** Up to how many places the page says each thing of. */
const ROOM = {
  linkedCharts: 3,
  allPromises: 4,
  formTable: 3,
  standfirsts: 4,
  asKnown: 6,
  drawn: 4,
  drawnOfMany: 3,
  named: 12,
  rows: 8,
} as const;

/** The places whose promises were put back or given up most often, in the order of their names; all where they fit. */
const mostMoved = (vanguards: readonly VanguardRecord[], most: number): readonly VanguardRecord[] => {
  const kept = new Set(
    vanguards.toSorted((a, b) => compareNumbers(b.ledger.length, a.ledger.length)).slice(0, most),
  );
  return vanguards.filter((vanguard) => kept.has(vanguard));
};

/** The places that are drawn. */
const drawnOf = (vanguards: readonly VanguardRecord[]): readonly VanguardRecord[] =>
  vanguards.length <= ROOM.drawn ? vanguards : mostMoved(vanguards, ROOM.drawnOfMany);

const whichMoved = (count: number): string =>
  `the ${numberWords(count)} places whose promises were put back or given up most often`;

const columnsFor = (count: number): HomeFold['columns'] =>
  count === 1 ? 1 : count === 2 || count === 4 ? 2 : 3;

const eyebrowOf = ({ record }: ViewContext): string => {
  const years = record.vanguards.flatMap(({ events }) => events.map(({ sortDay }) => toCivil(sortDay).year));
  const names = namePlaces(record);
  return years.length === 0 ? names : `${names}, ${Math.min(...years)} to ${Math.max(...years)}`;
};

const viewScores = (context: ViewContext): Pick<HomeView, 'scores' | 'scoresCaption'> => {
  const { vanguards } = context.record;
  const isFolded = vanguards.length > ROOM.allPromises;
  const scores = isFolded
    ? mostMoved(vanguards, ROOM.rows).flatMap((vanguard) => viewMainScore(vanguard, context))
    : vanguards.flatMap((vanguard) => vanguard.scorecard.map((row) => viewScore(row, vanguard, context)));
  const promises = isFolded ? 'The last main promise' : 'The main promises';
  const which = vanguards.length > ROOM.rows ? whichMoved(ROOM.rows) : 'each place';
  return { scores, scoresCaption: `${promises} of ${which}, the first date and the last` };
};

const viewForms = (context: ViewContext): Pick<HomeView, 'forms' | 'leadingForms'> => {
  const { vanguards } = context.record;
  if (vanguards.length > ROOM.formTable)
    return {
      forms: [],
      leadingForms: viewLeadingForms(mostMoved(vanguards, ROOM.rows), context),
    };
  const forms = viewStanceRows(FORM, 1, context).filter(({ cells }) =>
    cells.some(({ lines }) => lines.some(({ side }) => side === 'for')),
  );
  return { forms, leadingForms: [] };
};

/** The places that are not drawn, by name; of very many, the way to the list of all. */
const viewMore = (record: TimelineRecord, drawn: readonly VanguardRecord[]): readonly Link[] => {
  const more = record.vanguards.filter((vanguard) => !drawn.includes(vanguard));
  return more.length > ROOM.named
    ? [{ href: compareAddress, text: `all ${countPlaces(record)}` }]
    : more.map(linkOf);
};

const linkOf = ({ vanguard: { id, name } }: VanguardRecord): Link => ({
  href: vanguardAddress(id),
  text: name,
});

const viewPlaces = ({
  record,
}: ViewContext): Pick<HomeView, 'places' | 'fold' | 'drawnRule' | 'morePlaces' | 'moreWords' | 'asKnown'> => {
  const { vanguards, vocabulary, asOf } = record;
  const drawn = drawnOf(vanguards);
  return {
    places: drawn.map((vanguard) => ({
      name: vanguard.vanguard.name,
      href: vanguardAddress(vanguard.vanguard.id),
      ...(vanguards.length <= ROOM.standfirsts && { standfirst: vanguard.vanguard.standfirst }),
      chart: { vanguard, vocabulary, asOf },
    })),
    fold: {
      stillCharts: vanguards.length > ROOM.linkedCharts,
      columns: columnsFor(drawn.length),
    },
    ...(drawn.length < vanguards.length && { drawnRule: `Drawn here: ${whichMoved(drawn.length)}.` }),
    morePlaces: viewMore(record, drawn),
    moreWords: vanguards.length - drawn.length > ROOM.named ? 'The list has' : 'And',
    asKnown:
      vanguards.length > ROOM.asKnown
        ? []
        : vanguards.map((one) => ({ ...linkOf(one), href: asKnownIndexAddress(one.vanguard.id) })),
  };
};

export const viewHome = (context: ViewContext): HomeView => {
  const { vanguards, vocabulary, asOf, entries, programme } = context.record;
  const { whole, opening } = countReading(entries);
  return {
    eyebrow: entries.length > 0 ? eyebrowOf(context) : '',
    description: `The public record of how ${namePlaces(context.record)} tried to turn a new NHS care model into an organisation with a contract: what was promised, when it slipped, and who said so.`,
    placesWords: capitalise(countPlaces(context.record)),
    allPlaces: capitalise(thePlaces(context.record)),
    behindWords: `Behind ${allOfThem(context.record)}`,
    entryCount: entries.length.toLocaleString('en-GB'),
    reading: { whole: whole.toLocaleString('en-GB'), opening: opening.toLocaleString('en-GB') },
    chartScale: [drawnOf(vanguards), vocabulary, asOf],
    ...viewPlaces(context),
    ...(programme && {
      programme: {
        href: vanguardAddress(programme.vanguard.id),
        standfirst: programme.vanguard.standfirst,
      },
    }),
    ...viewScores(context),
    ...viewForms(context),
    formColumns: viewStanceColumns(context),
    recent: viewRecentEntries(context, 3),
  };
};

import { toCivil, type Day } from '../domain/dates/day.ts';
import { STANCES } from '../domain/code-lists.ts';
import type { Vocabulary } from '../domain/model/vocabulary.ts';
import type { VanguardRecord } from '../domain/record/record.ts';
import type { ScoreRow } from '../domain/record/scorecard.ts';
import { capitalise } from '../domain/words/lists.ts';
import { countReading, type ReadingExtent } from '../domain/record/reading.ts';
import { formAddress, vanguardAddress } from './addresses.ts';
import { asKnownIndexAddress } from './as-known/history.ts';
import type { ViewContext } from './context.ts';
import { viewRecentEntries } from './entry/entry-list.ts';
import type { EntryLine } from './entry/entry-line.ts';
import type { DateView } from './date.ts';
import { viewStanceWhen } from './forms/stances.ts';
import { FORM, viewStanceColumns, viewStanceRows, type StanceRow } from './forms/stance-table.ts';
import type { Link } from './link.ts';
import { allOfThem, countPlaces, namePlaces, thePlaces } from './places-words.ts';
import { viewScore, type ScoreView } from './scorecard.ts';
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
  readonly entryCount: number;
  readonly reading: ReadingExtent;
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
  /** The places that the page has no room to draw. */
  readonly morePlaces: readonly Link[];
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
export interface HomeFold {
  /** Charts without links, since those of many places would weigh more than the page may. */
  readonly stillCharts: boolean;
  readonly columns: 1 | 2 | 3;
}

/** The form of one place for which somebody last stood, with the weightiest position on it. */
export interface LeadingForm {
  readonly place: Link;
  readonly form: Link;
  readonly stance: string;
  readonly date: DateView;
}

/** Up to how many places the page says each thing of. */
const ROOM = {
  linkedCharts: 3,
  allPromises: 4,
  formTable: 3,
  standfirsts: 4,
  asKnown: 6,
  drawn: 9,
  rows: 12,
} as const;

const columnsFor = (count: number): HomeFold['columns'] =>
  count === 1 ? 1 : count === 2 || count === 4 ? 2 : 3;

const eyebrowOf = ({ record }: ViewContext): string => {
  const years = record.vanguards.flatMap(({ events }) => events.map(({ sortDay }) => toCivil(sortDay).year));
  const names = namePlaces(record);
  return years.length === 0 ? names : `${names}, ${Math.min(...years)} to ${Math.max(...years)}`;
};

/** The promise that the first process of a place ends with: its last main one. */
const mainPromise = ({ scorecard }: VanguardRecord): readonly ScoreRow[] => {
  const [first] = scorecard;
  return scorecard.filter(({ series }) => series.track === first?.series.track).slice(-1);
};

const viewScores = (context: ViewContext): Pick<HomeView, 'scores' | 'scoresCaption'> => {
  const { vanguards } = context.record;
  const isFolded = vanguards.length > ROOM.allPromises;
  const scores = vanguards
    .flatMap((vanguard) =>
      (isFolded ? mainPromise(vanguard) : vanguard.scorecard).map((row) => viewScore(row, vanguard, context)),
    )
    .slice(0, isFolded ? ROOM.rows : undefined);
  const promises = isFolded ? 'The last main promise' : 'The main promises';
  const which = isFolded && vanguards.length > ROOM.rows ? `the first ${ROOM.rows} places` : 'each place';
  return { scores, scoresCaption: `${promises} of ${which}, the first date and the last` };
};

const viewLeading = ({ vanguard, decisions }: VanguardRecord, { names }: ViewContext): LeadingForm[] => {
  const leading = decisions.find(({ decision }) => decision === FORM)?.leading;
  if (!leading) return [];
  return [
    {
      place: { href: vanguardAddress(vanguard.id), text: vanguard.name },
      form: { href: formAddress(leading.option), text: names.option(FORM, leading.option) },
      stance: STANCES[leading.claim.stance],
      date: viewStanceWhen(leading.claim).date,
    },
  ];
};

/** The leading form of each place that has one. */
export const viewLeadingForms = (context: ViewContext): readonly LeadingForm[] =>
  context.record.vanguards.flatMap((vanguard) => viewLeading(vanguard, context));

const viewForms = (context: ViewContext): Pick<HomeView, 'forms' | 'leadingForms'> => {
  const { vanguards } = context.record;
  if (vanguards.length > ROOM.formTable)
    return {
      forms: [],
      leadingForms: viewLeadingForms(context).slice(0, ROOM.rows),
    };
  const forms = viewStanceRows(FORM, 1, context).filter(({ cells }) =>
    cells.some(({ lines }) => lines.some(({ side }) => side === 'for')),
  );
  return { forms, leadingForms: [] };
};

const viewPlaces = ({
  record,
}: ViewContext): Pick<HomeView, 'places' | 'fold' | 'morePlaces' | 'asKnown'> => {
  const { vanguards, vocabulary, asOf } = record;
  const linkOf = ({ vanguard: { id, name } }: VanguardRecord): Link => ({
    href: vanguardAddress(id),
    text: name,
  });
  return {
    places: vanguards.slice(0, ROOM.drawn).map((vanguard) => ({
      name: vanguard.vanguard.name,
      href: vanguardAddress(vanguard.vanguard.id),
      ...(vanguards.length <= ROOM.standfirsts && { standfirst: vanguard.vanguard.standfirst }),
      chart: { vanguard, vocabulary, asOf },
    })),
    fold: {
      stillCharts: vanguards.length > ROOM.linkedCharts,
      columns: columnsFor(vanguards.length),
    },
    morePlaces: vanguards.slice(ROOM.drawn).map(linkOf),
    asKnown:
      vanguards.length > ROOM.asKnown
        ? []
        : vanguards.map((one) => ({ ...linkOf(one), href: asKnownIndexAddress(one.vanguard.id) })),
  };
};

export const viewHome = (context: ViewContext): HomeView => {
  const { vanguards, vocabulary, asOf, entries, programme } = context.record;
  return {
    eyebrow: entries.length > 0 ? eyebrowOf(context) : '',
    description: `The public record of how ${namePlaces(context.record)} tried to turn a new NHS care model into an organisation with a contract: what was promised, when it slipped, and who said so.`,
    placesWords: capitalise(countPlaces(context.record)),
    allPlaces: capitalise(thePlaces(context.record)),
    behindWords: `Behind ${allOfThem(context.record)}`,
    entryCount: entries.length,
    reading: countReading(entries),
    chartScale: [vanguards, vocabulary, asOf],
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

import { toCivil, type Day } from '../domain/dates/day.ts';
import type { Vocabulary } from '../domain/model/vocabulary.ts';
import type { VanguardRecord } from '../domain/record/record.ts';
import { capitalise } from '../domain/words/lists.ts';
import { countReading, type ReadingExtent } from '../domain/record/reading.ts';
import { vanguardAddress } from './addresses.ts';
import { asKnownIndexAddress } from './as-known/history.ts';
import type { ViewContext } from './context.ts';
import { viewRecentEntries } from './entry/entry-list.ts';
import type { EntryLine } from './entry/entry-line.ts';
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
    /** The record of this place as it was known on each day. */
    readonly asKnownHref: string;
    readonly standfirst: string;
    readonly chart: ChartInput;
  }[];
  /** The national programme, where it has a page. */
  readonly programme?: { readonly href: string; readonly standfirst: string };
  readonly scores: readonly ScoreView[];
  /** The forms that some place was last for. */
  readonly forms: readonly StanceRow[];
  readonly formColumns: readonly Link[];
  readonly recent: readonly EntryLine[];
}

const eyebrowOf = ({ record }: ViewContext): string => {
  const years = record.vanguards.flatMap(({ events }) => events.map(({ sortDay }) => toCivil(sortDay).year));
  const names = namePlaces(record);
  return years.length === 0 ? names : `${names}, ${Math.min(...years)} to ${Math.max(...years)}`;
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
    places: vanguards.map((vanguard) => ({
      name: vanguard.vanguard.name,
      href: vanguardAddress(vanguard.vanguard.id),
      asKnownHref: asKnownIndexAddress(vanguard.vanguard.id),
      standfirst: vanguard.vanguard.standfirst,
      chart: { vanguard, vocabulary, asOf },
    })),
    ...(programme && {
      programme: {
        href: vanguardAddress(programme.vanguard.id),
        standfirst: programme.vanguard.standfirst,
      },
    }),
    scores: vanguards.flatMap((vanguard) =>
      vanguard.scorecard.map((row) => viewScore(row, vanguard, context)),
    ),
    forms: viewStanceRows(FORM, 1, context).filter(({ cells }) =>
      cells.some(({ lines }) => lines.some(({ side }) => side === 'for')),
    ),
    formColumns: viewStanceColumns(context),
    recent: viewRecentEntries(context, 3),
  };
};

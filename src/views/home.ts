import { STANCES, STANCE_SIDES, type StanceSide } from '../domain/code-lists.ts';
import { toCivil, type Day } from '../domain/dates/day.ts';
import { spanWords } from '../domain/dates/date-words.ts';
import type { Vocabulary } from '../domain/model/vocabulary.ts';
import type { VanguardRecord } from '../domain/record/record.ts';
import { listWords } from '../domain/words/lists.ts';
import { entryAddress, vanguardAddress } from './addresses.ts';
import type { ViewContext } from './context.ts';
import { viewRecentEntries } from './entry/entry-list.ts';
import type { EntryLine } from './entry/entry-line.ts';
import { viewScore, type ScoreView } from './scorecard.ts';
import type { ChartInput } from './vanguard/vanguard-page.ts';

export interface FormCell {
  readonly stance: string;
  readonly side: StanceSide;
  readonly said: string;
  readonly href: string;
}

export interface FormRow {
  readonly title: string;
  readonly means: string;
  /** One for each vanguard; absent where nobody spoke of the form there. */
  readonly cells: readonly { readonly vanguard: string; readonly cell?: FormCell }[];
}

export interface HomeView {
  readonly eyebrow: string;
  readonly entryCount: number;
  /** What the charts share their years from. */
  readonly chartScale: readonly [readonly VanguardRecord[], Vocabulary, Day];
  readonly places: readonly {
    readonly name: string;
    readonly href: string;
    readonly standfirst: string;
    readonly chart: ChartInput;
  }[];
  /** The national programme, where it has a page. */
  readonly programme?: { readonly href: string; readonly standfirst: string };
  readonly scores: readonly ScoreView[];
  readonly forms: readonly FormRow[];
  readonly recent: readonly EntryLine[];
}

/** What was last said of a form at one place. */
const viewCell = (option: string, { decisions }: VanguardRecord): FormCell | undefined => {
  const history = decisions.find(({ decision }) => decision === 'organisational-form');
  const claim = history?.options.find((one) => one.option === option)?.steps.at(-1)?.claims[0];
  return (
    claim && {
      stance: STANCES[claim.stance],
      side: STANCE_SIDES[claim.stance],
      said: spanWords(claim.reported),
      href: entryAddress(claim.entry),
    }
  );
};

/** The forms of the vocabulary that somebody spoke of at some place. */
const viewForms = ({ record }: ViewContext): readonly FormRow[] => {
  const options = record.vocabulary.decisions.find(({ id }) => id === 'organisational-form')?.options ?? [];
  return options
    .map(({ id, title, means }) => ({
      title,
      means,
      cells: record.vanguards.map((vanguard) => {
        const cell = viewCell(id, vanguard);
        return { vanguard: vanguard.vanguard.name, ...(cell && { cell }) };
      }),
    }))
    .filter(({ cells }) => cells.some(({ cell }) => cell));
};

const eyebrowOf = ({ record }: ViewContext): string => {
  const years = record.vanguards.flatMap(({ events }) => events.map(({ sortDay }) => toCivil(sortDay).year));
  const names = listWords(record.vanguards.map(({ vanguard }) => vanguard.name));
  return years.length === 0 ? names : `${names}, ${Math.min(...years)} to ${Math.max(...years)}`;
};

export const viewHome = (context: ViewContext): HomeView => {
  const { vanguards, vocabulary, asOf, entries, programme } = context.record;
  return {
    eyebrow: entries.length > 0 ? eyebrowOf(context) : '',
    entryCount: entries.length,
    chartScale: [vanguards, vocabulary, asOf],
    places: vanguards.map((vanguard) => ({
      name: vanguard.vanguard.name,
      href: vanguardAddress(vanguard.vanguard.id),
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
    forms: viewForms(context),
    recent: viewRecentEntries(context, 6),
  };
};

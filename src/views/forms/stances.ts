import { STANCES, STANCE_SIDES, type StanceName, type StanceSide } from '../../domain/code-lists.ts';
import { spanWords } from '../../domain/dates/date-words.ts';
import type { StanceStep } from '../../domain/record/stances.ts';
import { countWords, listWords } from '../../domain/words/lists.ts';
import type { ViewContext } from '../context.ts';
import { viewDate, viewReport, type DateView } from '../date.ts';

/** One position of a history, in a line. */
export interface StanceLine {
  readonly name: StanceName;
  readonly stance: string;
  readonly side: StanceSide;
  /** Its own day; the day of its report where the source gives no other. Leads to the entry. */
  readonly date: DateView;
  /** The day of the report, where `date` is another. */
  readonly reported?: string;
  /** “by Dudley CCG, reported 18 May 2023”, or that the source does not say by whom. */
  readonly who: string;
}

/** A line has room for so many names. */
const NAMED = 2;

export const holdersOf = ({ claims }: StanceStep): readonly string[] => [
  ...new Set(claims.flatMap(({ by }) => by)),
];

const holderWords = (step: StanceStep, { names }: ViewContext): string => {
  const holders = holdersOf(step).map(names.organisation);
  if (holders.length === 0) return 'not said by whom';
  const rest = holders.length - NAMED;
  const named = holders.slice(0, NAMED);
  return `by ${listWords(rest > 0 ? [...named, countWords(rest, 'other')] : named)}`;
};

/** A step of the history: what was held, since when, and by whom. Nothing where a step has no claim. */
export const viewStanceLine = (step: StanceStep, context: ViewContext): StanceLine[] => {
  const [first] = step.claims;
  if (!first) return [];
  const reported = viewReport(first);
  const holders = holderWords(step, context);
  const date = first.date ? viewDate(first.date, first.entry) : reported;
  const isLater = date.words !== reported.words && date.words !== spanWords(plainOf(first.reported));
  return [
    {
      name: first.stance,
      stance: STANCES[first.stance],
      side: STANCE_SIDES[first.stance],
      date,
      ...(isLater && { reported: reported.words }),
      who: isLater ? `${holders}, reported ${reported.words}` : holders,
    },
  ];
};

/** “about 27 February 2018” is no other day than “27 February 2018”. */
const plainOf = <Dated extends { readonly approximate: boolean }>(span: Dated): Dated => ({
  ...span,
  approximate: false,
});

import { STANCES, STANCE_SIDES, type StanceName, type StanceSide } from '../../domain/code-lists.ts';
import { saidDateWords, spanWords } from '../../domain/dates/date-words.ts';
import type { Span } from '../../domain/dates/span.ts';
import type { StanceClaim } from '../../domain/model/claim.ts';
import type { StanceStep } from '../../domain/record/stances.ts';
import { countWords } from '../../domain/words/lists.ts';
import type { ViewContext } from '../context.ts';
import { viewDate, viewReport, type DateView } from '../date.ts';
import type { Link } from '../link.ts';
import { viewOrganisation } from '../organisation-link.ts';

/** When a position was taken, in the same words wherever the claim is shown. */
export interface StanceWhen {
  /** “27 February 2018”; “reported 18 May 2023” where the report came on another day. Leads to the entry. */
  readonly date: DateView;
  /** The day that a later report gives for it: “April 2020”. */
  readonly dated?: string;
}

/** One position of a history, in a line. */
export interface StanceLine extends StanceWhen {
  readonly name: StanceName;
  readonly stance: string;
  readonly side: StanceSide;
  /** Who held it, at most so many as a line has room for; none where the source doesn't say. */
  readonly holders: readonly Link[];
  /** “3 others”; empty where all are named. */
  readonly others: string;
}

/** A line has room for so many names. */
const NAMED = 2;

/** “about 27 February 2018” is no other day than “27 February 2018”. */
const exactWords = (span: Span): string => spanWords({ ...span, approximate: false });

/** Positions stand in the order of their reports, so the report leads where it came on another day. */
export const viewStanceWhen = (claim: StanceClaim): StanceWhen => {
  const reported = viewReport(claim);
  if (!claim.date) return { date: reported };
  const words = saidDateWords(claim.date);
  return words === reported.words || words === exactWords(claim.reported)
    ? { date: viewDate(claim.date, claim.entry) }
    : { date: { ...reported, words: `reported ${reported.words}` }, dated: words };
};

export const holdersOf = ({ claims }: StanceStep): readonly string[] => [
  ...new Set(claims.flatMap(({ by }) => by)),
];

/** A step of the history: what was held, since when, and by whom. Nothing where a step has no claim. */
export const viewStanceLine = (step: StanceStep, { names }: ViewContext): StanceLine[] => {
  const [first] = step.claims;
  if (!first) return [];
  const holders = holdersOf(step).map((id) => viewOrganisation(id, names));
  const rest = holders.length - NAMED;
  return [
    {
      name: first.stance,
      stance: STANCES[first.stance],
      side: STANCE_SIDES[first.stance],
      ...viewStanceWhen(first),
      holders: holders.slice(0, NAMED),
      others: rest > 0 ? countWords(rest, 'other') : '',
    },
  ];
};

const OPPOSITE: Readonly<Record<StanceSide, readonly StanceSide[]>> = {
  for: ['against'],
  against: ['for'],
  open: ['for', 'against'],
};

/** The last position before `latest` that was on the opposite side; of what is left open, on either side. */
export const findTurn = (earlier: readonly StanceStep[], latest: StanceClaim): StanceStep | undefined =>
  earlier.findLast(({ claims: [claim] }) =>
    claim ? OPPOSITE[STANCE_SIDES[latest.stance]].includes(STANCE_SIDES[claim.stance]) : false,
  );

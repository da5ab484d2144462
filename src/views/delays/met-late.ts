import { compareLate, findMetLate, type LateOutcome } from '../../domain/record/met-late.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { clearDateWords } from '../../domain/words/clear-dates.ts';
import { latenessWords } from '../../domain/words/duration-words.ts';
import { capitalise } from '../../domain/words/lists.ts';
import { vanguardAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { opening, viewDate, type DateView } from '../date.ts';
import type { Link } from '../link.ts';
import { capList, capWords } from './capped.ts';

/** A step that came after its last date, with no new date given before. */
interface LateView {
  readonly vanguard: Link;
  readonly track: string;
  readonly step: string;
  readonly promised: DateView;
  /** Whether the date is known only because it was reported as lost. */
  readonly isHindsight: boolean;
  readonly happened: DateView;
  /** “3 months”. */
  readonly size: string;
}

export interface LateTableView {
  readonly caption: string;
  readonly rows: readonly LateView[];
}

const MOST = 8;

const viewLate = (late: LateOutcome, { names }: ViewContext): LateView => {
  const { series, step, outcome } = late;
  const { vanguard, track, milestone } = series;
  const lasts = names.lasts(milestone);
  const promised = viewDate(step.date, step.claims[0]?.entry, lasts);
  const teller = outcome.claims.find(({ date }) => date === outcome.date) ?? outcome.claims[0];
  return {
    vanguard: { href: vanguardAddress(vanguard), text: names.vanguard(vanguard) },
    track: names.track(vanguard, track),
    step: names.milestone(milestone),
    promised: opening({ ...promised, words: clearDateWords(step.date, lasts) }),
    isHindsight: step.isHindsight,
    happened: opening(viewDate(outcome.date, teller?.entry, lasts)),
    size: capitalise(latenessWords(late)),
  };
};

/** What a table that may be cut short is called; `some` takes “20 of 31”. */
export interface CaptionWords {
  readonly all: string;
  readonly some: (shown: string) => string;
}

/** The late outcomes of some vanguards, by size. */
export const findLate = (
  vanguards: readonly VanguardRecord[],
  { record: { vocabulary, asOf } }: ViewContext,
): readonly LateOutcome[] => {
  const judged = new Set(vocabulary.milestones.filter((one) => one.judged).map(({ id }) => id));
  return vanguards.flatMap(({ series }) => findMetLate(series, judged, asOf)).toSorted(compareLate);
};

export const viewMetLate = (
  vanguards: readonly VanguardRecord[],
  captions: CaptionWords,
  context: ViewContext,
): LateTableView => {
  const capped = capList(findLate(vanguards, context), MOST);
  const left = capWords(capped);
  return {
    caption: left === undefined ? captions.all : captions.some(left),
    rows: capped.shown.map((late) => viewLate(late, context)),
  };
};

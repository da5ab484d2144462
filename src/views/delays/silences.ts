import { compareSilences, findSilences, type Silence } from '../../domain/record/silences.ts';
import { silenceWords } from '../../domain/words/duration-words.ts';
import { uncapitalise } from '../../domain/words/lists.ts';
import { vanguardAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { opening, viewDate, viewSpan, type DateView } from '../date.ts';
import type { Link } from '../link.ts';
import { capList, capWords } from './capped.ts';

export interface SilenceView {
  readonly vanguard: Link;
  readonly track: string;
  readonly from: DateView;
  /** Absent where nothing has been read since. */
  readonly to?: DateView;
  readonly length: string;
  /** The forecasts in force all the while. */
  readonly waiting: readonly { readonly step: string; readonly promised: DateView }[];
}

export interface SilencesView {
  readonly broken: readonly SilenceView[];
  readonly brokenLeft?: string;
  /** Those that last to the day of the record. */
  readonly open: readonly SilenceView[];
  readonly openLeft?: string;
}

const MOST = 8;

const viewSilence = (silence: Silence, { names }: ViewContext): SilenceView => ({
  vanguard: { href: vanguardAddress(silence.vanguard), text: names.vanguard(silence.vanguard) },
  track: names.track(silence.vanguard, silence.track),
  from: opening(viewSpan(silence.from.reported, silence.from.entry)),
  ...(silence.to && { to: opening(viewSpan(silence.to.reported, silence.to.entry)) }),
  length: silenceWords(silence),
  waiting: silence.waiting.map(({ milestone, step }) => ({
    step: uncapitalise(names.milestone(milestone)),
    promised: viewDate(step.date, step.claims[0]?.entry, names.lasts(milestone)),
  })),
});

/** The longest silences of all vanguards: those that a report broke, and those that go on. */
export const viewSilences = (context: ViewContext): SilencesView => {
  const { vanguards, vocabulary, asOf } = context.record;
  const judged = new Set(vocabulary.milestones.filter((one) => one.judged).map(({ id }) => id));
  const all = vanguards.flatMap((vanguard) => findSilences(vanguard, judged, asOf)).toSorted(compareSilences);
  const broken = capList(
    all.filter(({ to }) => to !== undefined),
    MOST,
  );
  const open = capList(
    all.filter(({ to }) => to === undefined),
    MOST,
  );
  const [brokenLeft, openLeft] = [broken, open].map(capWords);
  return {
    broken: broken.shown.map((silence) => viewSilence(silence, context)),
    ...(brokenLeft !== undefined && { brokenLeft }),
    open: open.shown.map((silence) => viewSilence(silence, context)),
    ...(openLeft !== undefined && { openLeft }),
  };
};

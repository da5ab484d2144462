import { compareNumbers } from '../../domain/record/claim-order.ts';
import {
  compareLags,
  findKnowledgeLags,
  medianRange,
  type KnowledgeLag,
} from '../../domain/record/knowledge-lag.ts';
import { dayRangeWords, lagWords } from '../../domain/words/duration-words.ts';
import { capitalise } from '../../domain/words/lists.ts';
import { vanguardAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { opening, viewDate, viewReport, type DateView } from '../date.ts';
import type { Link } from '../link.ts';
import { capList, capWords } from './capped.ts';

interface LagView {
  readonly vanguard: Link;
  readonly step: string;
  /** More than one where sources differ on the day. */
  readonly happened: readonly DateView[];
  readonly reported: DateView;
  readonly length: string;
}

interface MedianView {
  readonly vanguard: Link;
  readonly count: number;
  readonly median: string;
  readonly leftOut: number;
}

export interface LagsView {
  readonly lags: readonly LagView[];
  readonly lagsLeft?: string;
  /** Of the vanguards with the most events, in the order of the vanguards. */
  readonly medians: readonly MedianView[];
  readonly mediansCaption: string;
}

const MOST = 10;

const viewLag = (lag: KnowledgeLag, { names }: ViewContext): LagView => {
  const { series, outcomes, report } = lag;
  return {
    vanguard: { href: vanguardAddress(series.vanguard), text: names.vanguard(series.vanguard) },
    step: names.step(series),
    happened: outcomes.map(({ date, claims }, index) => {
      const teller = claims.find((claim) => claim.date === date) ?? claims[0];
      const view = viewDate(date, teller?.entry, names.lasts(series.milestone));
      return index === 0 ? opening(view) : view;
    }),
    reported: opening(viewReport(report)),
    length: capitalise(lagWords(lag)),
  };
};

/** The longest lags of all vanguards, and the median of each; of many vanguards, of those with the most events. */
export const viewLags = (context: ViewContext): LagsView => {
  const { vanguards, vocabulary } = context.record;
  const lasting = new Set(vocabulary.milestones.filter(({ lasts }) => lasts).map(({ id }) => id));
  const found = vanguards.map(({ vanguard, series }) => ({
    vanguard,
    ...findKnowledgeLags(series, lasting),
  }));
  const longest = capList(found.flatMap(({ lags }) => lags).toSorted(compareLags), MOST);
  const lagsLeft = capWords(longest);
  const counted = capList(
    found.toSorted((a, b) => compareNumbers(b.lags.length, a.lags.length)),
    MOST,
  );
  const mediansLeft = capWords(counted);
  const shown = new Set(counted.shown);
  return {
    lags: longest.shown.map((lag) => viewLag(lag, context)),
    ...(lagsLeft !== undefined && { lagsLeft }),
    mediansCaption: `The median of ${mediansLeft === undefined ? 'each vanguard' : `the vanguards with the most events, ${mediansLeft}`}: half of its events took less, half took more`,
    medians: found
      .filter((one) => shown.has(one))
      .map(({ vanguard, lags, leftOut }) => {
        const median = medianRange(lags.map(({ days }) => days));
        return {
          vanguard: { href: vanguardAddress(vanguard.id), text: vanguard.name },
          count: lags.length,
          median: median ? capitalise(dayRangeWords(median)) : 'Nothing to count',
          leftOut,
        };
      }),
  };
};

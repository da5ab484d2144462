import { compareNumbers } from '../../domain/record/claim-order.ts';
import { hasMoved, horizonOf, type Horizon, type HorizonPoint } from '../../domain/record/horizon.ts';
import type { DayRange } from '../../domain/forecasts/slip.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { remainingWords } from '../../domain/words/duration-words.ts';
import { uncapitalise } from '../../domain/words/lists.ts';
import { vanguardAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { opening, viewDate, viewSpan, type DateView } from '../date.ts';
import type { Link } from '../link.ts';
import { capList, capWords } from './capped.ts';

/** One forecast: when it was said, for when, and what there was to go. */
export interface HorizonRow {
  readonly said: DateView;
  readonly promised: DateView;
  readonly left: string;
  /** What the bar is drawn from. */
  readonly days: DayRange;
}

interface HorizonView {
  readonly vanguard: Link;
  readonly step: string;
  readonly track: string;
  readonly rows: readonly HorizonRow[];
  /** What the rows are, for the caption. */
  readonly caption: string;
}

/** A promise in one line: its first forecast and, where there is another, its last. */
export interface HorizonLine {
  readonly vanguard: Link;
  readonly step: string;
  readonly first: HorizonRow;
  readonly last?: HorizonRow;
}

export interface HorizonsView {
  /** The headline promises that were forecast more than once, each forecast a row. */
  readonly charts: readonly HorizonView[];
  readonly chartsLeft?: string;
  /** The longest time in all charts, in days: what a full bar stands for. */
  readonly longest: number;
  readonly others: readonly HorizonLine[];
  readonly othersLeft?: string;
  /** Headline promises that were forecast once. */
  readonly singles: readonly HorizonLine[];
  readonly singlesLeft?: string;
}

const MOST = { charts: 4, rows: 8, others: 6, singles: 6 } as const;

interface Placed {
  readonly horizon: Horizon;
  readonly vanguard: VanguardRecord;
  readonly isHeadline: boolean;
}

/** In the order of the vanguards, their tracks and the headlines of these. */
const placeAll = ({ record, names }: ViewContext): readonly Placed[] =>
  record.vanguards.flatMap((vanguard) =>
    vanguard.vanguard.tracks.flatMap((track) =>
      [...new Set([...track.headline, ...track.milestones])].flatMap((milestone) =>
        vanguard.series
          .filter((one) => one.track === track.id && one.milestone === milestone && names.isJudged(milestone))
          .map((one) => ({
            horizon: horizonOf(one),
            vanguard,
            isHeadline: track.headline.includes(milestone),
          })),
      ),
    ),
  );

const viewPoint = (point: HorizonPoint, lasts: boolean): HorizonRow => {
  const { step, days } = point;
  const entry = step.claims[0]?.entry;
  return {
    said: opening(viewSpan(step.reported, entry)),
    promised: opening(viewDate(step.date, entry, lasts)),
    left: remainingWords(point),
    days,
  };
};

const linkTo = ({ vanguard: { vanguard } }: Placed): Link => ({
  href: vanguardAddress(vanguard.id),
  text: vanguard.name,
});

/** The first forecast and the newest ones, where there are too many for a table. */
const pickPoints = ({ points }: Horizon): readonly HorizonPoint[] =>
  points.length <= MOST.rows ? points : [...points.slice(0, 1), ...points.slice(1 - MOST.rows)];

const viewHorizon = (placed: Placed, { names }: ViewContext): HorizonView => {
  const { series, points } = placed.horizon;
  const picked = pickPoints(placed.horizon);
  return {
    vanguard: linkTo(placed),
    step: uncapitalise(names.milestone(series.milestone)),
    track: names.track(series.vanguard, series.track),
    rows: picked.map((point) => viewPoint(point, names.lasts(series.milestone))),
    caption:
      picked.length === points.length
        ? 'Each forecast, and what there was still to go'
        : `The first forecast and the newest ${picked.length - 1} of ${points.length}, and what there was still to go`,
  };
};

const viewLine = (placed: Placed, { names }: ViewContext): readonly HorizonLine[] => {
  const { series, points } = placed.horizon;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const lasts = names.lasts(series.milestone);
  return [
    {
      vanguard: linkTo(placed),
      step: uncapitalise(names.step(series)),
      first: viewPoint(first, lasts),
      ...(last !== first && { last: viewPoint(last, lasts) }),
    },
  ];
};

const longestOf = (charts: readonly HorizonView[]): number =>
  Math.max(
    1,
    ...charts.flatMap(({ rows }) =>
      rows.map(({ days }) => (Number.isFinite(days.max) ? days.max : days.min)),
    ),
  );

const countPoints = ({ horizon }: Placed): number => horizon.points.length;
const longestSure = ({ horizon }: Placed): number =>
  Math.max(0, ...horizon.points.map(({ days }) => days.min));
const bySure = (a: Placed, b: Placed): number => compareNumbers(longestSure(b), longestSure(a));
const byForecasts = (a: Placed, b: Placed): number =>
  compareNumbers(countPoints(b), countPoints(a)) || bySure(a, b);

export const viewHorizons = (context: ViewContext): HorizonsView => {
  const placed = placeAll(context);
  const moved = placed.filter(({ horizon }) => hasMoved(horizon)).toSorted(byForecasts);
  const charts = capList(
    moved.filter(({ isHeadline }) => isHeadline),
    MOST.charts,
  );
  const others = capList(
    moved.filter(({ isHeadline }) => !isHeadline),
    MOST.others,
  );
  const singles = capList(
    placed.filter((one) => one.isHeadline && countPoints(one) > 0 && !hasMoved(one.horizon)).toSorted(bySure),
    MOST.singles,
  );
  const [chartsLeft, othersLeft, singlesLeft] = [charts, others, singles].map(capWords);
  const views = charts.shown.map((one) => viewHorizon(one, context));
  return {
    charts: views,
    ...(chartsLeft !== undefined && { chartsLeft }),
    longest: longestOf(views),
    others: others.shown.flatMap((one) => viewLine(one, context)),
    ...(othersLeft !== undefined && { othersLeft }),
    singles: singles.shown.flatMap((one) => viewLine(one, context)),
    ...(singlesLeft !== undefined && { singlesLeft }),
  };
};

import type { Day } from '../domain/dates/day.ts';
import type { Vocabulary } from '../domain/model/vocabulary.ts';
import { findMonthZero, spokenDays, type MonthZero } from '../domain/record/months-since.ts';
import type { VanguardRecord } from '../domain/record/record.ts';
import { round } from './mark-shapes.ts';
import { layRow, LAYOUTS, type LaneLayout } from './compare-rows.ts';
import { monthsAround, monthsOf, yearlyTicks, type MonthsShown } from './compare-scale.ts';
import { dateWordsFrom, selectLaneSteps, type LaneStep } from './compare-steps.ts';
import type { Lane, LanesChart } from './compare-types.ts';

export interface LanesInput {
  readonly vanguards: readonly VanguardRecord[];
  readonly vocabulary: Vocabulary;
  readonly asOf: Day;
  /** By the dates themselves, or by months since each place's first contract notice. */
  readonly by: 'calendar' | 'notice';
  readonly size: keyof typeof LAYOUTS;
}

interface Place {
  readonly id: string;
  readonly name: string;
  /** What is taken from a calendar month to count it; absent where there is nothing to count from. */
  readonly zero: number | undefined;
  readonly steps: readonly LaneStep[];
}

const TITLES = {
  calendar: 'The tender and the main promises of each place by the calendar',
  notice: 'The same by months since each place issued its tender',
} as const;

/** The room between the line of month 0 and words at its right. */
const BESIDE_ZERO = 12;
const NO_NOTICE = 'No contract notice on record';

const selectPlace = (vanguard: VanguardRecord, { by, vocabulary, asOf }: LanesInput): Place => {
  const zero: MonthZero | undefined = by === 'notice' ? findMonthZero(vanguard) : undefined;
  const { id, name } = vanguard.vanguard;
  const isCounted = by === 'calendar' || zero !== undefined;
  return {
    id,
    name,
    zero: by === 'calendar' ? 0 : zero?.min,
    steps: isCounted ? selectLaneSteps(vanguard, vocabulary, asOf, dateWordsFrom(zero)) : [],
  };
};

const monthsShown = (places: readonly Place[]): MonthsShown =>
  monthsAround(
    places.flatMap(({ zero = 0, steps }) =>
      steps.flatMap(({ dates }) =>
        dates.flatMap(({ date }) => {
          const { earliest, latest } = spokenDays(date);
          return [monthsOf(earliest) - zero, monthsOf(latest) - zero];
        }),
      ),
    ),
  );

const monthLabel = (month: number): string =>
  month === 0 ? 'Month 0' : String(month).replace('-', '\u2212');

const layLane = (
  { id, name, zero = 0, steps }: Place,
  top: number,
  layout: LaneLayout,
  x: (month: number) => number,
): { readonly lane: Lane; readonly bottom: number } => {
  const first = top + layout.head;
  const bottom = first + Math.max(1, steps.length) * layout.row + layout.foot;
  const rows = steps.map((step, index) =>
    layRow(step, first + index * layout.row, layout, (day) => x(monthsOf(day) - zero)),
  );
  const lane = { id, name, top, nameAt: { x: 0, y: top + layout.nameDrop }, rows };
  const empty = { text: NO_NOTICE, at: { x: round(x(0)) + BESIDE_ZERO, y: first + layout.markDrop } };
  return { lane: steps.length > 0 ? lane : { ...lane, empty }, bottom };
};

/** A lane for each place and a row in it for its tender and each headline step, all on one scale. */
export const buildLanes = (input: LanesInput): LanesChart => {
  const layout: LaneLayout = LAYOUTS[input.size];
  const places = input.vanguards.map((vanguard) => selectPlace(vanguard, input));
  const shown = monthsShown(places);
  const { left, right } = layout;
  const x = (month: number): number =>
    left + ((month - shown.from) / (shown.to - shown.from)) * (right - left);
  const lanes: Lane[] = [];
  let top: number = layout.axis;
  for (const place of places) {
    const { lane, bottom } = layLane(place, top, layout, x);
    lanes.push(lane);
    top = bottom;
  }
  const isCalendar = input.by === 'calendar';
  return {
    id: `lanes-${input.by}-${input.size}`,
    title: TITLES[input.by],
    width: layout.width,
    height: top,
    left,
    right,
    ticks: yearlyTicks(shown, x, layout.labelWidth, isCalendar ? (month) => String(month / 12) : monthLabel),
    ...(!isCalendar && shown.from <= 0 && { zero: round(x(0)) }),
    lanes,
  };
};

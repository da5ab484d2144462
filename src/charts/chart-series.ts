import type { Day } from '../domain/dates/day.ts';
import type { Series } from '../domain/forecasts/series.ts';
import { lastDayOf } from '../domain/forecasts/judge.ts';
import type { Track, Vocabulary } from '../domain/model/vocabulary.ts';
import type { VanguardRecord } from '../domain/record/record.ts';
import type { Tone } from './chart-types.ts';
import { findEnds, type SeriesEnd } from './series-ends.ts';
import { SERIES_SHAPES, type DrawShape } from './mark-shapes.ts';

/** What a chart is drawn from. */
export type ChartRecord = Pick<VanguardRecord, 'vanguard' | 'series' | 'ledger'>;

/** A series with what the chart shows it by. */
export interface ChartSeries {
  readonly id: string;
  readonly series: Series;
  readonly name: string;
  /** The title of its track, where the milestone's alone would not say enough; else empty. */
  readonly track: string;
  readonly tone: Tone;
  readonly drawShape: DrawShape;
  readonly ends: readonly SeriesEnd[];
}

/** Headline series with something to draw, in the order of the vanguard's tracks and their headlines. */
export const selectSeries = (
  { vanguard, series }: Pick<ChartRecord, 'vanguard' | 'series'>,
  vocabulary: Vocabulary,
  asOf: Day,
): readonly ChartSeries[] => {
  const drawable = vanguard.tracks.flatMap((track) =>
    track.headline.flatMap((milestone) =>
      series
        .filter((one) => one.track === track.id && one.milestone === milestone && isDrawable(one))
        .map((one) => ({ track, series: one })),
    ),
  );
  return drawable.map((one, index) => {
    const isFirstTrack = one.track.id === drawable[0]?.track.id;
    const isAlone = drawable.every(
      ({ track, series: other }) => track === one.track || other.milestone !== one.series.milestone,
    );
    return present(one, index, !isFirstTrack || !isAlone, vanguard.tracks, vocabulary, asOf);
  });
};

const isDrawable = ({ steps, outcomes }: Series): boolean => steps.length > 0 || outcomes.length > 0;

const present = (
  { track, series }: { readonly track: Track; readonly series: Series },
  index: number,
  namesTrack: boolean,
  tracks: readonly Track[],
  vocabulary: Vocabulary,
  asOf: Day,
): ChartSeries => {
  const milestone = vocabulary.milestones.find(({ id }) => id === series.milestone);
  const ends = findEnds(series, tracks);
  const again = series.ordinal > 1 ? `, plan ${series.ordinal}` : '';
  return {
    id: `${series.track}-${series.milestone}-${series.ordinal}`,
    series,
    name: `${milestone?.title ?? series.milestone}${again}`,
    track: namesTrack ? track.title : '',
    tone: toneOf(series, milestone?.group, ends, asOf),
    drawShape: SERIES_SHAPES[index % SERIES_SHAPES.length] ?? SERIES_SHAPES[0],
    ends,
  };
};

/** A tender, a form and an approval keep their colours; an outcome is green once it came true, vermilion once it was late. */
const toneOf = (
  series: Series,
  group: Vocabulary['milestones'][number]['group'] | undefined,
  ends: readonly SeriesEnd[],
  asOf: Day,
): Tone => {
  switch (group) {
    case 'tender':
    case 'form':
    case 'approval':
      return group;
    case 'law':
      return 'approval';
    case 'outcome':
    case undefined:
      return outcomeTone(series, ends, asOf);
    default:
      return group satisfies never;
  }
};

const outcomeTone = (series: Series, ends: readonly SeriesEnd[], asOf: Day): Tone => {
  if (series.outcomes.length > 0) return 'outcome';
  const hasSlipped = series.steps.some(({ change }) => change?.verdict === 'later');
  const isOverdue = series.inForce !== undefined && lastDayOf(series.inForce.date) < asOf;
  return hasSlipped || ends.length > 0 || isOverdue ? 'delay' : 'open';
};

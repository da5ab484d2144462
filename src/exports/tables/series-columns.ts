import type { Series } from '../../domain/forecasts/series.ts';
import { allTimelines, type VanguardRecord } from '../../domain/record/record.ts';
import type { ExportSource } from '../export-source.ts';
import { integer, required, text } from '../table/column.ts';

/** The columns that say of which step of which track a row tells. */
export const stepColumns = {
  vanguard: required(text('The vanguard, or national, whose dates never enter a vanguard’s slippage.')),
  track: required(text('The track of the vanguard.')),
  milestone: required(text('The step.')),
} as const;

/** The columns that say of which series of forecasts a row tells. */
export const seriesColumns = {
  ...stepColumns,
  series: required(
    integer('1 for the first run of promises of this step; a plan made after an end starts the next.'),
  ),
} as const;

/** What `stepColumns` refer to. */
export const seriesReferences = {
  'vanguard track': 'tracks(vanguard track)',
  milestone: 'milestones',
} as const;

/** The cells of `seriesColumns`. */
export const seriesCells = ({ vanguard, track, milestone, ordinal }: Series) => ({
  vanguard,
  track,
  milestone,
  series: ordinal,
});

/** Rows from every vanguard and from the programme, in the order of the site. */
export const fromTimelines = <Result>(
  { record }: ExportSource,
  rowsOf: (timeline: VanguardRecord) => readonly Result[],
): readonly Result[] => allTimelines(record).flatMap(rowsOf);

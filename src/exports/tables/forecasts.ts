import type { ForecastStep, Series } from '../../domain/forecasts/series.ts';
import type { Verdict } from '../../domain/forecasts/verdict.ts';
import type { ExportSource } from '../export-source.ts';
import { boolean, code, integer, required, text } from '../table/column.ts';
import { dateCells, spanCells, sureDateColumns } from '../table/date-columns.ts';
import { defineTable } from '../table/table.ts';
import { originCells, originColumns } from './claim-columns.ts';
import { fromTimelines, seriesCells, seriesColumns, seriesReferences } from './series-columns.ts';
import { slipCells, slipColumns } from './slip-columns.ts';

const VERDICTS = {
  held: 'promised again',
  refined: 'narrowed',
  loosened: 'given less exactly',
  later: 'put back',
  earlier: 'brought forward',
  shifted: 'moved, overlapping',
} as const satisfies Record<Verdict, string>;

interface Step {
  readonly series: Series;
  readonly step: ForecastStep;
  readonly position: number;
}

const stepsOf = (source: ExportSource): readonly Step[] =>
  fromTimelines(source, ({ series }) =>
    series.flatMap((one) => one.steps.map((step, index) => ({ series: one, step, position: index + 1 }))),
  );

const originOf = ({ id, claims }: ForecastStep, source: ExportSource) =>
  originCells({ id, entry: claims[0]?.entry ?? '' }, source);

export const forecasts = defineTable({
  name: 'forecasts',
  title: 'Forecasts',
  description:
    'Each promise of a step, once, in the order in which the promises became public: what was said, when, and how it stands to the one before. Reposts and repeats make no row.',
  primaryKey: ['id'],
  references: { ...seriesReferences, id: 'claims', entry: 'entries' },
  columns: {
    id: required(text('The claim that first made the promise, or that told of it in hindsight.')),
    ...seriesColumns,
    position: required(integer('Its place in the series, from 1.')),
    ...sureDateColumns('forecast', 'The date promised'),
    ...sureDateColumns('reported', 'When the promise became public; in hindsight, when its loss did'),
    in_hindsight: required(boolean('Whether the date is known only because it was reported as lost.')),
    lost: required(boolean('Whether it was reported as lost.')),
    verdict: code(VERDICTS, 'How it stands to the forecast in force before it; empty for the first.'),
    ...originColumns,
  },
  rows: (source) =>
    stepsOf(source).map(({ series, step, position }) => ({
      id: step.id,
      ...seriesCells(series),
      position,
      ...dateCells('forecast', step.date, source.names.lasts(series.milestone)),
      ...spanCells('reported', step.reported),
      in_hindsight: step.isHindsight,
      lost: step.lostBy.length > 0,
      verdict: step.change?.verdict,
      ...originOf(step, source),
    })),
});

export const slips = defineTable({
  name: 'slips',
  title: 'Slips',
  description:
    'Each forecast that put a step back: from which date, to which, and how far. The date moved from is the forecast that was in force.',
  primaryKey: ['id'],
  references: { ...seriesReferences, id: 'forecasts', entry: 'entries' },
  columns: {
    id: required(text('The forecast that put the step back.')),
    ...seriesColumns,
    ...sureDateColumns('from', 'The forecast in force before'),
    ...sureDateColumns('to', 'The new forecast'),
    ...slipColumns,
    ...sureDateColumns('reported', 'When the new forecast became public'),
    in_hindsight: required(
      boolean('Whether the new forecast is known only because it was reported as lost.'),
    ),
    ...originColumns,
  },
  rows: (source) =>
    stepsOf(source).flatMap(({ series, step }) => {
      if (step.change?.verdict !== 'later') return [];
      const { from, slip } = step.change;
      const lasts = source.names.lasts(series.milestone);
      return [
        {
          id: step.id,
          ...seriesCells(series),
          ...dateCells('from', from, lasts),
          ...dateCells('to', step.date, lasts),
          ...slipCells(from, step.date, slip),
          ...spanCells('reported', step.reported),
          in_hindsight: step.isHindsight,
          ...originOf(step, source),
        },
      ];
    }),
});

import type { Claim } from '../../domain/model/claim.ts';
import type { Score, ScoreRow } from '../../domain/record/scorecard.ts';
import { scoreWords } from '../../domain/words/score-words.ts';
import type { ExportSource } from '../export-source.ts';
import { code, required, text } from '../table/column.ts';
import { dateColumns, optionalDateCells } from '../table/date-columns.ts';
import { defineTable } from '../table/table.ts';
import { originColumns } from './claim-columns.ts';
import { fromTimelines, seriesCells, seriesColumns, seriesReferences } from './series-columns.ts';

const SCORES = {
  'met-on-time': 'met on time',
  'met-late': 'met late',
  'met-early': 'met early',
  'met-undated': 'happened, too coarse a date to say whether in time',
  'put-back': 'put back',
  'brought-forward': 'brought forward',
  cancelled: 'cancelled',
  missed: 'missed, with no later date on record',
  paused: 'paused, with no new date',
  superseded: 'superseded by another track',
  'not-recorded': 'outcome not recorded',
  'still-open': 'still to come',
  'cannot-judge': 'cannot be judged',
} as const satisfies Record<Score['kind'], string>;

type Told = Pick<Claim, 'entry'> & Partial<Pick<Claim, 'id'>>;

/** The claim, or the entry alone, that has the last word on a step: how it came out, else its last forecast, else anything. */
const lastWord = ({ series, last }: ScoreRow): Told | undefined => {
  const end: readonly (Told | undefined)[] = [
    series.outcomes[0]?.claims[0],
    last?.score.kind === 'superseded' ? last.score : undefined,
    last?.score.kind === 'cancelled' ? series.cancelled[0] : undefined,
    last?.score.kind === 'paused' ? series.stops.findLast(({ status }) => status === 'paused') : undefined,
    last?.step.lostBy[0],
    last?.step.claims[0],
  ];
  const rest = [...series.cancelled, ...series.stops, ...series.undated, ...series.strayLosses];
  return [...end, ...rest].find((told) => told !== undefined);
};

const toldAt = ({ entry, id }: Told, source: ExportSource): string =>
  id === undefined ? source.entryUrl(entry) : source.claimUrl({ entry, id });

const scoreCells = (row: ScoreRow, source: ExportSource) => {
  const { series, first, last, unjudged } = row;
  const where = { vocabulary: source.record.vocabulary, vanguard: series.vanguard };
  const score = last?.score ?? unjudged ?? { kind: 'cannot-judge' };
  const lasts = source.names.lasts(series.milestone);
  return {
    ...optionalDateCells('first', first?.step.date, lasts),
    ...optionalDateCells('first_reported', first && { span: first.step.reported }),
    first_score: first?.score.kind,
    first_score_words: first && scoreWords(first.score, first.step.date, where),
    ...optionalDateCells('last', last?.step.date, lasts),
    ...optionalDateCells('last_reported', last && { span: last.step.reported }),
    score: score.kind,
    score_words: scoreWords(score, last?.step.date, where),
    ...optionalDateCells('happened', series.outcomes[0]?.date, lasts),
  };
};

export const scorecard = defineTable({
  name: 'scorecard',
  title: 'Scorecard',
  description:
    'What became of each headline step, by our rule: its first forecast and its last, and how each came out.',
  primaryKey: ['vanguard', 'track', 'milestone', 'series'],
  references: {
    ...seriesReferences,
    first_forecast: 'forecasts',
    last_forecast: 'forecasts',
    entry: 'entries',
  },
  columns: {
    ...seriesColumns,
    first_forecast: text('The forecast that is scored as the first: the tightest of the first unbroken run.'),
    ...dateColumns('first', 'The first date promised'),
    ...dateColumns('first_reported', 'When the first date became public'),
    first_score: code(SCORES, 'What became of the first forecast.'),
    first_score_words: text('The same in the words of the site.'),
    last_forecast: text('The forecast in force at the end.'),
    ...dateColumns('last', 'The last date promised'),
    ...dateColumns('last_reported', 'When the last date became public'),
    score: required(code(SCORES, 'What became of the last forecast, and so of the step.')),
    score_words: required(text('The same in the words of the site.')),
    ...dateColumns('happened', 'When the step happened'),
    entry: text('The entry that tells of the outcome, or else of the last forecast.'),
    url: originColumns.url,
  },
  rows: (source) =>
    fromTimelines(source, ({ vanguard, scorecard: rows }) =>
      rows.map((row) => {
        const told = lastWord(row);
        return {
          ...seriesCells(row.series),
          first_forecast: row.first?.step.id,
          last_forecast: row.last?.step.id,
          ...scoreCells(row, source),
          entry: told?.entry,
          url: told ? toldAt(told, source) : source.vanguardUrl(vanguard.id),
        };
      }),
    ),
});

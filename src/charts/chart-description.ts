import type { ChartSeries } from './chart-series.ts';
import { endLabelWords, lowerFirst, outcomeWords, promiseWords } from './chart-words.ts';

/** What the chart shows, in a few sentences for those who don't see it; the table has all of it. */
export const describeChart = (series: readonly ChartSeries[]): string => {
  const axes = 'From left to right: when a date was said. From top to bottom: when it was promised for.';
  return [axes, ...series.map(describeSeries)].join(' ');
};

const describeSeries = (one: ChartSeries): string => {
  const name = one.track ? `${one.name}, ${lowerFirst(one.track)}` : one.name;
  const [first] = one.series.steps;
  if (!first) return `${name}: no date before it happened.`;
  const [outcome] = one.series.outcomes;
  const became = outcome
    ? lowerFirst(outcomeWords(outcome, one.series.inForce?.date))
    : lowerFirst(endLabelWords(one.ends).title);
  const parts = [`first ${promiseWords(first.date)}`, slipCount(one), became && `then ${became}`];
  return `${name}: ${parts.filter((part) => part !== '').join(', ')}.`;
};

const slipCount = ({ series }: ChartSeries): string => {
  const slips = series.steps.filter(({ change }) => change?.verdict === 'later').length;
  if (slips === 0) return '';
  return slips === 1 ? 'put back once' : slips === 2 ? 'put back twice' : `put back ${slips} times`;
};

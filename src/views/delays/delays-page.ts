import { countWords } from '../../domain/words/lists.ts';
import type { ViewContext } from '../context.ts';
import { viewByCause, type ByCauseView } from './by-cause.ts';
import { viewBySize, type BySizeView } from './by-size.ts';
import { viewHorizons, type HorizonsView } from './horizon.ts';
import { viewLags, type LagsView } from './knowledge-lag.ts';
import { findLate } from './met-late.ts';
import { viewSilences, type SilencesView } from './silences.ts';

/** Everything on the page of delays. */
export interface DelaysView {
  /** How many delays there are, at how many vanguards. */
  readonly lead: string;
  readonly bySize: BySizeView;
  readonly byCause: ByCauseView;
  readonly horizons: HorizonsView;
  readonly silences: SilencesView;
  readonly lags: LagsView;
}

const HIDDEN =
  'This page has them by size and by cause. It also shows how far off each promise was when it was made, for how long nothing was heard, and how late news came.';

const lateSentence = (context: ViewContext): string => {
  const late = findLate(context.record.vanguards, context).length;
  return late === 0 ? '' : ` ${countWords(late, 'step')} came late with no new date given before.`;
};

const leadOf = (context: ViewContext): string => {
  const { vanguards } = context.record;
  const delayed = vanguards.filter(({ ledger }) => ledger.length > 0);
  const rows = delayed.reduce((sum, { ledger }) => sum + ledger.length, 0);
  if (rows === 0)
    return `No report on record put back a promised date, or gave one up.${lateSentence(context)}`;
  const where = `${delayed.length} of the ${countWords(vanguards.length, 'vanguard')} here`;
  return `${countWords(rows, 'time')} a promised date was put back or given up, at ${where}.${lateSentence(context)} ${HIDDEN}`;
};

export const viewDelays = (context: ViewContext): DelaysView => ({
  lead: leadOf(context),
  bySize: viewBySize(context),
  byCause: viewByCause(context),
  horizons: viewHorizons(context),
  silences: viewSilences(context),
  lags: viewLags(context),
});

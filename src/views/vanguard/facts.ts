import type { VanguardRecord } from '../../domain/record/record.ts';
import type { ViewContext } from '../context.ts';
import type { ScoreTone } from '../scorecard.ts';
import { viewDecisionFact } from './fact-decision.ts';
import { viewStart } from './fact-start.ts';
import { viewValue } from './fact-value.ts';

/** One thing that a fact says. */
export interface FactLine {
  readonly value: string;
  readonly detail: string;
  readonly href: string;
}

/** One of the facts under the standfirst; all of them are derived. */
export interface FactView {
  readonly term: string;
  /** More than one where the term has an answer on each of several tracks. */
  readonly lines: readonly FactLine[];
  readonly tone: ScoreTone;
}

const ROUTE = { id: 'procurement-route', term: 'Route', none: 'None on record', joins: true };
const FORM = { id: 'organisational-form', term: 'Form', none: 'None settled', joins: false };

export const viewFacts = (vanguard: VanguardRecord, context: ViewContext): readonly FactView[] => [
  ...viewValue(vanguard),
  viewDecisionFact(vanguard, context, ROUTE),
  viewDecisionFact(vanguard, context, FORM),
  ...viewStart(vanguard, context),
];

import type { VanguardRecord } from '../../domain/record/record.ts';
import type { ViewContext } from '../context.ts';
import type { ScoreTone } from '../scorecard.ts';
import { viewDecisionFact } from './fact-decision.ts';
import { viewStart } from './fact-start.ts';
import { viewValue } from './fact-value.ts';

/** One of the four facts under the standfirst; all of them are derived. */
export interface FactView {
  readonly term: string;
  readonly value: string;
  readonly detail: string;
  readonly href: string;
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

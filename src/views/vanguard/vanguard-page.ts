import { spanWords } from '../../domain/dates/date-words.ts';
import type { Day } from '../../domain/dates/day.ts';
import { spanOfDay } from '../../domain/dates/parse-span.ts';
import { NATIONAL } from '../../domain/model/ids.ts';
import type { Vocabulary } from '../../domain/model/vocabulary.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { capitalise } from '../../domain/words/lists.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../link.ts';
import { viewEntryLine, type EntryLine } from '../entry/entry-line.ts';
import { viewScore, type ScoreView } from '../scorecard.ts';
import { viewDecisions, type DecisionView } from './decisions.ts';
import { viewDisagreements, type DisagreementView } from './disagreements.ts';
import { viewFacts, type FactView } from './facts.ts';
import { viewLedger, type LedgerView } from './ledger.ts';
import { viewQuantities, type ThingView } from './quantities.ts';
import { viewParties, viewScope, type RoleView, type ScopeView } from './scope.ts';
import { viewTimeline, type TimelineView } from './timeline.ts';

/** What the promise chart is drawn from. */
export interface ChartInput {
  readonly vanguard: VanguardRecord;
  readonly vocabulary: Vocabulary;
  readonly asOf: Day;
}

/** Everything on the page of one vanguard. */
export interface VanguardPageView {
  readonly id: string;
  readonly name: string;
  readonly eyebrow: string;
  readonly standfirst: string;
  readonly listedNote?: string;
  readonly facts: readonly FactView[];
  /** The sections of the page that have something in them. */
  readonly contents: readonly Link[];
  /** Absent where no track has a headline, as in the national programme. */
  readonly chart?: ChartInput;
  readonly scorecard: readonly ScoreView[];
  readonly scorecardCaption: string;
  readonly ledger: readonly LedgerView[];
  readonly decisions: readonly DecisionView[];
  readonly money: readonly ThingView[];
  readonly figures: readonly ThingView[];
  readonly hasDisagreements: boolean;
  readonly disagreementsTitle: string;
  readonly disagreements: readonly DisagreementView[];
  readonly scope: readonly ScopeView[];
  readonly parties: readonly RoleView[];
  readonly timeline: TimelineView;
  /** The case study as HTML, its headings one level down. */
  readonly story: string;
  readonly openQuestions: readonly string[];
  readonly sources: readonly EntryLine[];
}

/** A body's own headings stand under the page's; their ids keep apart from those of the page's sections. */
const lowerHeadings = (html: string): string =>
  html.replaceAll(/<(\/?)h([23])( id="|>)/g, (_, slash: string, level: string, rest: string) => {
    const id = rest === '>' ? rest : `${rest}story-`;
    return `<${slash}h${Number(level) + 1}${id}`;
  });

const hasHeadlines = ({ vanguard }: VanguardRecord): boolean =>
  vanguard.tracks.some(({ headline }) => headline.length > 0);

const eyebrowOf = ({ vanguard }: VanguardRecord): string => {
  if (vanguard.id === NATIONAL) return 'Behind the three places';
  return vanguard.listed ? `${capitalise(vanguard.model)} vanguard` : capitalise(vanguard.model);
};

type Sections = Pick<
  VanguardPageView,
  | 'chart'
  | 'scorecard'
  | 'ledger'
  | 'decisions'
  | 'money'
  | 'hasDisagreements'
  | 'disagreements'
  | 'scope'
  | 'parties'
  | 'figures'
  | 'openQuestions'
>;

const listContents = (sections: Sections): readonly Link[] => {
  const link = (id: string, text: string, isThere = true): Link[] =>
    isThere ? [{ href: `#${id}`, text }] : [];
  return [
    ...link('promises', 'Promises', sections.chart !== undefined),
    ...link('scorecard', 'What happened', sections.scorecard.length > 0),
    ...link('delays', 'Delays', sections.ledger.length > 0),
    ...link('timeline', 'Timeline'),
    ...link('decisions', 'Form and decisions', sections.decisions.length > 0),
    ...link('money', 'Money', sections.money.length > 0),
    ...link(
      'disagreements',
      sections.disagreements.some(({ isNote }) => !isNote) ? 'Where sources differ' : 'Notes on dates',
      sections.hasDisagreements,
    ),
    ...link('scope', 'Services', sections.scope.length > 0),
    ...link('parties', 'Who took part', sections.parties.length > 0),
    ...link('figures', 'Figures', sections.figures.length > 0),
    ...link('story', 'Case study'),
    ...link('not-found', 'Not found', sections.openQuestions.length > 0),
    ...link('sources', 'Sources'),
  ];
};

const buildSections = (vanguard: VanguardRecord, context: ViewContext) => {
  const disagreements = viewDisagreements(vanguard, context);
  const { vocabulary, asOf } = context.record;
  return {
    ...(hasHeadlines(vanguard) && { chart: { vanguard, vocabulary, asOf } }),
    scorecard: vanguard.scorecard.map((row) => viewScore(row, vanguard, context)),
    ledger: viewLedger(vanguard, context),
    decisions: viewDecisions(vanguard, context),
    money: viewQuantities([...vanguard.values, ...vanguard.terms], vanguard, context),
    figures: viewQuantities(vanguard.figures, vanguard, context),
    hasDisagreements: disagreements.length > 0,
    disagreementsTitle: disagreements.some(({ isNote }) => !isNote)
      ? 'Where sources differ on dates and positions'
      : 'Notes on dates',
    disagreements,
    scope: viewScope(vanguard, context),
    parties: viewParties(vanguard, context),
    openQuestions: vanguard.vanguard.openQuestions,
  };
};

export const viewVanguard = (
  vanguard: VanguardRecord,
  body: string,
  context: ViewContext,
): VanguardPageView => {
  const { id, name, standfirst, listedNote } = vanguard.vanguard;
  const { asOf } = context.record;
  const sections = buildSections(vanguard, context);
  return {
    id,
    name,
    eyebrow: eyebrowOf(vanguard),
    standfirst,
    ...(listedNote !== undefined && { listedNote }),
    facts: hasHeadlines(vanguard) ? viewFacts(vanguard, context) : [],
    contents: listContents(sections),
    scorecardCaption: `The main promises of ${name}: the first date, the last, and what is on record by ${spanWords(spanOfDay(asOf))}`,
    ...sections,
    timeline: viewTimeline(vanguard, context),
    story: lowerHeadings(body),
    sources: vanguard.entries.map((entry) => viewEntryLine(entry, context)),
  };
};

import { spanWords } from '../../domain/dates/date-words.ts';
import type { Day } from '../../domain/dates/day.ts';
import { spanOfDay } from '../../domain/dates/parse-span.ts';
import type { Entry } from '../../domain/model/entry.ts';
import { NATIONAL } from '../../domain/model/ids.ts';
import type { Vocabulary } from '../../domain/model/vocabulary.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import { capitalise, countWords, listWords, uncapitalise } from '../../domain/words/lists.ts';
import { entriesByAddress } from '../addresses.ts';
import type { AsKnownNavView } from '../as-known/as-known-nav.ts';
import type { ViewContext } from '../context.ts';
import { foldAfter, type Folded } from '../fold.ts';
import type { Link } from '../link.ts';
import { newestOf } from '../newest.ts';
import { viewEntryLine, type EntryLine } from '../entry/entry-line.ts';
import { thePlaces } from '../places-words.ts';
import { viewScore, type ScoreView } from '../scorecard.ts';
import { viewDecisions, type DecisionsView } from './decisions.ts';
import { viewDisagreements, type DisagreementsView } from './disagreements.ts';
import { viewFacts, type FactView } from './facts.ts';
import { viewLedger, type LedgerView } from './ledger.ts';
import { viewQuantities, type FoldedThings } from './quantities.ts';
import { viewParties, viewScope, type RoleView, type ScopeView } from './scope.ts';
import { listContents, nameSections, type Headings, type SectionName } from './sections.ts';
import { viewTimeline, type TimelineView } from './timeline.ts';

/** What the promise chart is drawn from. */
export interface ChartInput {
  readonly vanguard: Pick<VanguardRecord, 'vanguard' | 'series' | 'ledger'>;
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
  readonly headings: Headings;
  /** The sections of the page that have something in them. */
  readonly contents: readonly Link[];
  /** Absent where no track has a headline, as in the national programme. */
  readonly chart?: ChartInput;
  readonly scorecard: readonly ScoreView[];
  readonly scorecardCaption: string;
  readonly delays: readonly LedgerView[];
  /** Says that only the newest delays stand here. */
  readonly delaysNote?: string;
  readonly decisions: DecisionsView;
  readonly money: FoldedThings;
  readonly scope: Folded<ScopeView>;
  readonly parties: Folded<RoleView>;
  /** “3 more roles: host, regulator and adviser”. */
  readonly partiesWords: string;
  readonly disagreements: DisagreementsView;
  /** The way into the record as it was known; absent where nothing is on record yet. */
  readonly asKnown?: AsKnownNavView;
  readonly timeline: TimelineView;
  /** The case study as HTML, its headings one level down. */
  readonly story: string;
  /** All of them folded up. */
  readonly figures: FoldedThings;
  readonly questions: Folded<string>;
  readonly sources: readonly EntryLine[];
  /** “All 54 sources”. */
  readonly sourcesWords: string;
  /** The lists of all sources, where only the newest stand on the page. */
  readonly allSources?: Link;
}

/** How many show before the rest are folded up. The things that a sum is of begin with the contract. */
const MOST_THINGS = 2;
const MOST_DELAYS = 20;
const MOST_ROLES = 4;
const MOST_SERVICES = 10;
const MOST_QUESTIONS = 4;
/** The most sources that a page lists; lists of their own have all, in parts. */
const MOST_SOURCES = 120;

/** A body's own headings stand under the page's; their ids keep apart from those of the page's sections. */
const lowerHeadings = (html: string): string =>
  html.replaceAll(/<(\/?)h([23])( id="|>)/g, (_, slash: string, level: string, rest: string) => {
    const id = rest === '>' ? rest : `${rest}story-`;
    return `<${slash}h${Number(level) + 1}${id}`;
  });

const allWords = (count: number, thing: string): string =>
  count === 1 ? `The one ${thing}` : `All ${countWords(count, thing)}`;

const hasHeadlines = ({ vanguard }: VanguardRecord): boolean =>
  vanguard.tracks.some(({ headline }) => headline.length > 0);

const eyebrowOf = ({ vanguard }: VanguardRecord, { record }: ViewContext): string => {
  if (vanguard.id === NATIONAL) return `Behind ${thePlaces(record)}`;
  return vanguard.listed ? `${capitalise(vanguard.model)} vanguard` : capitalise(vanguard.model);
};

const foldParties = (vanguard: VanguardRecord, context: ViewContext) => {
  const parties = foldAfter(viewParties(vanguard, context), MOST_ROLES);
  const roles = parties.rest.map(({ role }) => uncapitalise(role));
  return { parties, partiesWords: `${roles.length} more roles: ${listWords(roles)}` };
};

const viewSources = (
  { vanguard, entries }: VanguardRecord,
  context: ViewContext,
): Pick<VanguardPageView, 'sources' | 'sourcesWords' | 'allSources'> => {
  const lines = (some: readonly Entry[]): readonly EntryLine[] =>
    some.map((entry) => viewEntryLine(entry, context));
  const all = allWords(entries.length, 'source');
  if (entries.length <= MOST_SOURCES) return { sources: lines(entries), sourcesWords: all };
  return {
    sources: lines(entries.slice(-MOST_SOURCES)),
    sourcesWords: `The newest ${countWords(MOST_SOURCES, 'source')}`,
    allSources: { href: entriesByAddress('vanguard', vanguard.id), text: all },
  };
};

const viewDelays = (
  vanguard: VanguardRecord,
  context: ViewContext,
): Pick<VanguardPageView, 'delays' | 'delaysNote'> => {
  const { items, note } = newestOf(viewLedger(vanguard, context), MOST_DELAYS);
  return { delays: items, ...(note !== undefined && { delaysNote: note }) };
};

const buildSections = (vanguard: VanguardRecord, context: ViewContext) => {
  const { vocabulary, asOf } = context.record;
  return {
    chart: hasHeadlines(vanguard) ? { vanguard, vocabulary, asOf } : undefined,
    scorecard: vanguard.scorecard.map((row) => viewScore(row, vanguard, context)),
    ...viewDelays(vanguard, context),
    decisions: viewDecisions(vanguard, context),
    money: viewQuantities([...vanguard.values, ...vanguard.terms], MOST_THINGS, vanguard, context),
    scope: foldAfter(viewScope(vanguard, context), MOST_SERVICES),
    ...foldParties(vanguard, context),
    disagreements: viewDisagreements(vanguard, context),
    timeline: viewTimeline(vanguard, context),
    figures: viewQuantities(vanguard.figures, 0, vanguard, context),
    questions: foldAfter(vanguard.vanguard.openQuestions, MOST_QUESTIONS),
    ...viewSources(vanguard, context),
  };
};

type Sections = ReturnType<typeof buildSections>;

/** Whether a section has anything in it. The timeline, the case study, the sources and how to cite it always stand. */
const isThereIn =
  ({ disagreements, decisions, chart, ...sections }: Sections, asKnown: AsKnownNavView) =>
  (name: SectionName): boolean => {
    switch (name) {
      case 'promises':
        return chart !== undefined;
      case 'form':
        return decisions.form.length > 0;
      case 'decisions':
        return decisions.others.length > 0;
      case 'disagreements':
        return disagreements.count > 0;
      case 'asKnown':
        return asKnown.count > 0;
      case 'money':
      case 'scope':
      case 'parties':
      case 'questions':
        return sections[name].shown.length > 0;
      case 'figures':
        return sections.figures.rest.length > 0;
      case 'timeline':
      case 'story':
      case 'sources':
      case 'cite':
        return true;
      case 'scorecard':
      case 'delays':
        return sections[name].length > 0;
      default:
        return name satisfies never;
    }
  };

export const viewVanguard = (
  vanguard: VanguardRecord,
  body: string,
  asKnown: AsKnownNavView,
  context: ViewContext,
): VanguardPageView => {
  const { id, name, standfirst, listedNote } = vanguard.vanguard;
  const { asOf } = context.record;
  const { chart, ...sections } = buildSections(vanguard, context);
  const headings = nameSections(sections.disagreements.differ.length > 0);
  return {
    id,
    name,
    eyebrow: eyebrowOf(vanguard, context),
    standfirst,
    ...(listedNote !== undefined && { listedNote }),
    facts: hasHeadlines(vanguard) ? viewFacts(vanguard, context) : [],
    headings,
    contents: listContents(headings, isThereIn({ chart, ...sections }, asKnown)),
    ...(chart && { chart }),
    ...(asKnown.count > 0 && { asKnown }),
    scorecardCaption: `The main promises of ${name}: the first date, the last, and what is on record by ${spanWords(spanOfDay(asOf))}`,
    ...sections,
    story: lowerHeadings(body),
  };
};

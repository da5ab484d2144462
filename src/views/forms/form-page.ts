import type { DecisionOption } from '../../domain/model/vocabulary.ts';
import type { VanguardRecord } from '../../domain/record/record.ts';
import type { StanceStep } from '../../domain/record/stances.ts';
import { asSentence } from '../../domain/words/lists.ts';
import { formAddress, vanguardAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import { viewDate, type DateView } from '../date.ts';
import { viewEvidence, type EvidenceView } from '../evidence.ts';
import type { Link } from '../link.ts';
import { newestOf } from '../newest.ts';
import { fillPages, viewPageNumbers, type PageNumber } from '../page-numbers.ts';
import { fitTogether } from '../place-groups.ts';
import { viewOrganisation } from '../organisation-link.ts';
import { viewPlace, type PlaceView } from '../place.ts';
import { viewDisagreements, type DisagreementsView } from '../vanguard/disagreements.ts';
import { spokenForms } from './form-list.ts';
import { viewOptionTerms } from './form-terms.ts';
import { FORM, findSteps } from './stance-table.ts';
import { holdersOf, viewStanceLine, type StanceLine } from './stances.ts';

/** One position with all that is known of it. */
interface FormStance {
  readonly line: StanceLine;
  /** The days that its sources give for the position itself, where they give any. */
  readonly dates: readonly DateView[];
  readonly holders: readonly Link[];
  readonly reasons: readonly string[];
  readonly notes: readonly string[];
  readonly eventHref: string;
  readonly evidence: EvidenceView;
}

/** The history of one form at one place, the oldest position first. */
export interface FormHistory {
  readonly id: string;
  readonly place: PlaceView;
  readonly stances: readonly FormStance[];
  /** Says that only the newest positions stand here. */
  readonly note?: string;
  /** For and against by different holders; no side is taken. */
  readonly disagreements: DisagreementsView;
  readonly notes: readonly string[];
}

/** One page of a form: the histories at many places are shared out among several. */
export interface FormPageView {
  readonly id: string;
  /** The end of its address: `alliance`, `alliance/2`. */
  readonly page: string;
  readonly pageTitle: string;
  readonly href: string;
  readonly title: string;
  readonly means: string;
  readonly terms: readonly Link[];
  readonly histories: readonly FormHistory[];
  /** On its first page alone: the vanguards where nobody is on record, or how many they are where they are too many to name. */
  readonly silent: readonly Link[];
  readonly silentCount?: number;
  /** On its first page alone. */
  readonly programme?: FormHistory;
  /** All its pages; empty where this is the only one. */
  readonly pages: readonly PageNumber[];
}

/** The most positions of one place that a page holds. */
const MOST_STEPS = 25;
/** The most positions that a page holds of several places, and the most places that it names as silent. */
const MOST_ON_PAGE = 50;
const MOST_NAMED = 12;

const sentences = (texts: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => (text === undefined ? [] : [asSentence(text)]))),
];

/** The same day said twice is said once. */
const datesOf = ({ claims }: StanceStep): readonly DateView[] => {
  const dates = claims.flatMap(({ date, entry }) => (date ? [viewDate(date, entry)] : []));
  return dates.filter(({ words }, index) => dates.findIndex((other) => other.words === words) === index);
};

const viewStance = (step: StanceStep, context: ViewContext): FormStance[] => {
  const [first] = step.claims;
  return viewStanceLine(step, context).flatMap((line) =>
    first
      ? [
          {
            line,
            dates: datesOf(step),
            holders: holdersOf(step).map((id) => viewOrganisation(id, context.names)),
            reasons: sentences(step.claims.map(({ reason }) => reason)),
            notes: sentences(step.claims.map(({ note }) => note)),
            eventHref: context.events.get(first.id) ?? '',
            evidence: viewEvidence(step.claims, context, first.reported),
          },
        ]
      : [],
  );
};

const viewHistory = (option: string, vanguard: VanguardRecord, context: ViewContext): FormHistory => {
  const on = `decisions/${FORM}/${option}`;
  const disagreements = vanguard.disagreements.filter((found) => found.kind === 'stance' && found.on === on);
  const steps = newestOf(findSteps(vanguard, FORM, option), MOST_STEPS);
  const covered = new Set(disagreements.flatMap(({ notes }) => notes));
  return {
    id: vanguard.vanguard.id,
    place: viewPlace(vanguard.vanguard.id, context),
    stances: steps.items.flatMap((step) => viewStance(step, context)),
    ...(steps.note !== undefined && { note: steps.note }),
    disagreements: viewDisagreements({ ...vanguard, disagreements }, context),
    notes: vanguard.vanguard.notes
      .filter((note) => note.on === on)
      .map(({ note }) => note)
      .filter((note) => !covered.has(note)),
  };
};

/** What stands on the first page of a form alone. */
const viewOpening = (
  histories: readonly FormHistory[],
  national: FormHistory | undefined,
): Pick<FormPageView, 'silent' | 'silentCount' | 'programme'> => {
  const silent = histories.filter(({ stances }) => stances.length === 0);
  const isNamed = silent.length <= MOST_NAMED;
  return {
    silent: isNamed ? silent.map(({ id, place }) => ({ href: vanguardAddress(id), text: place.text })) : [],
    ...(!isNamed && { silentCount: silent.length }),
    ...(national && national.stances.length > 0 && { programme: national }),
  };
};

const viewForm = (option: DecisionOption, context: ViewContext): readonly FormPageView[] => {
  const { vanguards, programme, vocabulary } = context.record;
  const histories = vanguards.map((vanguard) => viewHistory(option.id, vanguard, context));
  const national = programme && viewHistory(option.id, programme, context);
  const spoken = histories.filter(({ stances }) => stances.length > 0);
  const pages = fitTogether(vanguards)
    ? [spoken]
    : fillPages(spoken, MOST_ON_PAGE, ({ stances }) => stances.length);
  const pageOf = (number: number): string => (number === 1 ? option.id : `${option.id}/${number}`);
  return (pages.length > 0 ? pages : [[]]).map((own, index) => ({
    id: option.id,
    page: pageOf(index + 1),
    pageTitle: `${option.title}: who was for it, and who against${index === 0 ? '' : `, page ${index + 1}`}`,
    href: formAddress(option.id),
    title: option.title,
    means: option.means,
    terms: viewOptionTerms(option, vocabulary),
    histories: own,
    ...(index === 0 ? viewOpening(histories, national) : { silent: [] }),
    pages: viewPageNumbers(pages.length, index + 1, (number) => formAddress(pageOf(number))),
  }));
};

/** The pages of each form on which somebody is on record, in the order of the vocabulary. */
export const viewForms = (context: ViewContext): readonly FormPageView[] => {
  const spoken = spokenForms(context);
  const options = context.record.vocabulary.decisions.find(({ id }) => id === FORM)?.options ?? [];
  return options.filter(({ id }) => spoken.has(id)).flatMap((option) => viewForm(option, context));
};

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
import { viewOrganisation } from '../organisation-link.ts';
import { viewPlace, type PlaceView } from '../place.ts';
import { viewDisagreements, type DisagreementsView } from '../vanguard/disagreements.ts';
import { spokenForms } from './form-list.ts';
import { viewOptionTerms } from './form-terms.ts';
import { FORM, findSteps } from './stance-table.ts';
import { holdersOf, viewStanceLine, type StanceLine } from './stances.ts';

/** One position with all that is known of it. */
export interface FormStance {
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

export interface FormPageView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly means: string;
  readonly terms: readonly Link[];
  readonly histories: readonly FormHistory[];
  /** The vanguards where nobody is on record. */
  readonly silent: readonly Link[];
  readonly programme?: FormHistory;
}

/** The most positions of one place that a page holds. */
const MOST_STEPS = 25;

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

const viewForm = (option: DecisionOption, context: ViewContext): FormPageView => {
  const { vanguards, programme, vocabulary } = context.record;
  const histories = vanguards.map((vanguard) => viewHistory(option.id, vanguard, context));
  const national = programme && viewHistory(option.id, programme, context);
  return {
    id: option.id,
    href: formAddress(option.id),
    title: option.title,
    means: option.means,
    terms: viewOptionTerms(option, vocabulary),
    histories: histories.filter(({ stances }) => stances.length > 0),
    silent: histories
      .filter(({ stances }) => stances.length === 0)
      .map(({ id, place }) => ({ href: vanguardAddress(id), text: place.text })),
    ...(national && national.stances.length > 0 && { programme: national }),
  };
};

/** A page for each form on which somebody is on record, in the order of the vocabulary. */
export const viewForms = (context: ViewContext): readonly FormPageView[] => {
  const spoken = spokenForms(context);
  const options = context.record.vocabulary.decisions.find(({ id }) => id === FORM)?.options ?? [];
  return options.filter(({ id }) => spoken.has(id)).map((option) => viewForm(option, context));
};

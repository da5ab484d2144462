import { STANCE_SIDES } from '../../domain/code-lists.ts';
import { spanWords } from '../../domain/dates/date-words.ts';
import type { ClaimId, EntryId } from '../../domain/model/ids.ts';
import type { Vanguard } from '../../domain/model/vocabulary.ts';
import type { RecordChange } from '../../domain/record/changes.ts';
import type { MilestoneState } from '../../domain/record/milestone-state.ts';
import { changeWords } from '../../domain/words/change-words.ts';
import { entryAddress } from '../addresses.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../link.ts';
import type { ScoreTone } from '../scorecard.ts';

/** One change of the state, in words, with what tells of it. */
export interface ChangeView {
  readonly subject: string;
  readonly says: string;
  readonly tone: ScoreTone;
  /** The event on the vanguard's page. */
  readonly eventHref?: string;
  readonly sources: readonly Link[];
}

const isPutBack = ({ before, after }: { before?: MilestoneState; after?: MilestoneState }): boolean =>
  after?.kind === 'forecast' &&
  before?.promised !== undefined &&
  after.step.date.span.earliest > before.promised.span.latest;

const toneOf = (change: RecordChange): ScoreTone => {
  if (change.kind === 'stance')
    return change.after !== undefined && STANCE_SIDES[change.after] === 'against' ? 'delay' : 'form';
  if (change.kind !== 'milestone') return 'plain';
  switch (change.after?.kind) {
    case 'happened':
      return 'outcome';
    case 'lost':
    case 'paused':
    case 'cancelled':
      return 'delay';
    case 'superseded':
      return 'form';
    default:
      return isPutBack(change) ? 'delay' : 'plain';
  }
};

interface Told {
  readonly entries: readonly EntryId[];
  readonly claim?: ClaimId;
}

/** The entries that tell of a change, and the claim that leads to its event. */
const toldBy = (change: RecordChange): Told => {
  if (change.kind === 'milestone') {
    const report = (change.after ?? change.before)?.report;
    return {
      entries: report ? [report.entry] : [],
      ...(report?.claim !== undefined && { claim: report.claim }),
    };
  }
  if (change.kind === 'stance') {
    const [first] = change.claims;
    return {
      entries: [...new Set(change.claims.map(({ entry }) => entry))],
      ...(first && { claim: first.id }),
    };
  }
  if (change.kind === 'quantity') {
    const claim = change.after ?? change.before;
    return { entries: claim ? [claim.entry] : [] };
  }
  return { entries: [] };
};

/** An entry as the source of something: who published it, and when. */
export const viewSource = (id: EntryId, { entries, names }: ViewContext): readonly Link[] => {
  const entry = entries.get(id);
  if (!entry) return [];
  const text = `${names.organisation(entry.source.publisher)}, ${spanWords(entry.reported)}`;
  return [{ href: entryAddress(id), text }];
};

export const viewChange = (change: RecordChange, context: ViewContext): ChangeView => {
  const { entries, claim } = toldBy(change);
  const eventHref = claim === undefined ? undefined : context.events.get(claim);
  return {
    ...changeWords(change, context.record.vocabulary),
    tone: toneOf(change),
    ...(eventHref !== undefined && { eventHref }),
    sources: entries.flatMap((id) => viewSource(id, context)),
  };
};

const RANKS = { headline: 0, form: 1, milestone: 2, stance: 3, quantity: 4 } as const;

const rankOf = (change: RecordChange, vanguard: Vanguard): number => {
  if (change.kind === 'stance') return change.decision === 'organisational-form' ? RANKS.form : RANKS.stance;
  if (change.kind !== 'milestone') return RANKS.quantity;
  const series = (change.after ?? change.before)?.series;
  const track = vanguard.tracks.find(({ id }) => id === series?.track);
  return series && track?.headline.includes(series.milestone) ? RANKS.headline : RANKS.milestone;
};

/** The main promises first, then the form, then all else as it comes. */
export const orderChanges = (changes: readonly RecordChange[], vanguard: Vanguard): readonly RecordChange[] =>
  changes.toSorted((a, b) => rankOf(a, vanguard) - rankOf(b, vanguard));

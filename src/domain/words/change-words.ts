import { PARTY_ROLES, PARTY_STATUSES, SCOPE_STATUSES, STANCES, type StanceName } from '../code-lists.ts';
import { slipWords } from '../forecasts/slip-words.ts';
import type { Claim } from '../model/claim.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { RecordChange, StanceChange } from '../record/changes.ts';
import type { DelayRow } from '../record/delay-ledger.ts';
import type { Pair } from '../record/pair-up.ts';
import type { ScoreRow } from '../record/scorecard.ts';
import { clearDateWords } from './clear-dates.ts';
import { listWords, uncapitalise } from './lists.ts';
import { milestoneChangeWords } from './milestone-change-words.ts';
import { namesOf, type Names } from './names.ts';
import { scoreWords } from './score-words.ts';
import { amountWords, thingWords } from './thing-words.ts';

/** A change for readers, in two parts so that the first can be drawn bold; “Service start”, “a new forecast, …”. No full stop. */
interface ChangeWords {
  readonly subject: string;
  readonly says: string;
}

/** The change as one phrase: “Service start: a new forecast, 1 April 2019, 12 months later than 1 April 2018”. */
export const changeSentence = (change: RecordChange, vocabulary: Vocabulary): string => {
  const { subject, says } = changeWords(change, vocabulary);
  return `${subject}: ${says}`;
};

export const changeWords = (change: RecordChange, vocabulary: Vocabulary): ChangeWords => {
  const names = namesOf(vocabulary);
  switch (change.kind) {
    case 'milestone':
      return {
        subject: names.step(sideOf(change).series),
        says: milestoneChangeWords(change, change.between, names),
      };
    case 'stance':
      return {
        subject: names.option(change.decision, change.option),
        says: stanceChangeWords(change, names),
      };
    case 'quantity':
      return quantityChangeWords(change);
    case 'scope':
      return {
        subject: names.service(sideOf(change).service),
        says: moveWords(change, ({ status }) => uncapitalise(SCOPE_STATUSES[status])),
      };
    case 'party': {
      const { organisation, role } = sideOf(change);
      return {
        subject: `${names.organisation(organisation)} as ${uncapitalise(PARTY_ROLES[role])}`,
        says: moveWords(change, ({ status }) => uncapitalise(PARTY_STATUSES[status])),
      };
    }
    case 'delay':
      return { subject: 'Delay ledger', says: ledgerWords(change, names) };
    case 'score':
      return scoreChangeWords(change, vocabulary);
    case 'disagreement':
      return { subject: 'Disagreements', says: disagreementWords(change, names) };
    case 'entry':
      return {
        subject: 'Entries',
        says: `“${sideOf(change).title}” is ${change.after ? 'new' : 'no longer there'}`,
      };
    default:
      return change satisfies never;
  }
};

const sideOf = <Value>({ before, after }: Pair<Value>): Value => {
  const side = after ?? before;
  if (side === undefined) throw new RangeError('a change needs a side');
  return side;
};

/** “included”, “left out, where it was included”, “no longer in the record”. */
const moveWords = <Value>({ before, after }: Pair<Value>, words: (value: Value) => string): string => {
  if (after === undefined) return 'no longer in the record';
  return before === undefined ? words(after) : `${words(after)}, where it was ${words(before)}`;
};

const stanceWords = (stance: StanceName): string => uncapitalise(STANCES[stance]);

const stanceChangeWords = ({ holders, before, after }: StanceChange, names: Names): string => {
  const by = holders.length > 0 ? ` by ${listWords(holders.map(names.organisation))}` : '';
  if (after === undefined) return `no longer recorded as ${before ? stanceWords(before) : 'spoken of'}${by}`;
  return `${stanceWords(after)}${by}${before ? `, before that ${stanceWords(before)}` : ''}`;
};

const quantityChangeWords = (change: RecordChange & { kind: 'quantity' }): ChangeWords => {
  const claim = sideOf(change);
  const verb = change.after ? 'given as' : 'no longer given as';
  return { subject: thingWords(claim), says: `${verb} ${amountWords(claim)}` };
};

const ENDS = { lost: 'its date lost', paused: 'stopped', cancelled: 'cancelled' } as const;

const rowWords = ({ moves }: DelayRow, names: Names): string =>
  listWords(
    moves.map((move) => {
      const step = uncapitalise(names.milestone(move.milestone));
      return move.kind === 'later'
        ? `${step} ${slipWords(move.from, move.to)}, ${clearDateWords(move.to)}`
        : `${step} ${ENDS[move.kind]}`;
    }),
  );

const ledgerWords = ({ before, after }: Pair<DelayRow>, names: Names): string => {
  if (!after) return `loses a row: ${before ? rowWords(before, names) : ''}`;
  return `${before ? 'a row now says' : 'gains a row'}: ${rowWords(after, names)}`;
};

const scoreChangeWords = (change: Pair<ScoreRow>, vocabulary: Vocabulary): ChangeWords => {
  const { series } = sideOf(change);
  const words = ({ first, last, unjudged }: ScoreRow): string => {
    const where = { vocabulary, vanguard: series.vanguard };
    const [firstWords, lastWords] = [first, last].map(
      (promise) => promise && scoreWords(promise.score, promise.step.date, where),
    );
    if (firstWords === undefined || lastWords === undefined)
      return scoreWords(unjudged ?? { kind: 'cannot-judge' }, undefined, where);
    return firstWords === lastWords ? firstWords : `${firstWords}; its last date ${lastWords}`;
  };
  return {
    subject: `Scorecard, ${uncapitalise(namesOf(vocabulary).step(series))}`,
    says: moveWords(change, words),
  };
};

const disagreementWords = (change: RecordChange & { kind: 'disagreement' }, names: Names): string => {
  const claim = sideOf(change).positions[0]?.claims[0];
  const on = claim ? ` on ${uncapitalise(subjectOf(claim, names))}` : '';
  if (!change.after) return `sources no longer differ${on}`;
  return change.before ? `sources differ in another way${on}` : `sources now differ${on}`;
};

/** What a claim that sources differ on is about. */
const subjectOf = (claim: Claim, names: Names): string => {
  switch (claim.kind) {
    case 'milestone':
    case 'delay':
      return names.step(claim);
    case 'decision':
      return names.option(claim.decision, claim.option);
    case 'value':
    case 'term':
    case 'figure':
      return thingWords(claim);
    case 'scope':
      return names.service(claim.service);
    case 'party':
      return names.organisation(claim.organisation);
    default:
      return claim satisfies never;
  }
};

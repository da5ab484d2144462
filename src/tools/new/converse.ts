import type { Fault } from '../../content-loader/fault.ts';
import { CLAIM_KEYS, type ClaimKey } from '../../schemas/entry.ts';
import { askChoice, isStop, type Choice } from './ask.ts';
import { askAllClaims, askClaimAt, claimLine } from './claim-loop.ts';
import { tryDraft, type Desk, type Trial } from './desk.ts';
import type { Given } from './flags.ts';
import { toDraftAnswers } from './open-answers.ts';
import { QUESTIONS } from './questions.ts';
import { draftWords, faultWords, writtenWords } from './report.ts';
import type { Session } from './session.ts';
import { findProblems, settle } from './settle.ts';
import { writeChanges } from './write-changes.ts';

const INTERRUPTED = 130;

/** Something that can be answered once more. */
interface Mend {
  readonly path: string;
  readonly label: string;
  readonly ask: () => Promise<void>;
}

const claimMends = (session: Session): readonly Mend[] =>
  CLAIM_KEYS.flatMap((kind) =>
    session.answers.claims[kind].map((claim, at) => claimMend(session, kind, at, claimLine(kind, claim))),
  );

const claimMend = (session: Session, kind: ClaimKey, at: number, line: string): Mend => ({
  path: `${kind}[${at}]`,
  label: `The claim ${line}`,
  ask: async () => {
    const what = await askChoice('What about it?', [
      { value: 'again', name: 'Answer it once more' },
      { value: 'away', name: 'Take it away' },
    ]);
    if (what === 'away') session.answers.claims[kind].splice(at, 1);
    else await askClaimAt(session, kind, at);
  },
});

const mendsOf = (session: Session): readonly Mend[] => [
  ...QUESTIONS.filter(({ path }) => path !== 'claims').map(({ path, label, ask }) => ({
    path,
    label,
    ask: () => ask(session),
  })),
  ...claimMends(session),
  { path: 'claims', label: 'More claims', ask: () => askAllClaims(session) },
];

/** The answer that a fault is about; a fault of the whole file, or in the text, is about the text. */
const mendOf = (mends: readonly Mend[], fault: Fault): Mend | undefined =>
  mends.find(({ path }) => fault.path === path || fault.path.startsWith(`${path}.`)) ??
  mends.find(({ path }) => path === (fault.rule === 'entry-has-claims-or-reason' ? 'claims' : 'body'));

type Next = 'write' | 'stop' | 'other' | Mend;

const STOP: Choice<Next> = { value: 'stop', name: 'Stop, and write nothing' };
const OTHER: Choice<Next> = { value: 'other', name: 'Change an answer' };

/** Asks what to do with a draft; what is at fault comes first. */
const askNext = (mends: readonly Mend[], trial: Trial): Promise<Next> => {
  if (trial.isSound)
    return askChoice<Next>('Write it?', [{ value: 'write', name: 'Yes, write it' }, OTHER, STOP]);
  const faulty = new Set(trial.faults.flatMap((fault) => mendOf(mends, fault) ?? []));
  return askChoice<Next>('What next?', [
    ...[...faulty].map((mend) => ({ value: mend, name: `Mend: ${mend.label}` })),
    OTHER,
    { value: 'write', name: 'Write it as it is; the check will refuse it until it is mended' },
    STOP,
  ]);
};

const review = async (session: Session, isAgreed: boolean): Promise<Trial | undefined> => {
  for (;;) {
    const trial = tryDraft(session.desk, toDraftAnswers(session.answers));
    console.log(`\n${draftWords(session.desk, trial)}\n`);
    if (trial.faults.length > 0) console.log(`The check found this:\n\n${faultWords(trial)}\n`);
    if (isAgreed && trial.isSound) return trial;
    const mends = mendsOf(session);
    const next = await askNext(mends, trial);
    if (next === 'write') return trial;
    if (next === 'stop') return undefined;
    const chosen =
      next === 'other'
        ? await askChoice(
            'Which?',
            mends.map((mend) => ({ value: mend, name: mend.label })),
          )
        : next;
    await chosen.ask();
    await askOpen(session);
  }
};

/** Asks whatever has no answer yet. */
const askOpen = async (session: Session): Promise<void> => {
  for (const question of QUESTIONS) if (!question.isAnswered(session)) await question.ask(session);
};

const talk = async (session: Session, { switches, problems }: Given): Promise<number> => {
  const wrong = [...problems, ...findProblems(session.desk, session.answers)];
  if (wrong.length > 0) {
    console.error([...wrong, 'Nothing was written.'].join('\n'));
    return 1;
  }
  console.log('A new entry. Ctrl-C stops at any point, and nothing is written before the end.\n');
  await askOpen(session);
  const trial = await review(session, switches.has('yes') || switches.has('dry-run'));
  if (!trial || switches.has('dry-run')) {
    console.log('Nothing was written.');
    return trial ? 0 : 1;
  }
  console.log(await writtenWords(session.desk, await writeChanges(session.desk, trial.changes)));
  return trial.isSound ? 0 : 1;
};

/** Asks for what the flags leave out, shows the entry, and writes it. Gives the exit code. */
export const converse = async (desk: Desk, given: Given): Promise<number> => {
  settle(desk, given.answers);
  try {
    return await talk({ desk, answers: given.answers }, given);
  } catch (error) {
    if (!isStop(error)) throw error;
    console.log('\nStopped. Nothing was written.');
    return INTERRUPTED;
  }
};

import type { Desk } from './desk.ts';
import { tryDraft } from './desk.ts';
import type { Given } from './flags.ts';
import { findMissing, toDraftAnswers } from './open-answers.ts';
import { draftWords, faultWords, writtenWords } from './report.ts';
import { dateReadings, findProblems, settle } from './settle.ts';
import { writeChanges } from './write-changes.ts';

const NOTHING = 'Nothing was written.';

/** Writes the entry of some flags without asking anything. Gives the exit code; says all that is wrong in one run. */
export const runUnasked = async (desk: Desk, { answers, switches, problems }: Given): Promise<number> => {
  settle(desk, answers);
  const missing = findMissing(answers);
  const wrong = [...problems, ...findProblems(desk, answers)];
  if (missing.length > 0 || wrong.length > 0) {
    const rows = missing.map(({ flag, what }) => `  ${flag.padEnd(20)} ${what}`);
    const told =
      missing.length > 0 ? ['Still to be said, since there is no terminal to ask in:', ...rows] : [];
    console.error([...wrong, ...told, `${NOTHING} npm run new -- --help tells of every flag.`].join('\n'));
    return 1;
  }
  for (const reading of dateReadings(answers)) console.log(reading);
  const trial = tryDraft(desk, toDraftAnswers(answers));
  if (trial.faults.length > 0) console.error(`${faultWords(trial)}\n`);
  if (!trial.isSound && !switches.has('keep-faulty')) {
    console.error(`The check does not let this entry pass. ${NOTHING}`);
    return 1;
  }
  if (switches.has('dry-run')) console.log(draftWords(desk, trial));
  else console.log(await writtenWords(desk, await writeChanges(desk, trial.changes)));
  return 0;
};

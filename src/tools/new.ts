import { stat } from 'node:fs/promises';
import { CommandError } from './as-of.ts';
import { contentDir } from './check-content.ts';
import { converse } from './new/converse.ts';
import { openDesk } from './new/desk.ts';
import { readFlags, USAGE } from './new/flags.ts';
import { runUnasked } from './new/run-unasked.ts';
import { runCommand } from './run-command.ts';

const isTerminal = (): boolean => process.stdin.isTTY === true && process.stdout.isTTY === true;

await runCommand(async () => {
  const given = await readFlags(process.argv.slice(2));
  if (given.switches.has('help')) {
    console.log(USAGE);
    return 0;
  }
  const dir = contentDir();
  if (!(await stat(dir).catch(() => undefined))?.isDirectory())
    throw new CommandError(
      `There is no content folder "${dir}". Run this in the project's own folder, or set CONTENT_DIR.`,
    );
  const desk = await openDesk(dir);
  return isTerminal() ? converse(desk, given) : runUnasked(desk, given);
});

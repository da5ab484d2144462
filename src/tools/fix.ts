import { parseArgs } from 'node:util';
import { printable } from '../content-loader/characters.ts';
import { CommandError } from './as-of.ts';
import { checkContent, contentDir, requireFolder } from './check-content.ts';
import { fixContent, type Fixed } from './fix-content.ts';
import { runCommand } from './run-command.ts';

const USAGE = 'Usage: npm run fix -- [--dry-run]';

const isDryRun = (): boolean => {
  try {
    return parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } }).values['dry-run'];
  } catch {
    throw new CommandError(USAGE);
  }
};

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

const sumUp = ({ changes, changedFiles, leftAlone }: Fixed, dryRun: boolean): void => {
  for (const file of leftAlone)
    console.log(`${printable(file)}  cannot be read, and was left alone; the check says why.`);
  const done = dryRun ? 'to make' : 'made';
  console.log(
    changes === 0
      ? 'Nothing to mend by machine.'
      : `${count(changes, 'change')} ${done} in ${count(changedFiles, 'file')}.`,
  );
  console.log('');
};

await runCommand(async () => {
  const dryRun = isDryRun();
  const dir = contentDir();
  await requireFolder(dir);
  const fixed = await fixContent(dir, dryRun);
  sumUp(fixed, dryRun);
  const content = await checkContent(dir);
  return content && !(dryRun && fixed.changes > 0) ? 0 : 1;
});

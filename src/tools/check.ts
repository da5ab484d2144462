import { parseArgs } from 'node:util';
import { CommandError } from './as-of.ts';
import { checkContent, contentDir, REPORTERS, type ReporterName } from './check-content.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Usage: npm run check -- [--format ${REPORTERS.join('|')}]`;

const isReporter = (name: string): name is ReporterName => (REPORTERS as readonly string[]).includes(name);

const readFormat = (): ReporterName => {
  try {
    const { format } = parseArgs({ options: { format: { type: 'string', default: 'terminal' } } }).values;
    if (isReporter(format)) return format;
  } catch {
    // Told below, in our own words.
  }
  throw new CommandError(USAGE);
};

await runCommand(async () => ((await checkContent(contentDir(), readFormat())) ? 0 : 1));

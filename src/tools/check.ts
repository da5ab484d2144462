import { parseArgs } from 'node:util';
import { CommandError } from './as-of.ts';
import { checkContent, contentDir, letReaderLeave } from './check-content.ts';
import { REPORTERS, type ReporterName } from './print-report.ts';
import { runCommand } from './run-command.ts';
import { watchContent } from './watch-content.ts';

const USAGE = `Usage: npm run check -- [--format ${REPORTERS.join('|')}] [--watch]`;

const isReporter = (name: string): name is ReporterName => (REPORTERS as readonly string[]).includes(name);

const readOptions = (): { format: ReporterName; watch: boolean } => {
  try {
    const { format, watch } = parseArgs({
      options: {
        format: { type: 'string', default: 'terminal' },
        watch: { type: 'boolean', default: false },
      },
    }).values;
    if (isReporter(format)) return { format, watch };
  } catch {
    // Told below, in our own words.
  }
  throw new CommandError(USAGE);
};

// The YAML parser asks for a variable of the environment at every token. Node asks the system each time; a copy answers at once.
process.env = { ...process.env };

letReaderLeave();
await runCommand(async () => {
  const { format, watch } = readOptions();
  if (watch) return watchContent(contentDir(), format);
  return (await checkContent(contentDir(), format)) ? 0 : 1;
});

import { parseArgs } from 'node:util';
import { DIFF_FORMATS, type DiffFormat } from '../exports/diff/write-diff.ts';
import { CommandError } from './as-of.ts';
import { contentDir } from './check-content.ts';
import { compareContent } from './compare-content.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Usage: npm run diff -- BASE [--format ${DIFF_FORMATS.join('|')}] [--html FILE]
BASE is a git revision, such as main or HEAD~1, or the path of a content folder.`;

const isFormat = (name: string): name is DiffFormat => (DIFF_FORMATS as readonly string[]).includes(name);

const readOptions = (): { readonly base: string; readonly format: DiffFormat; readonly html?: string } => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' }, html: { type: 'string' } },
    });
    const [base, ...more] = positionals;
    const { format, html } = values;
    if (base && more.length === 0 && isFormat(format) && html !== '')
      return { base, format, ...(html !== undefined && { html }) };
  } catch {
    // Told below, in our own words.
  }
  throw new CommandError(USAGE);
};

await runCommand(() => compareContent({ ...readOptions(), dir: contentDir() }));

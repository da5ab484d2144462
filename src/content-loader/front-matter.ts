import type { LocalFault } from './fault.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

/** An MDX file in its two parts. */
export interface FrontMatter {
  readonly yaml: YamlSource;
  readonly body: string;
  /** How many lines of the file come before the body. */
  readonly linesBeforeBody: number;
}

const FENCE = /^---[ \t]*$/;

const refuse = (line: number, rule: string, message: string, help: string): LocalFault => ({
  line,
  column: 1,
  path: '',
  rule,
  severity: 'error',
  message,
  help,
});

const HELP =
  'Start the file with a line of three hyphens, the keys, and another line of three hyphens. Compare with another file.';

/** Splits an MDX file at its two lines of `---`; a fault where it has none or is empty. */
export const splitFrontMatter = (text: string): FrontMatter | LocalFault => {
  if (text.trim() === '')
    return refuse(1, 'file-not-empty', 'The file is empty.', 'Write the entry, or take the file away.');
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? ''))
    return refuse(1, 'front-matter-present', 'The file does not start with front matter.', HELP);
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0)
    return refuse(
      1,
      'front-matter-present',
      'The front matter has no end: there is no second line of three hyphens.',
      HELP,
    );
  const yaml = parseYaml(lines.slice(1, end).join('\n'), 1);
  return { yaml, body: lines.slice(end + 1).join('\n'), linesBeforeBody: end + 1 };
};

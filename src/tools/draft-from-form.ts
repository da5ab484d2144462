import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { runChecks } from '../content-checks/run-checks.ts';
import type { Fault } from '../content-loader/fault.ts';
import { loadContent, type Content } from '../content-loader/load-content.ts';
import { CommandError } from './as-of.ts';
import { contentDir } from './check-content.ts';
import { NOT_A_FORM, writeComment } from './draft-from-form/comment.ts';
import { draftForm, type FormDraft } from './draft-from-form/draft-form.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Usage: node src/tools/draft-from-form.ts --event FILE --out FOLDER
  FILE is what GitHub says of an issue, as JSON; FOLDER gets title.txt and comment.md. The draft goes into the content folder.`;

interface Issue {
  readonly body: string;
  readonly sent: string;
}

const readOptions = (): { readonly event: string; readonly out: string } => {
  try {
    const { event, out } = parseArgs({
      options: { event: { type: 'string' }, out: { type: 'string' } },
    }).values;
    if (event && out) return { event, out };
  } catch {
    // Told below, in our own words.
  }
  throw new CommandError(USAGE);
};

const readIssue = async (file: string): Promise<Issue> => {
  const { issue } = JSON.parse(await readFile(file, 'utf8')) as {
    readonly issue?: { readonly body?: string | null; readonly created_at?: string };
  };
  const sent = /^\d{4}-\d{2}-\d{2}/.exec(issue?.created_at ?? '')?.[0];
  if (!issue || sent === undefined) throw new CommandError(`${file} does not tell of an issue and its day.`);
  return { body: issue.body ?? '', sent };
};

const keyOf = ({ file, rule, path, message }: Fault): string => [file, rule, path, message].join('\n');

/** The faults that were not there before the draft. */
const newFaults = async (dir: string, before: Content): Promise<readonly Fault[]> => {
  const known = new Set(runChecks(before).map(keyOf));
  return runChecks(await loadContent(dir)).filter((fault) => !known.has(keyOf(fault)));
};

const writeDraft = async (dir: string, { changes }: FormDraft): Promise<void> => {
  for (const { path, text } of changes) {
    const file = join(dir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
};

await runCommand(async () => {
  const { event, out } = readOptions();
  const { body, sent } = await readIssue(event);
  const dir = contentDir();
  const content = await loadContent(dir);
  const texts = new Map(content.files.map(({ path, text }) => [path, text]));
  const { vocabulary } = content;
  const read = (path: string) => texts.get(path);
  const draft = draftForm(body, { vocabulary, paths: [...texts.keys()], read, sent });
  if (draft) await writeDraft(dir, draft);
  const comment = draft
    ? writeComment(
        draft.changes.map(({ path }) => `${dir}/${path}`),
        draft.remarks,
        await newFaults(dir, content),
      )
    : NOT_A_FORM;
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'title.txt'), `${draft?.title ?? 'Draft from a form'}\n`);
  await writeFile(join(out, 'comment.md'), comment);
  console.log(comment);
  return 0;
});

import { readDateWords } from '../../domain/dates/read-date-words.ts';
import { CORRECTION_KINDS } from '../../domain/code-lists.ts';
import type { CorrectionsFile } from '../../schemas/entry.ts';
import { flowYaml, onOneLine } from '../flow-yaml.ts';
import type { Remark } from './answers-from-form.ts';
import { codeOf, type FilledForm } from './read-form.ts';

type Correction = CorrectionsFile[number];

/** The id of the entry whose page an address is; undefined for any other page. Only the path counts: a site may move. */
export const entryOfAddress = (address: string): string | undefined => {
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  return /^\/?entries\/([a-z0-9-]+\/[a-z0-9-]+)\/?$/.exec(path)?.[1];
};

/** The line that a filled form makes in the list of corrections. `sent` is the day on which the form was sent. */
export const correctionFromForm = (
  { answers }: FilledForm,
  sent: string,
): { readonly correction: Correction; readonly remarks: readonly Remark[] } => {
  const remarks: Remark[] = [];
  const typed = answers.get('date');
  const reading = typed === undefined ? undefined : readDateWords(typed);
  const isDay = reading?.isSure === true && /^\d{4}-\d{2}-\d{2}$/.test(reading.date);
  if (typed !== undefined && !isDay)
    remarks.push({ words: `The day of the change could not be read; the draft says ${sent}.`, typed });
  if (answers.get('note') === undefined)
    remarks.push({
      words:
        'The line for the list of corrections is made from “What is wrong”: say there what was changed, and why.',
    });
  const kind = codeOf(CORRECTION_KINDS, answers.get('kind'));
  return {
    correction: {
      date: isDay ? reading.date : sent,
      kind: (kind as Correction['kind'] | undefined) ?? 'correction',
      note: onOneLine(answers.get('note') ?? answers.get('wrong') ?? ''),
    },
    remarks,
  };
};

const ORDER = ['date', 'kind', 'note'];

/** An entry with one more line in its list of corrections, and every other line as it is; undefined for what has no front matter. */
export const addCorrection = (entry: string, correction: Correction): string | undefined => {
  const lines = entry.split('\n');
  const end = lines.findIndex((line, at) => at > 0 && /^---\s*$/.test(line));
  if (end < 0 || !/^---\s*$/.test(lines[0] ?? '')) return undefined;
  const added = `  - ${flowYaml(correction, ORDER)}`;
  const key = lines.findIndex((line, at) => at < end && /^corrections:\s*$/.test(line));
  if (key < 0) return lines.toSpliced(end, 0, 'corrections:', added).join('\n');
  const next = lines.findIndex((line, at) => at > key && !/^(?:\s|- )/.test(line));
  const indent = /^\s*(?=- )/.exec(lines[key + 1] ?? '')?.[0] ?? '  ';
  return lines.toSpliced(next < 0 ? end : next, 0, indent + added.trimStart()).join('\n');
};

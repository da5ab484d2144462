import { faultOfFile, sortFaults, type Fault } from '../content-loader/fault.ts';
import type { Content } from '../content-loader/load-content.ts';
import { collectKnownIds, collectTracks } from './known-ids.ts';
import { makeTellMeant } from './referents.ts';
import type { Attempt, CheckContext, Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** The first line of what was thrown, for people. */
const reasonOf = (error: unknown): string => {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return reason.length > 200 ? `${reason.slice(0, 199)}…` : reason;
};

const ruleFailed = (rule: Rule, file: string, error: unknown): Fault => ({
  ...faultOfFile(
    file,
    rule.id,
    `The rule "${rule.id}" itself failed here: ${reasonOf(error)}.`,
    'This is a mistake in the check, not in your content; please report it. All other rules still ran.',
  ),
  cause: String(error),
});

/** A rule that throws becomes a fault of the file at which it threw; its other files and the other rules go on. */
const runRule = (rule: Rule, context: CheckContext): readonly Fault[] => {
  const attempt: Attempt = (file, look) => {
    try {
      return look();
    } catch (error) {
      return [ruleFailed(rule, file, error)];
    }
  };
  return attempt(context.sources.dir, () => rule.check(context, attempt));
};

/** Every fault of a content folder, of single files and between them, in the order of files and lines. */
export const runChecks = (
  { sources, faults }: Pick<Content, 'sources' | 'faults'>,
  rules: readonly Rule[] = RULES,
): Fault[] => {
  const known = collectKnownIds(sources);
  const context: CheckContext = {
    sources,
    known,
    tracks: collectTracks(sources),
    tellMeant: makeTellMeant(sources, known),
  };
  return sortFaults(dropForms([...faults, ...rules.flatMap((rule) => runRule(rule, context))]));
};

/** Where a fault says which id was meant, another that tells what ids look like would only repeat it. */
const dropForms = (faults: readonly Fault[]): readonly Fault[] => {
  const placeOf = ({ file, line, column, path }: Fault): string => JSON.stringify([file, line, column, path]);
  const meant = new Set(faults.filter(isMeant).map(placeOf));
  return meant.size === 0
    ? faults
    : faults.filter((fault) => !(fault.message.includes('" is not an id; ') && meant.has(placeOf(fault))));
};

const isMeant = ({ rule, message }: Fault): boolean =>
  rule === 'reference-exists' && message.includes('Did you mean "');

export const hasErrors = (faults: readonly Fault[]): boolean =>
  faults.some(({ severity }) => severity === 'error');

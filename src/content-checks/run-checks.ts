import { faultOfFile, sortFaults, type Fault } from '../content-loader/fault.ts';
import type { Content } from '../content-loader/load-content.ts';
import { collectKnownIds, collectTracks } from './known-ids.ts';
import type { CheckContext, Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** A rule that throws becomes a fault about itself, and the others go on. */
const runRule = (rule: Rule, context: CheckContext): readonly Fault[] => {
  try {
    return rule.check(context);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      faultOfFile(
        context.sources.dir,
        rule.id,
        `The rule "${rule.id}" itself failed: ${reason}.`,
        'This is a mistake in the check, not in your content; please report it.',
      ),
    ];
  }
};

/** Every fault of a content folder, of single files and between them, in the order of files and lines. */
export const runChecks = (
  { sources, faults }: Pick<Content, 'sources' | 'faults'>,
  rules: readonly Rule[] = RULES,
): Fault[] => {
  const context: CheckContext = { sources, known: collectKnownIds(sources), tracks: collectTracks(sources) };
  return sortFaults([...faults, ...rules.flatMap((rule) => runRule(rule, context))]);
};

export const hasErrors = (faults: readonly Fault[]): boolean =>
  faults.some(({ severity }) => severity === 'error');

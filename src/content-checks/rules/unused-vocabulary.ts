import { faultOfFile, type Fault } from '../../content-loader/fault.ts';
import type { ContentSources } from '../../content-loader/sources.ts';
import { faultAt, type Rule } from '../rule.ts';
import { collectUsedIds, type UsedIds } from '../used-ids.ts';

const ID = 'unused-vocabulary';

const HELP = 'Take it away, or use it where it belongs; it can come back with the first entry that needs it.';

type ListName = 'milestones' | 'services' | 'causes' | 'organisations';

const NOUNS: Readonly<Record<ListName, string>> = {
  milestones: 'milestone',
  services: 'service',
  causes: 'cause',
  organisations: 'organisation',
};

const checkList = (name: ListName, sources: ContentSources, used: UsedIds): Fault[] => {
  const source = sources.vocabularies[name];
  const ids: readonly { readonly id: string }[] = source.written ?? [];
  return ids.flatMap(({ id }, index) =>
    used[name].has(id)
      ? []
      : [faultAt(source, [index, 'id'], ID, `Nothing uses the ${NOUNS[name]} "${id}".`, HELP)],
  );
};

/** A decision of which nobody speaks is one fault, not one for each of its options. */
const checkDecisions = ({ vocabularies }: ContentSources, { options: used }: UsedIds): Fault[] =>
  (vocabularies.decisions.written ?? []).flatMap(({ id, options }, index) => {
    const unused = options.flatMap((option, at) => (used.has(`${id}/${option.id}`) ? [] : [{ option, at }]));
    if (unused.length === options.length)
      return [faultAt(vocabularies.decisions, [index, 'id'], ID, `Nothing uses the decision "${id}".`, HELP)];
    return unused.map(({ option, at }) =>
      faultAt(
        vocabularies.decisions,
        [index, 'options', at, 'id'],
        ID,
        `Nothing uses the option "${option.id}" of the decision "${id}".`,
        HELP,
      ),
    );
  });

const checkTerms = ({ glossary }: ContentSources, { glossary: used }: UsedIds): Fault[] =>
  glossary
    .filter(({ id }) => !used.has(id))
    .map(({ file, id }) =>
      faultOfFile(
        file,
        ID,
        `No body names the term "${id}" or links to it, and no other term has it in see.`,
        HELP,
      ),
    );

/** What a file that cannot be read uses is not known. */
const isAllReadable = ({ entries, vanguards, glossary }: ContentSources): boolean =>
  [...entries, ...vanguards, ...glossary].every(
    ({ yaml, body }) => yaml.value !== undefined && yaml.value !== null && body.html !== undefined,
  );

/** Every organisation, milestone, option, service, cause and term is used by something. */
export const unusedVocabulary: Rule = {
  id: ID,
  check: ({ sources }) => {
    if (!isAllReadable(sources)) return [];
    const used = collectUsedIds(sources);
    return [
      ...(Object.keys(NOUNS) as ListName[]).flatMap((name) => checkList(name, sources, used)),
      ...checkDecisions(sources, used),
      ...checkTerms(sources, used),
    ];
  },
};

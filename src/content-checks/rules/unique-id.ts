import { faultOfFile, type Fault } from '../../content-loader/fault.ts';
import type { YamlSource } from '../../content-loader/yaml-source.ts';
import { findTexts, type PlacedText } from '../find-texts.ts';
import { allOf, faultAt, inEach, type CheckContext, type Rule } from '../rule.ts';

const ID = 'unique-id';

const findRepeats = (
  source: { readonly file: string; readonly yaml: YamlSource },
  ids: readonly PlacedText[],
): Fault[] => {
  const lines = new Map<string, number>();
  return ids.flatMap(({ path, text: id }) => {
    const first = lines.get(id);
    if (first === undefined) {
      lines.set(id, source.yaml.locate(path).line);
      return [];
    }
    return [
      faultAt(
        source,
        path,
        ID,
        `The id "${id}" is already taken, in line ${first}.`,
        'Give this one another id, or make the two one.',
      ),
    ];
  });
};

/** Paths that differ in capitals alone are one file on some machines. */
const findRepeatedPaths = ({ entries, redirects, vanguards, glossary }: CheckContext['sources']): Fault[] => {
  const seen = new Map<string, string>();
  return [...entries, ...redirects, ...vanguards, ...glossary].flatMap(({ file, path }) => {
    const first = seen.get(path.toLowerCase());
    if (first === undefined) {
      seen.set(path.toLowerCase(), file);
      return [];
    }
    return [
      faultOfFile(
        file,
        ID,
        `The path differs from ${first} in capital letters alone.`,
        'Rename one of the two, in lowercase.',
      ),
    ];
  });
};

/** No two things of one kind have the same id. */
export const uniqueId: Rule = {
  id: ID,
  check: allOf(
    inEach(
      ({ vocabularies }) => Object.values(vocabularies),
      (list) => findRepeats(list, findTexts(list.yaml.value, ['*', 'id'])),
    ),
    inEach(
      ({ vocabularies }) => [vocabularies.decisions],
      (decisions) => {
        const options = findTexts(decisions.yaml.value, ['*', 'options', '*', 'id']);
        const byDecision = Map.groupBy(options, ({ path }) => path[0]);
        return [...byDecision.values()].flatMap((ids) => findRepeats(decisions, ids));
      },
    ),
    inEach(
      ({ vanguards }) => vanguards,
      (vanguard) => findRepeats(vanguard, findTexts(vanguard.yaml.value, ['tracks', '*', 'id'])),
    ),
    ({ sources }) => findRepeatedPaths(sources),
  ),
};

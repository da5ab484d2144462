import type { Fault, ValuePath } from '../../content-loader/fault.ts';
import { faultOfFile } from '../../content-loader/fault.ts';
import { VOCABULARY_NAMES } from '../../content-loader/collections.ts';
import type { YamlSource } from '../../content-loader/yaml-source.ts';
import { allOf, faultAt, inEach, type CheckContext, type Rule } from '../rule.ts';

const ID = 'unique-id';

const findRepeats = (
  source: { readonly file: string; readonly yaml: YamlSource },
  list: unknown,
  path: ValuePath,
): Fault[] => {
  if (!Array.isArray(list)) return [];
  const lines = new Map<string, number>();
  return list.flatMap((thing: unknown, index) => {
    const id = typeof thing === 'object' && thing !== null && 'id' in thing ? thing.id : undefined;
    if (typeof id !== 'string') return [];
    const idPath = [...path, index, 'id'];
    const first = lines.get(id);
    if (first === undefined) {
      lines.set(id, source.yaml.locate(idPath).line);
      return [];
    }
    return [
      faultAt(
        source,
        idPath,
        ID,
        `The id "${id}" is already taken, in line ${first}.`,
        'Give this one another id, or make the two one.',
      ),
    ];
  });
};

const findInnerRepeats = (
  source: { readonly file: string; readonly yaml: YamlSource },
  list: unknown,
  key: string,
): Fault[] =>
  Array.isArray(list)
    ? list.flatMap((thing: unknown, index) =>
        typeof thing === 'object' && thing !== null && key in thing
          ? findRepeats(source, (thing as Record<string, unknown>)[key], [index, key])
          : [],
      )
    : [];

/** Paths that differ in capitals alone are one file on some machines. */
const findRepeatedPaths = ({ entries, redirects, vanguards, glossary }: CheckContext['sources']): Fault[] => {
  const seen = new Map<string, string>();
  return [...entries, ...redirects, ...vanguards, ...glossary].flatMap(({ file, path }) => {
    const first = seen.get(path.toLowerCase());
    if (first === undefined) seen.set(path.toLowerCase(), file);
    return first === undefined
      ? []
      : [
          faultOfFile(
            file,
            ID,
            `The path differs from ${first} in capital letters alone.`,
            'Rename one of the two, in lowercase.',
          ),
        ];
  });
};

export const uniqueId: Rule = {
  id: ID,
  description: 'No two things of one kind have the same id.',
  check: allOf(
    inEach(
      ({ vocabularies }) => VOCABULARY_NAMES.map((name) => vocabularies[name]),
      (list) => findRepeats(list, list.yaml.value, []),
    ),
    inEach(
      ({ vocabularies }) => [vocabularies.decisions],
      (decisions) => findInnerRepeats(decisions, decisions.yaml.value, 'options'),
    ),
    inEach(
      ({ vanguards }) => vanguards,
      (vanguard) => {
        const { value } = vanguard.yaml;
        return typeof value === 'object' && value !== null && 'tracks' in value
          ? findRepeats(vanguard, value.tracks, ['tracks'])
          : [];
      },
    ),
    ({ sources }) => findRepeatedPaths(sources),
  ),
};

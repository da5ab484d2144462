import type { CST } from 'yaml';
import type { LocalFault, Position } from './fault.ts';
import { LIMITS, showNumber } from './limits.ts';

type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;

const isCollection = (token: CST.Token | null | undefined): token is Collection =>
  token?.type === 'block-map' || token?.type === 'block-seq' || token?.type === 'flow-collection';

const isMap = (token: Collection): boolean =>
  token.type === 'block-map' || (token.type === 'flow-collection' && token.start.source === '{');

const collectionsIn = (token: Collection): Collection[] =>
  token.items.flatMap(({ key, value }) => [key, value].filter(isCollection));

/** How deep the parser may stand in its own work: the document, and a scalar in the last of the things in one another. */
export const MAX_STACK = LIMITS.yamlDepth + 10;

export const tooDeep = (place: Position): LocalFault => ({
  ...place,
  path: '',
  rule: 'size-limit',
  severity: 'error',
  message: `Lists and keys stand inside one another more than ${LIMITS.yamlDepth} deep.`,
  help: 'Nothing in content goes that deep; compare with another file. A text with brackets in it must stand in quotes.',
});

/**
 * What is too large about YAML, seen in its tokens: how deep things stand in one another, and how many there are in one.
 * Walks without recursion.
 */
export const findTooLarge = (
  tokens: readonly CST.Token[],
  place: (offset: number) => Position,
): LocalFault | undefined => {
  const refuse = ({ offset }: Collection, message: string, help: string): LocalFault => ({
    ...place(offset),
    path: '',
    rule: 'size-limit',
    severity: 'error',
    message,
    help,
  });
  let level = tokens
    .flatMap((token) => (token.type === 'document' ? (token.value ?? []) : []))
    .filter(isCollection);
  for (let depth = 1; level.length > 0; depth += 1) {
    for (const token of level) {
      const isKeys = isMap(token);
      const most = isKeys ? LIMITS.yamlKeys : LIMITS.yamlItems;
      if (token.items.length <= most) continue;
      return isKeys
        ? refuse(
            token,
            `There are more than ${most} keys here.`,
            'Nothing in content has so many; compare with another file.',
          )
        : refuse(
            token,
            `The list has more than ${showNumber(most)} lines.`,
            'Keep what belongs here, and take the rest away.',
          );
    }
    const [first] = level;
    if (depth > LIMITS.yamlDepth && first) return tooDeep(place(first.offset));
    level = level.flatMap(collectionsIn);
  }
  return undefined;
};

/** The last brace or bracket that opens and is never closed. Walks without recursion. */
export const findUnclosed = (tokens: readonly CST.Token[]): CST.FlowCollection | undefined => {
  let unclosed: CST.FlowCollection | undefined;
  let level = tokens
    .flatMap((token) => (token.type === 'document' ? (token.value ?? []) : []))
    .filter(isCollection);
  while (level.length > 0) {
    unclosed =
      level
        .filter((token) => token.type === 'flow-collection')
        .find(({ end }) => !end.some(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end')) ??
      unclosed;
    level = level.flatMap(collectionsIn);
  }
  return unclosed;
};

import {
  Composer,
  Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  visit,
} from 'yaml';
import type { CST, Node, Scalar, YAMLMap } from 'yaml';
import { findStrangeValue } from './characters.ts';
import { type LocalFault, type Position, type ValuePath } from './fault.ts';
import { LIMITS } from './limits.ts';
import { findTooLarge, MAX_STACK, tooDeep } from './yaml-size.ts';
import { findSyntaxFaults, findTab } from './yaml-syntax.ts';

/** A YAML text as plain values, with the place in the file of each. */
export interface YamlSource {
  /** Undefined where the text is empty or broken. */
  readonly value: unknown;
  readonly faults: readonly LocalFault[];
  /** Where a value stands; for a missing one, its parent. */
  readonly locate: (path: ValuePath) => Position;
  /** Where the key of a value stands. */
  readonly locateKey: (path: ValuePath) => Position;
  /** Whether a key between braces stands without a colon, as what follows a comma in a text does. */
  readonly isBareKey: (path: ValuePath) => boolean;
}

/**
 * The signs without which nothing forbidden can stand in a text, so that most need no walk for it: of anchors, aliases and
 * tags, of escapes and merge keys, and of keys that are lists or sets of keys.
 */
const MAYBE_FORBIDDEN = /[&*!\\]|<<|(?:^|[\s{[,])\?(?:\s|$)|[\]}]\s*:|[{,]\s*[[{]/m;

/** Parses YAML whose first line is line `linesBefore + 1` of the file. Aliases, anchors, merge keys and tags are refused. */
export const parseYaml = (text: string, linesBefore = 0): YamlSource => {
  const lines = new LineCounter();
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + linesBefore, column: Math.max(1, col) };
  };
  const { tokens, endsAt } = tokenise(text, lines);
  // Before values are made of it: that takes recursion, and time by the square of the keys.
  const tooLarge = endsAt === undefined ? findTooLarge(tokens, place) : tooDeep(place(endsAt));
  const [document = new Document(null), second] = tooLarge ? [] : compose(tokens, text.length);
  const faults = tooLarge
    ? [tooLarge]
    : [
        ...findSyntaxFaults(document, { text, tokens, place }),
        ...(MAYBE_FORBIDDEN.test(text) ? findForbidden(document, place) : []),
        ...tokens.flatMap((token) =>
          token.type === 'directive' ? [refuseDirective(place(token.offset))] : [],
        ),
        ...(second ? [refuseSecond(place(second.range[0]))] : []),
      ].slice(0, LIMITS.faults + 1);
  const tab = faults.length > 0 ? findTab(text, linesBefore) : undefined;
  return {
    value: faults.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    // A tab makes the parser lose its way: what it says of it leads astray.
    faults: tab ? [tab] : faults,
    locate: (path) => place(findNode(document, path, false)),
    locateKey: (path) => place(findNode(document, path, true)),
    isBareKey: (path) => isBareKey(document, path),
  };
};

/** The tokens of a YAML text, and where it went so deep that no more of it was read. */
const tokenise = (text: string, lines: LineCounter): { tokens: CST.Token[]; endsAt?: number } => {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > MAX_STACK) return { tokens, endsAt: parser.offset };
  }
  tokens.push(...parser.end());
  return { tokens };
};

/** The documents of a YAML text. */
const compose = (tokens: Iterable<CST.Token>, length: number) => [
  ...new Composer({ schema: 'core', version: '1.2', uniqueKeys: true, strict: true }).compose(
    tokens,
    true,
    length,
  ),
];

const refuseDirective = (place: Position): LocalFault => ({
  ...place,
  path: '',
  rule: 'yaml-plain',
  severity: 'error',
  message: 'YAML directives (%) have no place in content.',
  help: 'Take the line away, and the line of three hyphens after it.',
});

const refuseSecond = (place: Position): LocalFault => ({
  ...place,
  path: '',
  rule: 'yaml-sound',
  severity: 'error',
  message: 'A second YAML document starts here.',
  help: 'Take the line with --- or ... away: a file holds one.',
});

type Place = (offset: number) => Position;

const findForbidden = (document: Document, place: Place): LocalFault[] => {
  const faults: LocalFault[] = [];
  const refuse = (node: Node, what: string): void => {
    faults.push({
      ...place(node.range?.[0] ?? 0),
      path: '',
      rule: 'yaml-plain',
      severity: 'error',
      message: `${what} have no place in content.`,
      help: 'Write the value out in full. A text that starts with &, * or ! must stand in quotes.',
    });
  };
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) refuse(node, 'YAML aliases (*name)');
      else if (node.anchor) refuse(node, 'YAML anchors (&name)');
      else if (node.tag && (isScalar(node) || isCollection(node)) && node.tag.startsWith('!'))
        refuse(node, 'YAML tags (!name)');
      else if (hasExplicitTag(node)) refuse(node, 'YAML tags (!name)');
      else if (isScalar(node)) faults.push(...findStrangeInScalar(node, place));
    },
    Pair: (_, pair) => {
      if (isScalar(pair.key) && pair.key.value === '<<') refuse(pair.key, 'YAML merge keys (<<)');
      else if (isCollection(pair.key)) refuse(pair.key, 'Keys that are lists or sets of keys');
    },
  });
  return faults;
};

/** A text in double quotes can hold by its number what the file may not hold itself. */
const findStrangeInScalar = ({ type, value, range }: Scalar, place: Place): LocalFault[] =>
  type === 'QUOTE_DOUBLE' && typeof value === 'string' ? findStrangeValue(value, place(range?.[0] ?? 0)) : [];

const hasExplicitTag = (node: Node): boolean =>
  'tag' in node && typeof node.tag === 'string' && node.tag !== '';

const pairOf = (map: YAMLMap, key: string | number) =>
  map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

const isBareKey = (document: Document, path: ValuePath): boolean => {
  const holder: unknown = document.getIn(path.slice(0, -1), true);
  return isMap(holder) && holder.flow === true && pairOf(holder, path.at(-1) ?? '')?.value === null;
};

/** The offset of the node at a path, or of its key; where the path leads nowhere, the place where it stopped. */
const findNode = (document: Document, path: ValuePath, wantsKey: boolean): number => {
  let node: unknown = document.contents;
  let offset = path.length === 0 ? 0 : (startOf(node) ?? 0);
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isSeq(node) && typeof step === 'number') node = node.items[step];
    else if (isMap(node)) {
      const pair = pairOf(node, step);
      if (!isPair(pair)) return offset;
      offset = startOf(pair.key) ?? offset;
      if (isLast && wantsKey) return offset;
      node = pair.value;
      // A block's parent is its key, not its first child: a missing key is reported there.
      if (isCollection(node) && !node.flow) continue;
    } else return offset;
    offset = startOf(node) ?? offset;
  }
  return offset;
};

import { Document, isCollection } from 'yaml';

/** Runs of white space, line ends among them, as one space: a value stands on one line. */
export const onOneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const PLAIN_NUMBER = /^(?:[1-9]\d{3,14}|[1-9]\d{0,2})$/;

/** A bare year or count goes without quotes, as editors write it. */
const toScalar = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  const text = onOneLine(value);
  return PLAIN_NUMBER.test(text) ? Number(text) : text;
};

/** One value as YAML on one line, in quotes only where YAML needs them inside brackets. */
const flowScalar = (value: unknown): string => {
  const document = new Document([toScalar(value)]);
  if (isCollection(document.contents)) document.contents.flow = true;
  const text = document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
  return text.slice(1, text.lastIndexOf(']'));
};

/** The same for a value that stands alone behind its key, where less needs quotes. */
export const blockScalar = (value: unknown): string =>
  new Document(toScalar(value)).toString({ lineWidth: 0, singleQuote: true }).trimEnd();

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keys of a map that have a value: those of `order` first, in its order, then the rest as they stand. */
export const orderedKeys = (map: Readonly<Record<string, unknown>>, order: readonly string[]): string[] => {
  const present = Object.keys(map).filter((key) => map[key] !== undefined);
  return [...order.filter((key) => present.includes(key)), ...present.filter((key) => !order.includes(key))];
};

/** A value on one line, as in the lists of claims: `{ milestone: contract-award, by: [dudley-ccg] }`. */
export const flowYaml = (value: unknown, order: readonly string[] = []): string => {
  if (Array.isArray(value)) return `[${value.map((item) => flowYaml(item)).join(', ')}]`;
  if (!isMap(value)) return flowScalar(value);
  const pairs = orderedKeys(value, order).map((key) => `${flowScalar(key)}: ${flowYaml(value[key])}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
};

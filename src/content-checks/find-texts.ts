import type { ValuePath } from '../content-loader/fault.ts';

/** A text in the front matter, with its place there. */
export interface PlacedText {
  readonly path: ValuePath;
  readonly text: string;
}

/** Every text at a pattern such as `milestones.*.milestone`; `*` stands for each item of a list. */
export const findTexts = (
  value: unknown,
  [step, ...rest]: readonly string[],
  path: ValuePath = [],
): PlacedText[] => {
  if (step === undefined) return typeof value === 'string' ? [{ path, text: value }] : [];
  if (step === '*')
    return Array.isArray(value)
      ? value.flatMap((item, index) => findTexts(item, rest, [...path, index]))
      : [];
  return typeof value === 'object' && value !== null && step in value
    ? findTexts((value as Record<string, unknown>)[step], rest, [...path, step])
    : [];
};

/** The options of which an entry speaks, each with its decision. */
export const findOptions = (value: unknown): (PlacedText & { readonly decision: string })[] => {
  const options = new Map(
    findTexts(value, ['decisions', '*', 'option']).map((found) => [found.path[1], found]),
  );
  return findTexts(value, ['decisions', '*', 'decision']).flatMap(({ path, text: decision }) => {
    const option = options.get(path[1]);
    return option ? [{ ...option, decision }] : [];
  });
};

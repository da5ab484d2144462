import type { ValuePath } from '../content-loader/fault.ts';

/** A text in the front matter, with its place there. */
interface PlacedText {
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

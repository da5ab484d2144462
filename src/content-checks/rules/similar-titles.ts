import type { EntrySource } from '../../content-loader/sources.ts';
import { distanceWithin } from '../edit-distance.ts';
import { faultAt, inEachEntry, type Rule } from '../rule.ts';

const ID = 'similar-titles';

/** The part of a title that may differ for it still to be almost the same. */
const TOLERANCE = 0.1;

/** A title, ready to be compared. */
export interface Titled {
  readonly file: string;
  /** Lowercase words alone. */
  readonly title: string;
  /** What alone can set two titles apart: figures, months, and words such as “second”. */
  readonly marks: string;
}

const MARK =
  /\p{N}+|\b(?:first|second|third|fourth|fifth|one|two|three|four|five|january|february|march|april|may|june|july|august|september|october|november|december)\b/gu;

const toTitled = (entry: EntrySource): Titled[] => {
  const title = (entry.written?.title ?? '')
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return title === '' ? [] : [{ file: entry.file, title, marks: (title.match(MARK) ?? []).join(' ') }];
};

const isAlmostSame = (a: Titled, b: Titled): boolean => {
  const most = Math.floor(Math.max(a.title.length, b.title.length) * TOLERANCE);
  return distanceWithin(a.title, b.title, most);
};

/** How many of its rarest words stand for a title. */
const RAREST = 3;

/**
 * What a title shares with one that is almost the same: its marks, and two of its rarest words. Only titles with a key in
 * common are compared, so that many titles on one pattern cost no more than as many others.
 */
const keysOf = ({ title, marks }: Titled, uses: ReadonlyMap<string, number>): readonly string[] => {
  const words = [...new Set(title.split(' '))]
    .toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0) || (a < b ? -1 : 1))
    .slice(0, RAREST)
    .toSorted();
  const pairs = words.flatMap((word, index) => words.slice(index + 1).map((other) => `${word} ${other}`));
  return (pairs.length > 0 ? pairs : words).map((pair) => `${pair} | ${marks}`);
};

const countUses = (all: readonly Titled[]): Map<string, number> => {
  const uses = new Map<string, number>();
  for (const { title } of all)
    for (const word of new Set(title.split(' '))) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
};

/** Gives, for one title after another, an earlier one that is almost the same. */
export const makeTwinFinder = (
  all: readonly Titled[],
  isTwin = isAlmostSame,
): ((titled: Titled) => Titled | undefined) => {
  const uses = countUses(all);
  const before = new Map<string, Titled[]>();
  return (titled) => {
    const buckets = keysOf(titled, uses).map((key) => {
      const bucket = before.get(key) ?? [];
      before.set(key, bucket);
      return bucket;
    });
    let twin: Titled | undefined;
    for (const bucket of buckets) twin ??= bucket.find((other) => isTwin(titled, other));
    for (const bucket of buckets) bucket.push(titled);
    return twin;
  };
};

/** No two entries have almost the same title. */
export const similarTitles: Rule = {
  id: ID,
  check: (context, attempt) => {
    const titles = new Map<EntrySource, Titled>();
    const failed = inEachEntry((entry) => {
      for (const titled of toTitled(entry)) titles.set(entry, titled);
      return [];
    })(context, attempt);
    const findTwin = makeTwinFinder([...titles.values()]);
    const twins = inEachEntry((entry) => {
      const titled = titles.get(entry);
      const twin = titled && findTwin(titled);
      if (!twin) return [];
      return [
        faultAt(
          entry,
          ['title'],
          ID,
          `The title is almost that of ${twin.file}.`,
          'If it is the same item, make the two one. If not, say in the title what sets it apart.',
        ),
      ];
    })(context, attempt);
    return [...failed, ...twins];
  },
};

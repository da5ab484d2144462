import type { EntrySource } from '../../content-loader/sources.ts';
import { distanceWithin } from '../edit-distance.ts';
import { faultAt, type Rule } from '../rule.ts';

const ID = 'similar-titles';

/** The part of a title that may differ for it still to be almost the same. */
const TOLERANCE = 0.1;

interface Titled {
  readonly entry: EntrySource;
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
  return title === '' ? [] : [{ entry, title, marks: (title.match(MARK) ?? []).join(' ') }];
};

const isAlmostSame = (a: Titled, b: Titled): boolean => {
  const most = Math.floor(Math.max(a.title.length, b.title.length) * TOLERANCE);
  return distanceWithin(a.title, b.title, most);
};

/** Titles almost the same have the same marks, and begin or end with the same two words: only those need comparing. */
const bucketsOf = ({ title, marks }: Titled): readonly string[] => {
  const words = title.split(' ');
  return [`${words.slice(0, 2).join(' ')}… ${marks}`, `…${words.slice(-2).join(' ')} ${marks}`];
};

/** Each title that is almost that of one before it, with that one. */
const findTwins = (all: readonly Titled[]): readonly (readonly [Titled, Titled])[] => {
  const before = new Map<string, Titled[]>();
  return all.flatMap((titled) => {
    const buckets = bucketsOf(titled).map((key) => {
      const bucket = before.get(key) ?? [];
      before.set(key, bucket);
      return bucket;
    });
    const twin = buckets.flat().find((other) => isAlmostSame(titled, other));
    for (const bucket of buckets) bucket.push(titled);
    return twin ? [[titled, twin] as const] : [];
  });
};

export const similarTitles: Rule = {
  id: ID,
  description: 'No two entries have almost the same title.',
  check: ({ sources }) =>
    findTwins(sources.entries.flatMap(toTitled)).map(([{ entry }, twin]) =>
      faultAt(
        entry,
        ['title'],
        ID,
        `The title is almost that of ${twin.entry.file}.`,
        'If it is the same item, make the two one. If not, say in the title what sets it apart.',
      ),
    ),
};

import type { Day } from '../dates/day.ts';
import type { Claim } from '../model/claim.ts';

/** The claims on one thing whose state is replayed, in their order, with the days on which it may have changed. */
interface Thing<Kind extends Claim> {
  readonly claims: readonly Kind[];
  readonly days: readonly Day[];
}

/** How many states of a thing are kept: that of a day and that of the day before. */
const KEPT = 2;

/**
 * Finds what is built of each thing on a day: built once for all days between two of its own. `claims` are in their order; `endsOf`
 * gives the days on which something else than a claim changes a thing.
 */
export const openThings = <Kind extends Claim, Built>(
  claims: readonly Kind[],
  keyOf: (claim: Kind) => string,
  build: (known: readonly Kind[], day: Day) => readonly Built[],
  endsOf: (first: Kind) => readonly Day[] = () => [],
) => {
  const things = new Map(
    [...Map.groupBy(claims, keyOf)].map(([key, group]): [string, Thing<Kind>] => {
      const [first] = group;
      const days = [...group.map(({ reported }) => reported.latest), ...(first ? endsOf(first) : [])];
      return [key, { claims: group, days: [...new Set(days)].toSorted((a, b) => a - b) }];
    }),
  );
  const kept = new Map<string, Map<Day, readonly Built[]>>();
  const builtOn = ([key, { claims: all, days }]: [string, Thing<Kind>], day: Day): readonly Built[] => {
    const since = days.findLast((one) => one <= day);
    if (since === undefined) return [];
    const states = kept.get(key) ?? new Map<Day, readonly Built[]>();
    kept.set(key, states);
    const before = states.get(since);
    if (before) return before;
    const made = build(
      all.filter(({ reported }) => reported.latest <= since),
      since,
    );
    states.set(since, made);
    const [oldest] = states.keys();
    if (states.size > KEPT && oldest !== undefined) states.delete(oldest);
    return made;
  };
  return {
    on: (day: Day, only?: ReadonlySet<string>): readonly Built[] =>
      [...things]
        .filter(([key]) => only === undefined || only.has(key))
        .flatMap((thing) => builtOn(thing, day)),
  };
};

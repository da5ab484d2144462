import type { Vocabulary } from '../model/vocabulary.ts';
import { pairUp } from '../record/pair-up.ts';

/** The lists of names that entries refer to. */
export type ListName = 'organisation' | 'milestone' | 'decision' | 'option' | 'cause' | 'service' | 'term';

/** One thing of a list, as its keys: all that it says, whatever the list. */
export interface ListItem {
  readonly id: string;
  readonly name: string;
  /** For an option: the decision that it answers. */
  readonly of?: string;
  readonly says: Readonly<Record<string, unknown>>;
}

/** What became of one thing of a list. */
export type ListChange = { readonly list: ListName } & (
  | { readonly kind: 'added' | 'removed'; readonly item: ListItem }
  | {
      readonly kind: 'changed';
      readonly before: ListItem;
      readonly after: ListItem;
      /** The keys that differ, `id` among them where only its address is another. */
      readonly keys: readonly string[];
    }
);

const toItem = (
  thing: { readonly id: string; readonly options?: undefined },
  name: string,
  of?: string,
): ListItem => ({
  id: thing.id,
  name,
  ...(of !== undefined && { of }),
  says: { ...thing },
});

/** Every list as items of one shape. An option is an item of its own, and no part of its decision. */
const listsOf = (vocabulary: Vocabulary): ReadonlyMap<ListName, readonly ListItem[]> =>
  new Map<ListName, readonly ListItem[]>([
    ['organisation', vocabulary.organisations.map((one) => toItem(one, one.name))],
    ['milestone', vocabulary.milestones.map((one) => toItem(one, one.title))],
    ['decision', vocabulary.decisions.map((one) => toItem({ ...one, options: undefined }, one.title))],
    [
      'option',
      vocabulary.decisions.flatMap(({ id, title, options }) =>
        options.map((one) => ({ ...toItem(one, one.title, title), id: `${id}/${one.id}` })),
      ),
    ],
    ['cause', vocabulary.causes.map((one) => toItem(one, one.title))],
    ['service', vocabulary.services.map((one) => toItem(one, one.title))],
    ['term', vocabulary.glossary.map((one) => toItem(one, one.term))],
  ]);

const keysApart = (before: ListItem, after: ListItem): readonly string[] =>
  [...new Set([...Object.keys(before.says), ...Object.keys(after.says)])].filter(
    (key) => JSON.stringify(before.says[key]) !== JSON.stringify(after.says[key]),
  );

/** A thing that is gone and one that came under its very name are one thing with another id. */
const joinRenumbered = (changes: readonly ListChange[]): readonly ListChange[] => {
  const gone = new Map(
    changes.flatMap((change) =>
      change.kind === 'removed' ? [[change.item.name, change.item] as const] : [],
    ),
  );
  const joined = new Set<string>();
  const told = changes.map((change): ListChange => {
    const before = change.kind === 'added' ? gone.get(change.item.name) : undefined;
    if (change.kind !== 'added' || !before) return change;
    joined.add(before.name);
    return {
      list: change.list,
      kind: 'changed',
      before,
      after: change.item,
      keys: keysApart(before, change.item),
    };
  });
  return told.filter((change) => change.kind !== 'removed' || !joined.has(change.item.name));
};

/** What differs between two vocabularies, list by list; vanguards are told of elsewhere. */
export const findListChanges = (before: Vocabulary, after: Vocabulary): readonly ListChange[] => {
  const [olds, news] = [listsOf(before), listsOf(after)];
  return [...news].flatMap(([list, items]) =>
    joinRenumbered(
      pairUp(olds.get(list) ?? [], items, {
        keyOf: ({ id }) => id,
        factOf: ({ says }) => JSON.stringify(says),
      }).map(({ before: old, after: now }): ListChange => {
        if (old && now) return { list, kind: 'changed', before: old, after: now, keys: keysApart(old, now) };
        return { list, kind: now ? 'added' : 'removed', item: (now ?? old) as ListItem };
      }),
    ),
  );
};

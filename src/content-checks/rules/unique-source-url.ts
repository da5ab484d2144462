import type { ValuePath } from '../../content-loader/fault.ts';
import type { EntrySource } from '../../content-loader/sources.ts';
import { faultAt, inEachEntry, type Rule } from '../rule.ts';

const ID = 'unique-source-url';

/** An address without what makes no difference to where it leads: protocol, www., place on the page, campaign tags, last slash. */
export const normaliseUrl = (address: string): string => {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (name.startsWith('utm_')) url.searchParams.delete(name);
  url.searchParams.sort();
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`;
};

const addressesOf = ({ draft }: EntrySource): { path: ValuePath; url: string }[] =>
  draft.source
    ? [
        { path: ['source', 'url'], url: draft.source.url },
        ...(draft.source['also-at'] ?? []).map((url, index) => ({ path: ['source', 'also-at', index], url })),
      ]
    : [];

/** One published item has one entry: no address stands in two entries. */
export const uniqueSourceUrl: Rule = {
  id: ID,
  check: (context, attempt) => {
    const owners = new Map<string, EntrySource>();
    return inEachEntry((entry) =>
      addressesOf(entry).flatMap(({ path, url }) => {
        const key = normaliseUrl(url);
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, entry);
        if (owner === undefined) return [];
        return [
          owner === entry
            ? faultAt(
                entry,
                path,
                ID,
                'The same address stands twice in this entry.',
                'Take one of the two away.',
              )
            : faultAt(
                entry,
                path,
                ID,
                `This item already has an entry: ${owner.file} has the same address.`,
                'Add what is new to that entry, and take this one away.',
              ),
        ];
      }),
    )(context, attempt);
  },
};

import type { Entry } from '../domain/model/entry.ts';
import type { EntryId, VanguardId } from '../domain/model/ids.ts';
import type { VanguardRecord } from '../domain/record/record.ts';
import { viewEntryCitation, viewVanguardCitation, type CiteView } from '../views/cite.ts';
import { getContext } from './record.ts';
import { getVersion } from './version.ts';

const site = import.meta.env.SITE;

const found = <Thing>(thing: Thing | undefined, id: string): Thing => {
  if (thing === undefined) throw new RangeError(`nothing in the record has the id "${id}"`);
  return thing;
};

/** Throws where no entry has the id. */
const citedEntry = async (id: EntryId): Promise<Entry> => found((await getContext()).entries.get(id), id);

/** A vanguard or the national programme, with its entries. Throws where none has the id. */
const citedVanguard = async (id: VanguardId): Promise<VanguardRecord> =>
  found((await getContext()).vanguards.get(id), id);

export const entryCitation = async (id: EntryId): Promise<CiteView> =>
  viewEntryCitation(await citedEntry(id), (await getContext()).names, site, await getVersion());

export const vanguardCitation = async (id: VanguardId): Promise<CiteView> =>
  viewVanguardCitation((await citedVanguard(id)).vanguard, site, await getVersion());

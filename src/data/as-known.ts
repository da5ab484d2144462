import type { VanguardId } from '../domain/model/ids.ts';
import { allTimelines } from '../domain/record/record.ts';
import { viewAsKnownIndexes, type AsKnownIndexView } from '../views/as-known/as-known-index.ts';
import { viewAsKnownNav, type AsKnownNavView } from '../views/as-known/as-known-nav.ts';
import { viewAsKnownPage, type AsKnownPageView } from '../views/as-known/as-known-page.ts';
import { openHistory, type VanguardHistory } from '../views/as-known/history.ts';
import { derived } from './hand-over.ts';
import { getContext, getRecord } from './record.ts';

/** The dates of the vanguards, each found when it is first asked for. */
const getOpened = derived(() => new Map<VanguardId, VanguardHistory>());

const getHistory = async (id: VanguardId): Promise<VanguardHistory> => {
  const opened = await getOpened();
  const history = opened.get(id) ?? openHistory(await getRecord(), id);
  opened.set(id, history);
  return history;
};

/** The histories of the vanguards and the programme that have any date. */
const getHistories = async (): Promise<readonly VanguardHistory[]> => {
  const ids = allTimelines(await getRecord()).map(({ vanguard }) => vanguard.id);
  return (await Promise.all(ids.map(getHistory))).filter(({ dates }) => dates.length > 0);
};

/** The vanguard and the date of each page. The pages are made one by one: all of them at once would fill the memory. */
export const asKnownPaths = async (): Promise<readonly { readonly id: string; readonly date: string }[]> =>
  (await getHistories()).flatMap(({ id, dates }) => dates.map(({ slug }) => ({ id, date: slug })));

/** @throws a RangeError where there is no such date. */
export const asKnownPage = async (id: VanguardId, slug: string): Promise<AsKnownPageView> => {
  const history = await getHistory(id);
  const date = history.dates.find((one) => one.slug === slug);
  if (!date) throw new RangeError(`There is no date "${slug}" in the record of "${id}"`);
  return viewAsKnownPage(history, date, await getContext());
};

export const asKnownIndexes = async (): Promise<readonly AsKnownIndexView[]> => {
  const context = await getContext();
  return (await getHistories()).flatMap((history) => viewAsKnownIndexes(history, context));
};

/** The way in from the page of a vanguard. */
export const asKnownNav = async (id: VanguardId): Promise<AsKnownNavView> =>
  viewAsKnownNav(await getHistory(id));

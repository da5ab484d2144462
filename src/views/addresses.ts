import type { EntryId, OrganisationId, VanguardId } from '../domain/model/ids.ts';

/** The addresses of pages, in one place. */
export const entryAddress = (id: EntryId): string => `/entries/${id}/`;
/** The lists of entries: of all facets, of the values of one, of one value, of one page of that. */
export const entriesByAddress = (...parts: readonly string[]): string =>
  ['/entries/by', ...parts, ''].join('/');
export const entryYearAddress = (year: string): string => entriesByAddress('year', year);
export const vanguardAddress = (id: VanguardId): string => `/vanguards/${id}/`;
export const termAddress = (id: string): string => `/glossary/${id}/`;
export const organisationAddress = (id: OrganisationId): string => `/organisations/${id}/`;
/** `page` is where in the vanguard's timeline the event stands: empty for its own page. */
export const eventAddress = (vanguard: VanguardId, anchor: string, page = ''): string =>
  `${vanguardAddress(vanguard)}${page}#${anchor}`;
export const timelineYearAddress = (vanguard: VanguardId, year: string): string =>
  `${vanguardAddress(vanguard)}timeline/${year}/`;
/** The state as it was known on a reported date, which stands in the address as it is written: `2016-12`. */
export const asKnownAddress = (vanguard: VanguardId, date: string): string =>
  `${vanguardAddress(vanguard)}as-known/${date}/`;
export const compareAddress = '/compare/';
/** A page that compares some of the places, or a further page of the list of them. */
export const comparePartAddress = (page: string): string => `${compareAddress}${page}/`;
export const delaysAddress = '/delays/';
export const formsAddress = '/forms/';
export const formAddress = (option: string): string => `/forms/${option}/`;

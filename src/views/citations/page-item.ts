import { spanOf } from '../../domain/dates/parse-span.ts';
import type { Entry } from '../../domain/model/entry.ts';
import type { Vanguard } from '../../domain/model/vocabulary.ts';
import { entryAddress, vanguardAddress } from '../addresses.ts';
import { SITE_NAME } from '../frame.ts';
import { CREATOR } from '../head/json-ld.ts';
import { cslDate } from './csl-date.ts';
import { oneLine, type CslItem } from './csl-item.ts';

/** Which record a citation was made from. */
export interface CitedVersion {
  /** The day that the record is as of: `2026-11-22`. */
  readonly date: string;
  /** The commit of the content, where it is known. */
  readonly commit?: string;
}

/** A page of ours, to be cited. */
export interface CitedPage {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

/** Enough of a commit to find it by. */
export const shortCommit = (commit: string): string => commit.slice(0, 12);

export const entryCitedPage = ({ id, title }: Entry, site: string): CitedPage => ({
  id: `vanguard-timelines:${id}`,
  title: oneLine(title),
  url: new URL(entryAddress(id), site).href,
});

export const vanguardCitedPage = ({ id, name }: Pick<Vanguard, 'id' | 'name'>, site: string): CitedPage => ({
  id: `vanguard-timelines:${id}`,
  title: `${oneLine(name)}: the timeline`,
  url: new URL(vanguardAddress(id), site).href,
});

/** A page as it stands in one version of the record. */
export const pageItem = ({ id, title, url }: CitedPage, { date, commit }: CitedVersion): CslItem => ({
  id,
  type: 'webpage',
  title,
  author: [{ literal: CREATOR }],
  'container-title': SITE_NAME,
  issued: cslDate(spanOf(date)),
  version: commit === undefined ? date : `${date}+${shortCommit(commit)}`,
  URL: url,
});

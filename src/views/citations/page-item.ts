import { spanOf } from '../../domain/dates/parse-span.ts';
import type { Entry } from '../../domain/model/entry.ts';
import type { Vanguard } from '../../domain/model/vocabulary.ts';
import { versionText, type RecordVersion } from '../../domain/record/version.ts';
import { entryAddress, vanguardAddress } from '../addresses.ts';
import { SITE_NAME } from '../frame.ts';
import { CREATOR } from '../head/json-ld.ts';
import { cslDate } from './csl-date.ts';
import { oneLine, type CslItem } from './csl-item.ts';

/** A page of ours, to be cited. */
export interface CitedPage {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

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
export const pageItem = ({ id, title, url }: CitedPage, version: RecordVersion): CslItem => ({
  id,
  type: 'webpage',
  title,
  author: [{ literal: CREATOR }],
  'container-title': SITE_NAME,
  issued: cslDate(spanOf(version.date)),
  version: versionText(version),
  URL: url,
});

import { formatIsoDay } from '../../domain/dates/day.ts';
import type { ExportSource } from '../export-source.ts';
import { EXTENSION_PATH } from './extension.ts';
import { compileReleases, versionReleases } from './merge.ts';
import type { Procurement } from './releases.ts';
import type { OcdsRelease } from './types.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

export const releasePackagePath = (procurement: Procurement): string =>
  `${folderOf(procurement)}/releases.json`;
export const recordPackagePath = (procurement: Procurement): string => `${folderOf(procurement)}/record.json`;

const folderOf = ({ vanguard, track }: Procurement): string =>
  `/data/ocds/${vanguard.vanguard.id}/${track.id}`;

const packageOf = (path: string, { addressOf, record, version }: ExportSource) => ({
  uri: addressOf(path),
  version: '1.1',
  extensions: [addressOf(EXTENSION_PATH)],
  publishedDate: `${formatIsoDay(record.asOf)}T00:00:00Z`,
  publisher: {
    name: 'Vanguard Timelines: reconstructed from public reports, unofficial',
    uri: addressOf('/'),
  },
  license: LICENCE,
  publicationPolicy: addressOf('/data/'),
  recordVersion: version,
});

/** Every release of a procurement, as OCDS 1.1 packs releases. */
export const buildReleasePackage = (
  procurement: Procurement,
  releases: readonly OcdsRelease[],
  source: ExportSource,
) => ({ ...packageOf(releasePackagePath(procurement), source), releases });

/** Links to those releases, what they come to at the last, and how each field came to it. */
export const buildRecordPackage = (
  procurement: Procurement,
  releases: readonly OcdsRelease[],
  source: ExportSource,
) => {
  const packageUrl = source.addressOf(releasePackagePath(procurement));
  return {
    ...packageOf(recordPackagePath(procurement), source),
    packages: [packageUrl],
    records: [
      {
        ocid: procurement.ocid,
        releases: releases.map(({ id, date, tag }) => ({ url: `${packageUrl}#${id}`, date, tag })),
        compiledRelease: compileReleases(releases),
        versionedRelease: versionReleases(releases),
      },
    ],
  };
};

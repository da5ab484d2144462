import { readFileSync } from 'node:fs';
import { buildOgImages } from '../charts/og-images.ts';
import { SITE_NAME } from '../data/site.ts';
import type { SiteSource } from '../data/source.ts';
import type { TimelineRecord } from '../domain/record/record.ts';
import { citationFiles, recordFiles } from '../exports/export-files.ts';
import { buildFavicon, buildIcon, ICON_WIDTHS, type IconName } from '../exports/images/icons.ts';
import { rasterise } from '../exports/images/rasterise.ts';
import type { SiteFile } from '../exports/site-file.ts';
import { keyOf } from './site-memory.ts';
import { searchFiles } from '../search/search-files.ts';

const PNG = 'image/png';

const readDrawing = (): string => readFileSync('public/icon.svg', 'utf8');

const iconFiles = (): readonly SiteFile[] => [
  {
    path: 'favicon.ico',
    type: 'image/x-icon',
    from: readDrawing(),
    make: () => buildFavicon(readDrawing()),
  },
  ...(Object.keys(ICON_WIDTHS) as IconName[]).map((name) => ({
    path: `${name}.png`,
    type: PNG,
    from: readDrawing(),
    make: () => buildIcon(readDrawing(), name),
  })),
];

const shareImages = (record: TimelineRecord): readonly SiteFile[] =>
  buildOgImages(record).map(({ name, svg }) => ({
    path: `og/${name}.png`,
    type: PNG,
    from: svg,
    make: () => rasterise(svg),
  }));

/** Every page may be read; those that are not to be listed say so themselves. */
const robots = (site: string): SiteFile => ({
  path: 'robots.txt',
  type: 'text/plain; charset=utf-8',
  make: () =>
    ['User-agent: *', 'Allow: /', '', `Sitemap: ${new URL('/sitemap.xml', site).href}`, ''].join('\n'),
});

/** Every file of the site that is no page and no part of the search index, none twice. */
export const siteFiles = ({ record, written, version }: SiteSource, site: string): readonly SiteFile[] => {
  const input = { record, version, site };
  const whole = [
    ...recordFiles(input),
    ...searchFiles(record, {
      name: SITE_NAME,
      description: 'Search every entry and every timeline event of the record.',
      site,
    }),
  ];
  // The record is derived from these alone. Texts are in none of these files.
  const from = keyOf(record.entries, written, record.asOf, version, site);
  return [
    ...whole.map((file) => ({ ...file, from })),
    ...citationFiles(input),
    robots(site),
    ...iconFiles(),
    ...shareImages(record),
  ];
};

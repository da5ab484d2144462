import { toCivil, formatIsoDay } from '../../domain/dates/day.ts';
import { allTimelines, type TimelineRecord } from '../../domain/record/record.ts';
import { listWords } from '../../domain/words/lists.ts';
import { LICENCE_ADDRESS, SITE_NAME } from '../frame.ts';
import type { Link } from '../link.ts';

/** A node in the vocabulary of schema.org. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** Who the record is cited by; CITATION.cff has the same name. */
export const CREATOR = `The ${SITE_NAME} contributors`;

/**
 * One JSON-LD text, safe to stand in a `<script>`: no `<` could end or open anything there, and the line ends that
 * JavaScript knows beyond JSON's are escaped too.
 */
export const writeJsonLd = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The way from the home page down to this one, which comes last. */
export const breadcrumbList = (pages: readonly Link[], site: string): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ href: '/', text: 'Home' }, ...pages].map(({ href, text }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: text,
    item: new URL(href, site).href,
  })),
});

const websiteId = (site: string): string => new URL('/#website', site).href;

/** Stands for the site in what is said of one of its pages. */
export const websiteReference = (site: string): Thing => ({
  '@type': 'WebSite',
  '@id': websiteId(site),
  name: SITE_NAME,
  url: new URL('/', site).href,
});

/** The site, and how to search it. */
export const website = (site: string): Thing => ({
  ...websiteReference(site),
  inLanguage: 'en-GB',
  license: LICENCE_ADDRESS,
  potentialAction: {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${new URL('/search/', site).href}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  },
});

/** From the first year with an event to the last. */
const coverageOf = (record: TimelineRecord): { readonly temporalCoverage?: string } => {
  const years = allTimelines(record).flatMap(({ events }) =>
    events.map(({ sortDay }) => toCivil(sortDay).year),
  );
  if (years.length === 0) return {};
  const [first, last] = years.reduce(
    ([low, high], year) => [Math.min(low, year), Math.max(high, year)],
    [Infinity, -Infinity],
  );
  return { temporalCoverage: `${first}/${last}` };
};

/** The files in which the whole record can be had; a test of the built site holds that they are there. */
const DOWNLOADS = [
  ['application/json', '/data/datapackage.json'],
  ['application/vnd.sqlite3', '/data/vanguard-timelines.sqlite'],
] as const;

/** The record as a set of data. */
export const dataset = (record: TimelineRecord, site: string): Thing => {
  const names = record.vanguards.map(({ vanguard }) => vanguard.name);
  return {
    '@type': 'Dataset',
    '@id': new URL('/#record', site).href,
    name: SITE_NAME,
    description: `What was promised in public about new care models of the NHS in ${listWords(names)}: the dates that were given, when each moved, which organisational form was chosen, and who said so. Every claim has its source.`,
    url: new URL('/', site).href,
    license: LICENCE_ADDRESS,
    creator: { '@type': 'Organization', name: CREATOR },
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    dateModified: formatIsoDay(record.asOf),
    ...coverageOf(record),
    ...(names.length > 0 && { spatialCoverage: names }),
    distribution: DOWNLOADS.map(([encodingFormat, path]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: new URL(path, site).href,
    })),
  };
};

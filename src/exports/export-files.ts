import { allTimelines } from '../domain/record/record.ts';
import { namesOf } from '../domain/words/names.ts';
import { entryAddress, vanguardAddress } from '../views/addresses.ts';
import type { CslItem } from '../views/citations/csl-item.ts';
import { atomAddress, calendarAddress, timelineJsAddress } from '../views/feed-addresses.ts';
import { atomOf, atomScopes } from './atom/atom-feeds.ts';
import { calendarOf } from './calendar/calendars.ts';
import { entryItems, vanguardItems, vanguardSourceItems } from './citations/citation-of.ts';
import { CITATION_FORMATS, writeCitations, type CitationFormat } from './citations/write-citations.ts';
import { csvFile, DATA_FOLDER, jsonFile, PACKAGE_FILE, schemaFile, SQLITE_FILE } from './data-addresses.ts';
import { csvOf, dataPackageOf, jsonOf, schemaOf, sqliteOf, tableNames } from './data-files.ts';
import type { ExportInput } from './export-source.ts';
import { feedScopes } from './feed-input.ts';
import { buildOcdsFiles, OCDS_FOLDER } from './ocds/files.ts';
import type { SiteFile } from './site-file.ts';
import { timelineJsOf, timelineJsScopes } from './timelinejs/timelinejs.ts';

const JSON_TYPE = 'application/json';

const at = (address: string): string => address.replace(/^\//, '');
const inData = (name: string): string => at(DATA_FOLDER) + name;

const tableFiles = (input: ExportInput): readonly SiteFile[] =>
  tableNames().flatMap((name): readonly SiteFile[] => [
    {
      path: inData(csvFile(name)),
      type: 'text/csv; charset=utf-8; header=present',
      make: () => csvOf(name, input),
    },
    { path: inData(jsonFile(name)), type: JSON_TYPE, make: () => jsonOf(name, input) },
    { path: inData(schemaFile(name)), type: 'application/schema+json', make: () => schemaOf(name, input) },
  ]);

/** The tables in every format, the package of them, and the open contracting data. */
const dataFiles = (input: ExportInput): readonly SiteFile[] => [
  ...tableFiles(input),
  { path: inData(PACKAGE_FILE), type: JSON_TYPE, make: () => dataPackageOf(input) },
  { path: inData(SQLITE_FILE), type: 'application/vnd.sqlite3', make: () => sqliteOf(input) },
  ...[...buildOcdsFiles(input)].map(([name, text]) => ({
    path: at(OCDS_FOLDER) + name,
    type: JSON_TYPE,
    make: () => text,
  })),
];

const feedFiles = (input: ExportInput): readonly SiteFile[] => [
  ...atomScopes(input.record).map((scope) => ({
    path: at(atomAddress(scope)),
    type: 'application/atom+xml; charset=utf-8',
    make: () => atomOf(scope, input),
  })),
  ...feedScopes(input.record).map((scope) => ({
    path: at(calendarAddress(scope)),
    type: 'text/calendar; charset=utf-8',
    make: () => calendarOf(scope, input),
  })),
  ...timelineJsScopes(input.record).map((vanguard) => ({
    path: at(timelineJsAddress(vanguard)),
    type: JSON_TYPE,
    make: () => timelineJsOf(vanguard, input),
  })),
];

/** The same items in every format, at addresses that begin alike. */
const inFormats = (start: string, items: () => readonly CslItem[]): readonly SiteFile[] =>
  (Object.keys(CITATION_FORMATS) as CitationFormat[]).map((format) => ({
    path: `${at(start)}.${format}`,
    type: CITATION_FORMATS[format],
    make: () => writeCitations(items(), format),
  }));

/** How each entry, and each vanguard with its sources, is cited. */
export const citationFiles = ({ record, version, site }: ExportInput): readonly SiteFile[] => {
  const context = { names: namesOf(record.vocabulary), site: String(site) };
  return [
    ...record.entries.flatMap((entry) =>
      inFormats(`${entryAddress(entry.id)}cite`, () => entryItems(entry, context, version)),
    ),
    ...allTimelines(record).flatMap(({ vanguard, entries }) => [
      ...inFormats(`${vanguardAddress(vanguard.id)}cite`, () => vanguardItems(vanguard, context, version)),
      ...inFormats(`${vanguardAddress(vanguard.id)}sources`, () =>
        vanguardSourceItems(vanguard, entries, context, version),
      ),
    ]),
  ];
};

/** The files that hold the whole record, or all of a vanguard: tables and feeds. */
export const recordFiles = (input: ExportInput): readonly SiteFile[] => [
  ...dataFiles(input),
  ...feedFiles(input),
];

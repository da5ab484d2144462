import { NATIONAL } from '../domain/model/ids.ts';
import { allTimelines } from '../domain/record/record.ts';
import { versionText } from '../domain/record/version.ts';
import type { DataPageView, FeedRow, TableView } from '../views/data-page.ts';
import {
  atomAddress,
  calendarAddress,
  CORRECTIONS_ALONE,
  timelineJsAddress,
  WHOLE_RECORD,
} from '../views/feed-addresses.ts';
import { describeTables } from './all-tables.ts';
import { csvFile, DATA_FOLDER, jsonFile, PACKAGE_FILE, schemaFile, SQLITE_FILE } from './data-addresses.ts';
import { prepareSource, type ExportInput, type ExportSource } from './export-source.ts';
import { recordPackagePath, releasePackagePath } from './ocds/packages.ts';
import { findProcurements } from './ocds/releases.ts';
import { RECORD_ABOUT } from './record-about.ts';
import type { TableDescription } from './table/table.ts';

const viewTable = ({ name, title, description, columns }: TableDescription): TableView => ({
  name,
  title,
  description,
  csv: DATA_FOLDER + csvFile(name),
  json: DATA_FOLDER + jsonFile(name),
  schema: DATA_FOLDER + schemaFile(name),
  columns: Object.entries(columns).map(([column, { type, required, description: means, codes }]) => ({
    name: column,
    type,
    isRequired: required,
    description: means,
    ...(codes && { codes: `One of: ${Object.keys(codes).join(', ')}` }),
  })),
});

const listFeeds = ({ record }: ExportSource): readonly FeedRow[] => [
  { name: 'The whole record', atom: atomAddress(WHOLE_RECORD), calendar: calendarAddress(WHOLE_RECORD) },
  ...allTimelines(record).map(({ vanguard: { id, name } }) => ({
    name: id === NATIONAL ? 'The national programme' : name,
    atom: atomAddress(id),
    calendar: calendarAddress(id),
    timelineJs: timelineJsAddress(id),
  })),
  { name: 'Corrections', atom: atomAddress(CORRECTIONS_ALONE) },
];

/** The page that says what each file of the data is. */
export const viewDataPage = (input: ExportInput): DataPageView => {
  const source = prepareSource(input);
  const version = versionText(input.version);
  return {
    version,
    citation: `${RECORD_ABOUT.contributor}, ${RECORD_ABOUT.title}, version ${version}, ${source.addressOf(DATA_FOLDER)}`,
    dataPackage: DATA_FOLDER + PACKAGE_FILE,
    sqlite: DATA_FOLDER + SQLITE_FILE,
    tables: describeTables().map(viewTable),
    ocds: findProcurements(source).flatMap((procurement) => {
      const title = `${procurement.vanguard.vanguard.name}: ${procurement.track.title}`;
      return [
        { text: `${title}, releases`, href: releasePackagePath(procurement) },
        { text: `${title}, record`, href: recordPackagePath(procurement) },
      ];
    }),
    feeds: listFeeds(source),
    packageUrl: source.addressOf(DATA_FOLDER + PACKAGE_FILE),
    claimsUrl: source.addressOf(DATA_FOLDER + csvFile('milestone-claims')),
  };
};

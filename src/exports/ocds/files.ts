import { prepareSource, type ExportInput } from '../export-source.ts';
import { describeExtension, EXTENSION_PATH, EXTENSION_SCHEMA_PATH, extensionSchema } from './extension.ts';
import {
  buildRecordPackage,
  buildReleasePackage,
  recordPackagePath,
  releasePackagePath,
} from './packages.ts';
import { buildReleases, findProcurements } from './releases.ts';

export const OCDS_FOLDER = '/data/ocds/';

/** Every OCDS file by its path under `/data/ocds/`: the packages of each procurement, and our extension. */
export const buildOcdsFiles = (input: ExportInput): ReadonlyMap<string, string> => {
  const source = prepareSource(input);
  const files: (readonly [path: string, content: unknown])[] = [
    [EXTENSION_PATH, describeExtension(source)],
    [EXTENSION_SCHEMA_PATH, extensionSchema()],
    ...findProcurements(source).flatMap((procurement) => {
      const releases = buildReleases(procurement, source);
      if (releases.length === 0) return [];
      return [
        [releasePackagePath(procurement), buildReleasePackage(procurement, releases, source)] as const,
        [recordPackagePath(procurement), buildRecordPackage(procurement, releases, source)] as const,
      ];
    }),
  ];
  return new Map(
    files.map(([path, content]) => [
      path.slice(OCDS_FOLDER.length),
      `${JSON.stringify(content, undefined, 2)}\n`,
    ]),
  );
};

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startStaticServer, type StaticServer } from '../../../src/tools/static-server.ts';

/** The folder of the built site that the tests read. */
export const builtFolder = resolve(process.env['OUT_DIR'] ?? 'dist');

/** Serves the built site on a free port; the caller closes it. */
export const startSite = async (): Promise<StaticServer> => {
  if (!existsSync(join(builtFolder, 'index.html')))
    throw new Error(`There is no built site in ${builtFolder}. Build it first: npm run build`);
  return startStaticServer(builtFolder);
};

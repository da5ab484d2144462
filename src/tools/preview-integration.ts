import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { RememberedEntries } from '../content-loader/read-entry.ts';
import { derived, handOver } from '../data/hand-over.ts';
import { readSource } from './read-source.ts';
import { siteFiles } from './site-files.ts';

/** How long to wait after a change for more of them, in milliseconds. */
const SETTLING_TIME = 30;

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Makes the preview forget which pages there were, and every open page load anew. */
const showChange = ({ environments }: Server): void => {
  for (const [name, { hot }] of Object.entries(environments))
    if (name === 'client') hot.send({ type: 'full-reload', path: '*' });
    else hot.send('astro:content-changed', {});
};

/** Serves what the build writes beside the pages: tables, feeds, citations, pictures. */
const serveFiles = (server: Server, site: string): void => {
  const getFiles = derived((source) => siteFiles(source, site));
  server.middlewares.use((request, response, next) => {
    const path = decodeURI((request.url ?? '').split('?')[0] ?? '').slice(1);
    if (!/\.\w+$/.test(path)) return next();
    const serve = async (): Promise<void> => {
      const file = (await getFiles()).find((one) => one.path === path);
      if (!file) return next();
      const body = await file.make();
      response.setHeader('Content-Type', file.type).end(body);
    };
    serve().catch(next);
  });
};

/**
 * Lets the preview follow the content folder: a change is on view as soon as it is read. Where it has a fault, that is told, and
 * the last good state stays on view until it is mended. What was read so far is in `remembered`: only what has changed is read again.
 */
export const followContent = (
  dir: string,
  site: string,
  remembered: RememberedEntries,
): AstroIntegration => ({
  name: 'follow-content',
  hooks: {
    'astro:server:setup': ({ server, logger }) => {
      let timer: NodeJS.Timeout | undefined;
      const reload = async (): Promise<void> => {
        handOver(await readSource(dir, remembered));
        showChange(server);
      };
      const root = resolve(dir);
      server.watcher.add(root);
      server.watcher.on('all', (_, changed) => {
        if (!resolve(changed).startsWith(root + sep)) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          reload().catch((error: unknown) =>
            logger.error(error instanceof Error ? error.message : String(error)),
          );
        }, SETTLING_TIME);
      });
      serveFiles(server, site);
    },
  },
});

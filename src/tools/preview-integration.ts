import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { rememberEntries } from '../content-loader/read-entry.ts';
import { handOver } from '../data/hand-over.ts';
import type { SiteSource } from '../data/source.ts';
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
const serveFiles = (server: Server, current: () => SiteSource, site: string): void => {
  let listed: { source: SiteSource; files: ReturnType<typeof siteFiles> } | undefined;
  const filesOf = (source: SiteSource): ReturnType<typeof siteFiles> => {
    if (listed?.source !== source) listed = { source, files: siteFiles(source, site) };
    return listed.files;
  };
  server.middlewares.use((request, response, next) => {
    const path = decodeURI((request.url ?? '').split('?')[0] ?? '').slice(1);
    const file = /\.\w+$/.test(path) ? filesOf(current()).find((one) => one.path === path) : undefined;
    if (!file) return next();
    Promise.resolve(file.make()).then((body) => {
      response.setHeader('Content-Type', file.type).end(body);
    }, next);
  });
};

/**
 * Lets the preview follow the content folder: a change is on view as soon as it is read. Where it has a fault, that is told, and
 * the last good state stays on view until it is mended.
 */
export const followContent = (dir: string, first: SiteSource, site: string): AstroIntegration => ({
  name: 'follow-content',
  hooks: {
    'astro:server:setup': ({ server, logger }) => {
      const remembered = rememberEntries();
      let source = first;
      let timer: NodeJS.Timeout | undefined;
      const reload = async (): Promise<void> => {
        source = await readSource(dir, remembered);
        handOver(source);
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
      serveFiles(server, () => source, site);
    },
  },
});

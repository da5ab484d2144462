import { resolve } from 'node:path';
import type { ContentDiff } from '../domain/diff/content-changes.ts';
import { diffPage, wrapDiffPage } from '../exports/diff/diff-html.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGE = '/src/components/diff/DiffPage.astro';

/** A server that hands out our components as they are on the site, and listens on no port. */
const openComponents = async () => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const [{ getViteConfig }, { createServer }] = await Promise.all([import('astro/config'), import('vite')]);
  const astro = {
    root: ROOT,
    configFile: false,
    devToolbar: { enabled: false },
    logLevel: 'silent',
  } as const;
  const vite = {
    server: { middlewareMode: true, watch: null, ws: false },
    appType: 'custom',
    logLevel: 'silent',
    optimizeDeps: { noDiscovery: true },
  } as const;
  const config = await getViteConfig(vite, astro)({ mode: 'production', command: 'serve' });
  return createServer({ ...config, root: ROOT, configFile: false });
};

type Components = Awaited<ReturnType<typeof openComponents>>;

const isStyle = (id: string): boolean => /\.css$/.test(id);

/** The styles of every component that the page has drawn, in the order in which they were read. */
const collectStyles = async (components: Components): Promise<string> => {
  const ids = [...components.environments.ssr.moduleGraph.idToModuleMap.keys()].filter(isStyle);
  const styles = await Promise.all(
    ids.map(async (id) => {
      const asText = id.includes('?') ? id.replace('&lang.css', '&inline&lang.css') : `${id}?inline`;
      const loaded = (await components.ssrLoadModule(asText)) as { default?: unknown };
      return typeof loaded.default === 'string' ? loaded.default : '';
    }),
  );
  return styles.join('\n');
};

/** The changed charts and ledgers before and after, drawn by the very components of the site, as one page that stands alone. */
export const renderDiffPage = async (diff: ContentDiff): Promise<string> => {
  const components = await openComponents();
  try {
    const { experimental_AstroContainer: Container } = await import('astro/container');
    const { default: Page } = (await components.ssrLoadModule(PAGE)) as {
      default: Parameters<InstanceType<typeof Container>['renderToString']>[0];
    };
    const container = await Container.create();
    const drawn = await container.renderToString(Page, { props: { page: diffPage(diff) } });
    return wrapDiffPage(drawn, await collectStyles(components));
  } finally {
    await components.close();
  }
};

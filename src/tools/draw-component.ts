import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** A component as the site draws it, with the styles of all that it is made of. */
export interface DrawnComponent {
  readonly html: string;
  readonly css: string;
}

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

/** The styles of every component that was drawn, in the order in which they were read. */
const collectStyles = async (components: Components): Promise<string> => {
  const ids = [...components.environments.ssr.moduleGraph.idToModuleMap.keys()].filter((id) =>
    id.endsWith('.css'),
  );
  const styles = await Promise.all(
    ids.map(async (id) => {
      const asText = id.includes('?') ? id.replace('&lang.css', '&inline&lang.css') : `${id}?inline`;
      const loaded = (await components.ssrLoadModule(asText)) as { default?: unknown };
      return typeof loaded.default === 'string' ? loaded.default : '';
    }),
  );
  return styles.join('\n');
};

/** What to draw: a file by its path from the root of the project, such as `/src/components/home/Home.astro`, and its props. */
export interface Drawing {
  readonly file: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** Draws components outside a build, each as the site draws it. The styles of each hold those of the ones before it. */
export const drawComponents = async (drawings: readonly Drawing[]): Promise<readonly DrawnComponent[]> => {
  const components = await openComponents();
  try {
    const { experimental_AstroContainer: Container } = await import('astro/container');
    const container = await Container.create();
    const drawn: DrawnComponent[] = [];
    for (const { file, props } of drawings) {
      const { default: component } = (await components.ssrLoadModule(file)) as {
        default: Parameters<typeof container.renderToString>[0];
      };
      const html = await container.renderToString(component, { props });
      drawn.push({ html, css: await collectStyles(components) });
    }
    return drawn;
  } finally {
    await components.close();
  }
};

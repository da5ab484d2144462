import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { PageKeys } from './page-keys.ts';
import type { SiteMemory } from './site-memory.ts';

const fileOf = (address: string): string => `${address.slice(1)}index.html`;

const withMemory = (renderer: AstroPrerenderer, memory: SiteMemory, keys: PageKeys): AstroPrerenderer => ({
  ...renderer,
  name: 'cached-pages',
  render: async (request, options) => {
    const address = decodeURI(new URL(request.url).pathname);
    const key = keys(address);
    if (key === undefined) return renderer.render(request, options);
    const known = memory.take(fileOf(address), key);
    if (known) return new Response(new Uint8Array(known), { headers: { 'Content-Type': 'text/html' } });
    const result = await renderer.render(request, options);
    const response = result instanceof Response ? result : result.response;
    if (!response.ok) return result;
    const bytes = new Uint8Array(await response.arrayBuffer());
    memory.keep(fileOf(address), key, bytes);
    return new Response(bytes, response);
  },
});

/** Takes pages whose inputs have not changed from the last site, and remembers those that were made. */
export const cachedPages = (memory: SiteMemory, keys: PageKeys): AstroIntegration => ({
  name: 'cached-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((renderer) => withMemory(renderer, memory, keys));
    },
  },
});

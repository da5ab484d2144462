import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { BuildCache } from './build-cache.ts';
import type { PageKeys } from './page-keys.ts';

const withCache = (renderer: AstroPrerenderer, cache: BuildCache, keys: PageKeys): AstroPrerenderer => ({
  ...renderer,
  name: 'cached-pages',
  render: async (request, options) => {
    const key = keys(decodeURI(new URL(request.url).pathname));
    if (key === undefined) return renderer.render(request, options);
    const known = await cache.read(key);
    if (known) return new Response(new Uint8Array(known), { headers: { 'Content-Type': 'text/html' } });
    const result = await renderer.render(request, options);
    const response = result instanceof Response ? result : result.response;
    if (response.ok) await cache.write(key, new Uint8Array(await response.clone().arrayBuffer()));
    return result;
  },
});

/** Takes pages whose inputs have not changed from a cache, and puts those that were made into it. */
export const cachedPages = (cache: BuildCache, keys: PageKeys): AstroIntegration => ({
  name: 'cached-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((renderer) => withCache(renderer, cache, keys));
    },
  },
});

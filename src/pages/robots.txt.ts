import type { APIRoute } from 'astro';

/** Every page may be read; those that are not to be listed say so themselves. */
export const GET: APIRoute = () =>
  new Response(
    [
      'User-agent: *',
      'Allow: /',
      '',
      `Sitemap: ${new URL('/sitemap.xml', import.meta.env.SITE).href}`,
      '',
    ].join('\n'),
  );

import type { APIRoute } from 'astro';
import { SITE_NAME } from '../data/site.ts';
import { writeOpenSearch } from '../search/open-search.ts';

export const GET: APIRoute = () =>
  new Response(
    writeOpenSearch({
      name: SITE_NAME,
      description: 'Search every entry and every timeline event of the record.',
      site: import.meta.env.SITE,
    }),
    { headers: { 'content-type': 'application/opensearchdescription+xml' } },
  );

import type { APIRoute } from 'astro';
import { getRecord } from '../../data/record.ts';
import { getVersion } from '../../data/version.ts';
import { atomOf, atomScopes } from '../../exports/atom/atom-feeds.ts';

export const getStaticPaths = async () =>
  atomScopes(await getRecord()).map((scope) => ({ params: { scope } }));

export const GET: APIRoute = async ({ params, site = '' }) => {
  const input = { record: await getRecord(), version: await getVersion(), site };
  return new Response(atomOf(params['scope'] ?? '', input), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};

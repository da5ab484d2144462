import type { APIRoute } from 'astro';
import { getRecord } from '../../data/record.ts';
import { getVersion } from '../../data/version.ts';
import { jsonOf, tableNames } from '../../exports/data-files.ts';

export const getStaticPaths = () => tableNames().map((table) => ({ params: { table } }));

export const GET: APIRoute = async ({ params, site = '' }) => {
  const input = { record: await getRecord(), version: await getVersion(), site };
  return new Response(jsonOf(params['table'] ?? '', input), {
    headers: { 'Content-Type': 'application/json' },
  });
};

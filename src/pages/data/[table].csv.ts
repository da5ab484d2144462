import type { APIRoute } from 'astro';
import { getRecord } from '../../data/record.ts';
import { getVersion } from '../../data/version.ts';
import { csvOf, tableNames } from '../../exports/data-files.ts';

export const getStaticPaths = () => tableNames().map((table) => ({ params: { table } }));

export const GET: APIRoute = async ({ params, site = '' }) => {
  const input = { record: await getRecord(), version: await getVersion(), site };
  return new Response(csvOf(params['table'] ?? '', input), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
};

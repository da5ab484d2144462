import type { APIRoute } from 'astro';
import { getRecord } from '../../data/record.ts';
import { getVersion } from '../../data/version.ts';
import { timelineJsOf, timelineJsScopes } from '../../exports/timelinejs/timelinejs.ts';

export const getStaticPaths = async () =>
  timelineJsScopes(await getRecord()).map((vanguard) => ({ params: { vanguard } }));

export const GET: APIRoute = async ({ params, site = '' }) => {
  const input = { record: await getRecord(), version: await getVersion(), site };
  return new Response(timelineJsOf(params['vanguard'] ?? '', input), {
    headers: { 'Content-Type': 'application/json' },
  });
};

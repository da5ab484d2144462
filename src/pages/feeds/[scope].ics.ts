import type { APIRoute } from 'astro';
import { getRecord } from '../../data/record.ts';
import { getVersion } from '../../data/version.ts';
import { calendarOf } from '../../exports/calendar/calendars.ts';
import { feedScopes } from '../../exports/feed-input.ts';

export const getStaticPaths = async () =>
  feedScopes(await getRecord()).map((scope) => ({ params: { scope } }));

export const GET: APIRoute = async ({ params, site = '' }) => {
  const input = { record: await getRecord(), version: await getVersion(), site };
  return new Response(calendarOf(params['scope'] ?? '', input), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};

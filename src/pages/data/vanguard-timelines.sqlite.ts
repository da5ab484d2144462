import type { APIRoute } from 'astro';
import { getRecord } from '../../data/record.ts';
import { getVersion } from '../../data/version.ts';
import { sqliteOf } from '../../exports/data-files.ts';

export const GET: APIRoute = async ({ site = '' }) => {
  const input = { record: await getRecord(), version: await getVersion(), site };
  // A copy, since a response takes no buffer that may be shared.
  return new Response(new Uint8Array(sqliteOf(input)), {
    headers: { 'Content-Type': 'application/vnd.sqlite3' },
  });
};

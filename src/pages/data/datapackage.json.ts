import type { APIRoute } from 'astro';
import { getRecord } from '../../data/record.ts';
import { getVersion } from '../../data/version.ts';
import { dataPackageOf } from '../../exports/data-files.ts';

export const GET: APIRoute = async ({ site = '' }) => {
  const input = { record: await getRecord(), version: await getVersion(), site };
  return new Response(dataPackageOf(input), { headers: { 'Content-Type': 'application/json' } });
};

import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { buildFavicon } from '../exports/images/icons.ts';

export const GET: APIRoute = async () =>
  new Response(await buildFavicon(await readFile('public/icon.svg', 'utf8')));

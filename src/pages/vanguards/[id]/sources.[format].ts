import type { APIRoute, GetStaticPaths } from 'astro';
import { citationContext, citedIds, citedVanguard } from '../../../data/citations.ts';
import { getVersion } from '../../../data/version.ts';
import { vanguardSourceItems } from '../../../exports/citations/citation-of.ts';
import { citationFiles, citationResponse } from '../../../exports/citations/citation-file.ts';

export const getStaticPaths = (async () =>
  citationFiles((await citedIds()).vanguards)) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { id = '', format = '' } }) => {
  const { vanguard, entries } = await citedVanguard(id);
  const items = vanguardSourceItems(vanguard, entries, await citationContext(), await getVersion());
  return citationResponse(items, format);
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { citationContext, citedEntry, citedIds } from '../../../data/citations.ts';
import { getVersion } from '../../../data/version.ts';
import { entryItems } from '../../../exports/citations/citation-of.ts';
import { citationFiles, citationResponse } from '../../../exports/citations/citation-file.ts';

export const getStaticPaths = (async () =>
  citationFiles((await citedIds()).entries)) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { id = '', format = '' } }) =>
  citationResponse(entryItems(await citedEntry(id), await citationContext(), await getVersion()), format);

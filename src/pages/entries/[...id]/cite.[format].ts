import type { APIRoute, GetStaticPaths } from 'astro';
import { citationContext, citedEntry, citedIds, citedVersion } from '../../../data/citations.ts';
import { entryItems } from '../../../exports/citations/citation-of.ts';
import { citationFiles, citationResponse } from '../../../exports/citations/citation-file.ts';

export const getStaticPaths = (async () =>
  citationFiles((await citedIds()).entries)) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { id = '', format = '' } }) =>
  citationResponse(entryItems(await citedEntry(id), await citationContext(), await citedVersion()), format);

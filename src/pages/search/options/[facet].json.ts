import type { APIRoute } from 'astro';
import { getRecord } from '../../../data/record.ts';
import { listFacets, type SearchFacet } from '../../../search/facets.ts';

/** Every value of a facet that is too long for the search page to hold whole. */
export const getStaticPaths = async () =>
  listFacets(await getRecord())
    .filter(({ shown, options }) => shown.length < options.length)
    .map((facet) => ({ params: { facet: facet.name }, props: { facet } }));

export const GET: APIRoute<{ facet: SearchFacet }> = ({ props }) =>
  Response.json(props.facet.options.map(({ value, label }) => [value, label]));

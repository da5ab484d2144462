import type { APIRoute } from 'astro';
import { buildOgImages } from '../../charts/og-images.ts';
import { getRecord } from '../../data/record.ts';
import { rasterise } from '../../exports/images/rasterise.ts';

export const getStaticPaths = async () =>
  buildOgImages(await getRecord()).map(({ name, svg }) => ({ params: { name }, props: { svg } }));

export const GET: APIRoute<{ svg: string }> = async ({ props }) => new Response(await rasterise(props.svg));

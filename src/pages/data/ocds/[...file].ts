import type { APIRoute } from 'astro';
import { getRecord } from '../../../data/record.ts';
import { getVersion } from '../../../data/version.ts';
import { buildOcdsFiles } from '../../../exports/ocds/files.ts';

export const getStaticPaths = async () => {
  const site = import.meta.env.SITE;
  const files = buildOcdsFiles({ record: await getRecord(), version: await getVersion(), site });
  return [...files].map(([file, text]) => ({ params: { file }, props: { text } }));
};

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });

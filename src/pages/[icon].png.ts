import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { buildIcon, ICON_WIDTHS, type IconName } from '../exports/images/icons.ts';

export const getStaticPaths = () =>
  Object.keys(ICON_WIDTHS).map((icon) => ({ params: { icon }, props: { icon } }));

export const GET: APIRoute<{ icon: IconName }> = async ({ props }) =>
  new Response(await buildIcon(await readFile('public/icon.svg', 'utf8'), props.icon));

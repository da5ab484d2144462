import { defineMiddleware } from 'astro:middleware';
import { getFrame } from './data/record.ts';

/** Layouts may not read data (imports run one way), so each page gets its frame from here. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  Object.assign(locals, { frame: await getFrame() });
  return next();
});

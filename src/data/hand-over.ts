import { readSource, type SiteSource } from './source.ts';

interface Place {
  source?: Promise<SiteSource>;
}

/**
 * A command and the pages that it renders run in one process, but Vite gives the pages module instances of their own: what both
 * share can stand on `globalThis` alone.
 */
const PLACE = Symbol.for('vanguard-timelines.source');

const place = (): Place => {
  const shared = globalThis as { [PLACE]?: Place };
  return (shared[PLACE] ??= {});
};

/** Gives the pages their source, in place of any before; it was checked, and they read no file again. */
export const handOver = (source: SiteSource): void => {
  place().source = Promise.resolve(source);
};

/** What was handed over; where nothing was, the content folder is read. */
export const getSource = (): Promise<SiteSource> => {
  const here = place();
  here.source ??= readSource(process.env['CONTENT_DIR'] || 'content');
  return here.source;
};

/** Something derived from the source, once for each that is handed over. */
export const derived = <Value>(
  derive: (source: SiteSource) => Value | Promise<Value>,
): (() => Promise<Value>) => {
  const known = new WeakMap<SiteSource, Promise<Value>>();
  return async () => {
    const source = await getSource();
    const before = known.get(source);
    if (before) return before;
    const made = Promise.resolve(derive(source));
    known.set(source, made);
    return made;
  };
};

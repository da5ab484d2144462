import type { SiteSource } from './source.ts';

interface Place {
  source?: SiteSource;
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

/** Gives the pages their source, in place of any before; it was checked, and they read no file. */
export const handOver = (source: SiteSource): void => {
  place().source = source;
};

/** What was handed over, if anything was. */
export const findSource = (): SiteSource | undefined => place().source;

/** What was handed over. Rejects where nothing was: no page is made of content that nobody has checked. */
export const getSource = (): Promise<SiteSource> => {
  const source = findSource();
  return source
    ? Promise.resolve(source)
    : Promise.reject(new Error('No content was handed over: see src/tools/content-integration.ts'));
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

/** How many drawings are kept, some kilobytes each at most; the oldest go first. */
const KEPT = 20_000;

const drawings = new Map<string, string>();

/** Draws what has this key, or gives what was drawn for it before. In the preview nothing is kept: a component may have changed. */
export const drawOnce = async (key: string, draw: () => Promise<string>): Promise<string> => {
  const before = drawings.get(key);
  if (before !== undefined) return before;
  const made = await draw();
  if (!import.meta.env.PROD) return made;
  drawings.set(key, made);
  const [oldest] = drawings.keys();
  if (drawings.size > KEPT && oldest !== undefined) drawings.delete(oldest);
  return made;
};

/** How many drawings are kept for values that are made anew for each page; the oldest go first. */
const KEPT = 20_000;

const byText = new Map<string, string>();
const byValue = new WeakMap<object, Map<string, string>>();

const findByText = async (key: string, draw: () => Promise<string>): Promise<string> => {
  const before = byText.get(key);
  if (before !== undefined) return before;
  const made = await draw();
  byText.set(key, made);
  const [oldest] = byText.keys();
  if (byText.size > KEPT && oldest !== undefined) byText.delete(oldest);
  return made;
};

/**
 * Draws a part for a value, or gives what was drawn for it before: for the same object at once, for an equal one by its text. In
 * the preview nothing is kept, since a component may have changed.
 */
export const drawOnce = async (part: string, value: object, draw: () => Promise<string>): Promise<string> => {
  if (!import.meta.env.PROD) return draw();
  const drawings = byValue.get(value) ?? new Map<string, string>();
  const before = drawings.get(part);
  if (before !== undefined) return before;
  const made = await findByText(`${part} ${JSON.stringify(value)}`, draw);
  byValue.set(value, drawings.set(part, made));
  return made;
};

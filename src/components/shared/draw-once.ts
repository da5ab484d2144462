/** How many drawings are kept for values that are made anew for each page; the oldest go first. */
const KEPT = 20_000;

const byText = new Map<string, string>();
const byPart = new Map<string, WeakMap<object, string>>();

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
 * Draws a part for each value, one after another, or takes what was drawn for it before: for the same object at once, for an equal
 * one by its text. In the preview nothing is kept, since a component may have changed.
 */
export const drawOnceEach = async (
  part: string,
  values: readonly object[],
  draw: (value: object) => Promise<string>,
): Promise<string> => {
  if (!import.meta.env.PROD) return (await Promise.all(values.map(draw))).join('');
  const known = byPart.get(part) ?? new WeakMap<object, string>();
  byPart.set(part, known);
  let html = '';
  for (const value of values) {
    const drawn =
      known.get(value) ?? (await findByText(`${part} ${JSON.stringify(value)}`, () => draw(value)));
    known.set(value, drawn);
    html += drawn;
  }
  return html;
};

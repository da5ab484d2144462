/** The headers that a `_headers` file gives to the addresses that match `path`. */
export interface HeaderRule {
  readonly path: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const escapeRegExp = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/**
 * Reads a `_headers` file, the format that static hosts share: an address per block, in which `*` stands
 * for anything, and an indented `Name: value` for each header. Lines that start with `#` are comments.
 */
export const parseHeadersFile = (text: string): HeaderRule[] => {
  const rules: { path: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (/^\S/.test(line)) {
      const pattern = line.trim().split('*').map(escapeRegExp).join('.*');
      rules.push({ path: new RegExp(`^${pattern}$`), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    if (colon > 0) rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
};

/**
 * The headers of all blocks that match an address. A header that stands in several of them has their values in the order
 * of the file, joined with a comma, as Netlify and Cloudflare Pages say.
 */
export const headersFor = (rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> => {
  const values = new Map<string, { readonly name: string; readonly value: string }>();
  for (const { headers } of rules.filter((rule) => rule.path.test(path)))
    for (const [name, value] of headers) {
      const before = values.get(name.toLowerCase());
      values.set(
        name.toLowerCase(),
        before ? { ...before, value: `${before.value}, ${value}` } : { name, value },
      );
    }
  return new Map([...values.values()].map(({ name, value }) => [name, value]));
};

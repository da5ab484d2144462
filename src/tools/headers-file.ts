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

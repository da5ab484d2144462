const KILOBYTE = 1000;

/** How many bytes a page and its stylesheets may take in brotli; any number where nobody waits for the page. */
export const budgetOf = (address: string): number => {
  if (/^\/(?:data|styleguide)\//.test(address)) return Infinity;
  if (/^\/vanguards\/[^/]+\/$/.test(address)) return 40 * KILOBYTE;
  if (/^\/entries\/by\//.test(address)) return 20 * KILOBYTE;
  if (address === '/' || /^\/(?:(?:entries|glossary)\/.+|forms\/)/.test(address)) return 14 * KILOBYTE;
  return 20 * KILOBYTE;
};

/** A page for search engines to find. */
export interface SitemapPage {
  /** Its whole address. */
  readonly address: string;
  /** When it last changed, as a day, a month or a year; absent where that is not known. */
  readonly modified?: string;
}

interface SitemapFile {
  readonly name: string;
  readonly text: string;
}

interface SitemapLimits {
  readonly addresses: number;
  readonly bytes: number;
}

/** The limits of one file, from sitemaps.org/protocol.html. */
export const SITEMAP_LIMITS: SitemapLimits = { addresses: 50_000, bytes: 52_428_800 };

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escapeXml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const writeLine = (tag: 'url' | 'sitemap', address: string, modified?: string): string =>
  `<${tag}><loc>${escapeXml(address)}</loc>${modified === undefined ? '' : `<lastmod>${escapeXml(modified)}</lastmod>`}</${tag}>\n`;

const wrap = (tag: 'urlset' | 'sitemapindex', lines: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${tag} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</${tag}>\n`;

const WRAPPER_BYTES = bytesOf(wrap('urlset', []));

/** Cuts lines into as few runs as the limits allow. */
const cut = (lines: readonly string[], limits: SitemapLimits): readonly (readonly string[])[] => {
  const runs: string[][] = [[]];
  let bytes = WRAPPER_BYTES;
  for (const line of lines) {
    const length = bytesOf(line);
    const last = runs.at(-1) ?? [];
    if (last.length > 0 && (last.length >= limits.addresses || bytes + length > limits.bytes)) {
      runs.push([line]);
      bytes = WRAPPER_BYTES + length;
    } else {
      last.push(line);
      bytes += length;
    }
  }
  return runs;
};

/**
 * `sitemap.xml`, pages in the order given. Where they are too many for one file, that is an index of `sitemap-1.xml` and so
 * on, so that its address stays.
 */
export const writeSitemap = (
  pages: readonly SitemapPage[],
  site: string,
  limits: SitemapLimits = SITEMAP_LIMITS,
): readonly SitemapFile[] => {
  const runs = cut(
    pages.map(({ address, modified }) => writeLine('url', address, modified)),
    limits,
  );
  const [only] = runs;
  if (only && runs.length === 1) return [{ name: 'sitemap.xml', text: wrap('urlset', only) }];
  const parts = runs.map((lines, index) => ({
    name: `sitemap-${index + 1}.xml`,
    text: wrap('urlset', lines),
  }));
  const index = parts.map(({ name }) => writeLine('sitemap', new URL(`/${name}`, site).href));
  return [{ name: 'sitemap.xml', text: wrap('sitemapindex', index) }, ...parts];
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { budgetOf } from './budgets.ts';
import { readBuiltFiles, type BuiltFile } from './built-pages.ts';

/** What a page and its stylesheets take in brotli, in bytes. */
interface PageSize {
  readonly address: string;
  /** At most so much: of a page that keeps well within its budget, not the exact size is found, but a bound. */
  readonly size: number;
  readonly budget: number;
  readonly sheets: readonly string[];
}

const compress = promisify(brotliCompress);
const BEST = constants.BROTLI_MAX_QUALITY;
/** The best compression of thousands of pages takes minutes: where a quicker one fits, the best does too. */
const QUALITIES = [4, 7, BEST] as const;

const compressedSize = async (text: Buffer, quality: number): Promise<number> =>
  (await compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })).length;

const sheetsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);

const sizeWithin = async (html: string, bound: number): Promise<number> => {
  const text = Buffer.from(html);
  let size = Infinity;
  for (const quality of QUALITIES) {
    size = await compressedSize(text, quality);
    if (size <= bound) break;
  }
  return size;
};

const sumSizes = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

/** The sizes of some pages of a built site, the nearest to its budget first. */
export const measurePages = async (
  folder: string,
  files: readonly BuiltFile[] = readBuiltFiles(folder),
): Promise<readonly PageSize[]> => {
  const known = new Map<string, Promise<number>>();
  const sheetSize = (href: string): Promise<number> => {
    const size = known.get(href) ?? compressedSize(readFileSync(join(folder, href)), BEST);
    known.set(href, size);
    return size;
  };
  const pages = files.map(async ({ address, html }) => {
    const sheets = sheetsOf(html);
    const budget = budgetOf(address);
    const styles = sumSizes(await Promise.all(sheets.map(sheetSize)));
    return { address, budget, sheets, size: styles + (await sizeWithin(html, budget - styles)) };
  });
  return (await Promise.all(pages)).toSorted(
    (a, b) => b.size / b.budget - a.size / a.budget || b.size - a.size,
  );
};

/** The heaviest pages, a line each, for a message. */
export const describeSizes = (pages: readonly PageSize[]): string =>
  pages
    .map(
      ({ address, size, budget }) =>
        `${String(Math.round((size / budget) * 100)).padStart(4)}%: ${size} of ${budget} bytes  ${address}`,
    )
    .join('\n');

import { rasterise } from './rasterise.ts';

/** The icon files other than the drawing itself, and how wide each is; `favicon.ico` holds several. */
export const ICON_WIDTHS = { 'apple-touch-icon': 180, 'icon-192': 192, 'icon-512': 512 } as const;
const FAVICON_WIDTHS = [16, 32, 48] as const;

export type IconName = keyof typeof ICON_WIDTHS;

export const buildIcon = (svg: string, name: IconName): Promise<Uint8Array<ArrayBuffer>> =>
  rasterise(svg, ICON_WIDTHS[name]);

const HEADER = 6;
const DIRECTORY_ENTRY = 16;

/** The icon at each size that browsers ask for, as one ICO file of PNG images. */
export const buildFavicon = async (svg: string): Promise<Uint8Array<ArrayBuffer>> => {
  const images = await Promise.all(
    FAVICON_WIDTHS.map(async (width) => ({ width, png: await rasterise(svg, width) })),
  );
  const start = HEADER + DIRECTORY_ENTRY * images.length;
  const total = images.reduce((sum, { png }) => sum + png.length, start);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  view.setUint16(2, 1, true);
  view.setUint16(4, images.length, true);
  let offset = start;
  for (const [index, { width, png }] of images.entries()) {
    writeEntry(view, HEADER + index * DIRECTORY_ENTRY, width, png.length, offset);
    bytes.set(png, offset);
    offset += png.length;
  }
  return bytes;
};

const writeEntry = (view: DataView, at: number, width: number, size: number, offset: number): void => {
  view.setUint8(at, width);
  view.setUint8(at + 1, width);
  view.setUint16(at + 4, 1, true);
  view.setUint16(at + 6, 32, true);
  view.setUint32(at + 8, size, true);
  view.setUint32(at + 12, offset, true);
};

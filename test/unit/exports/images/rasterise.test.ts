import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildOgImages } from '../../../../src/charts/og-images.ts';
import { estimateTextWidth } from '../../../../src/charts/text-width.ts';
import { buildFavicon, buildIcon, ICON_WIDTHS, type IconName } from '../../../../src/exports/images/icons.ts';
import { rasterise } from '../../../../src/exports/images/rasterise.ts';
import { realRecord } from '../../charts/real-series.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height from the header of a PNG file. */
const sizeOf = (png: Uint8Array): readonly [number, number] => {
  expect([...png.subarray(0, 8)]).toEqual(SIGNATURE);
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('pictures of pages', () => {
  test.each(buildOgImages(realRecord()).map(({ name, svg }) => [name, svg] as const))(
    '%s is 1200 by 630, and the same bytes each time',
    async (_, svg) => {
      const png = await rasterise(svg);
      expect(sizeOf(png)).toEqual([1200, 630]);
      expect(await rasterise(svg)).toEqual(png);
    },
  );

  /** How many columns of a picture have ink: as wide as its text. */
  const inkWidth = async (text: string, weight: number): Promise<number> => {
    const { Resvg } = await import('@resvg/resvg-wasm');
    const font = readFileSync(
      `node_modules/@expo-google-fonts/public-sans/${weight === 400 ? '400Regular/PublicSans_400Regular' : '700Bold/PublicSans_700Bold'}.ttf`,
    );
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100"><text x="10" y="60" font-size="20" font-weight="${weight}" font-family="Public Sans">${text}</text></svg>`;
    const drawing = new Resvg(svg, { font: { fontBuffers: [font], defaultFontFamily: 'Public Sans' } });
    return drawing.getBBox()?.width ?? Infinity;
  };

  test.each([
    'at least 17 months later',
    'New organisation',
    'Service start: missed and paused',
    'WWW Commissioning MMM',
    'what was promised, and when it slipped',
    '1 April 2019, 30 January 2018',
  ])('“%s” is no wider in the typeface than the charts take it to be', async (text) => {
    await rasterise('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
    expect(await inkWidth(text, 400)).toBeLessThanOrEqual(estimateTextWidth(text, 20));
    expect(await inkWidth(text, 700)).toBeLessThanOrEqual(estimateTextWidth(text, 20, true));
  });
});

describe('icons', () => {
  const svg = readFileSync('public/icon.svg', 'utf8');

  test.each(Object.entries(ICON_WIDTHS))('%s is a square of %i', async (name, width) => {
    expect(sizeOf(await buildIcon(svg, name as IconName))).toEqual([width, width]);
  });

  test('favicon.ico holds PNG images of 16, 32 and 48, each where its directory says', async () => {
    const ico = await buildFavicon(svg);
    const view = new DataView(ico.buffer);
    expect([view.getUint16(0, true), view.getUint16(2, true), view.getUint16(4, true)]).toEqual([0, 1, 3]);
    for (const [index, width] of [16, 32, 48].entries()) {
      const at = 6 + index * 16;
      const [size, offset] = [view.getUint32(at + 8, true), view.getUint32(at + 12, true)];
      expect(view.getUint8(at)).toBe(width);
      expect(sizeOf(ico.slice(offset, offset + size))).toEqual([width, width]);
    }
  });
});

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** The cuts of the site's typeface that pictures are set in; no font of the machine is ever used. */
const FONTS = ['400Regular', '700Bold', '800ExtraBold'].map(
  (cut) => `@expo-google-fonts/public-sans/${cut}/PublicSans_${cut}.ttf`,
);

// The built module lies elsewhere than this file, so packages are found from where the commands run.
const { resolve: findFile } = createRequire(resolve('package.json'));

const load = async (): Promise<readonly Uint8Array[]> => {
  await initWasm(await readFile(findFile('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all(FONTS.map((font) => readFile(findFile(font))));
};

let fonts: Promise<readonly Uint8Array[]> | undefined;

/** An SVG document as a PNG file, `width` pixels wide (as wide as it says, if absent). The same document gives the same bytes on any machine. */
export const rasterise = async (svg: string, width?: number): Promise<Uint8Array<ArrayBuffer>> => {
  const fontBuffers = [...(await (fonts ??= load()))];
  const drawing = new Resvg(svg, {
    font: { fontBuffers, defaultFontFamily: 'Public Sans' },
    ...(width !== undefined && { fitTo: { mode: 'width', value: width } }),
  });
  const image = drawing.render();
  const bytes = Uint8Array.from(image.asPng());
  image.free();
  drawing.free();
  return bytes;
};

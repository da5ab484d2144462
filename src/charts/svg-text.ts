import { round } from './mark-shapes.ts';
import { estimateTextWidth, wrapText } from './text-width.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const escapeXml = (text: string): string => text.replaceAll(/[&<>"]/g, (one) => ENTITIES[one] ?? one);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as markup; attributes without a value are left out. */
export const element = (name: string, attributes: Attributes, content = ''): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
};

interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 700 | 800;
  readonly colour: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** The colour around the letters that keeps them legible on a line. */
  readonly halo?: string;
}

export const svgText = (text: string, x: number, y: number, style: TextStyle): string =>
  element(
    'text',
    {
      x,
      y,
      'font-size': style.size,
      'font-weight': style.weight,
      fill: style.colour,
      'text-anchor': style.anchor,
      ...(style.halo && {
        stroke: style.halo,
        'stroke-width': style.size * 0.25,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    },
    escapeXml(text),
  );

/** The largest of the sizes at which a text takes no more lines than allowed; at the smallest, what is over is cut with an ellipsis. */
export const fitText = (
  text: string,
  width: number,
  sizes: readonly [number, ...number[]],
  mostLines: number,
): { readonly size: number; readonly lines: readonly string[] } => {
  const fits = sizes
    .map((size) => ({ size, lines: wrapText(text, width, size, true) }))
    .find(
      ({ size, lines }) =>
        lines.length <= mostLines && lines.every((line) => estimateTextWidth(line, size, true) <= width),
    );
  if (fits) return fits;
  const size = sizes.at(-1) ?? sizes[0];
  const lines = wrapText(text, width, size, true).slice(0, mostLines);
  return { size, lines: lines.map((line, index) => cutText(line, width, size, index === mostLines - 1)) };
};

const cutText = (text: string, width: number, size: number, isLast: boolean): string => {
  const isTooWide = estimateTextWidth(text, size, true) > width;
  if (!isTooWide && !isLast) return text;
  let kept = text;
  while (kept !== '' && estimateTextWidth(`${kept}…`, size, true) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
};

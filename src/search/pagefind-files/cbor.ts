/**
 * As much of CBOR (RFC 8949) as Pagefind's list of records is written in: whole numbers from 0 on, texts, and lists of these.
 */
export type Cbor = number | string | readonly Cbor[];

const NUMBER = 0;
const TEXT = 3;
const LIST = 4;
/** What stands in the first byte of an item whose number follows in one, two or four bytes. */
const FOLLOWS = [24, 25, 26];

/** Reads the first item of some bytes, and says where it ends. Throws on anything else than `Cbor`. */
export const readFirst = (bytes: Uint8Array): { readonly item: Cbor; readonly end: number } => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let place = 0;

  const readNumber = (first: number): number => {
    const small = first & 31;
    const width = FOLLOWS.indexOf(small);
    if (small < 24) return small;
    const at = place;
    place += 2 ** width;
    if (width === 0) return view.getUint8(at);
    if (width === 1) return view.getUint16(at);
    if (width === 2) return view.getUint32(at);
    throw new TypeError(`CBOR of another kind: ${first}`);
  };

  const readItem = (): Cbor => {
    const first = view.getUint8(place);
    place += 1;
    const kind = first >> 5;
    const number = readNumber(first);
    if (kind === NUMBER) return number;
    if (kind === LIST) return Array.from({ length: number }, readItem);
    if (kind !== TEXT) throw new TypeError(`CBOR of another kind: ${first}`);
    place += number;
    return decoder.decode(bytes.subarray(place - number, place));
  };

  return { item: readItem(), end: place };
};

/** Reads the one item that some bytes are. */
export const readCbor = (bytes: Uint8Array): Cbor => {
  const { item, end } = readFirst(bytes);
  if (end !== bytes.length) throw new TypeError(`${bytes.length - end} bytes of CBOR are left over`);
  return item;
};

const headBytes = (kind: number, number: number): readonly number[] => {
  const first = kind << 5;
  if (number < 24) return [first | number];
  const width = number < 2 ** 8 ? 0 : number < 2 ** 16 ? 1 : 2;
  const bytes = Array.from({ length: 2 ** width }, (_, index) => number >>> (8 * (2 ** width - 1 - index)));
  return [first | (FOLLOWS[width] ?? 0), ...bytes.map((byte) => byte & 255)];
};

/** The shortest bytes of an item, which `readCbor` reads back. */
export const writeCbor = (item: Cbor): Uint8Array<ArrayBuffer> => {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  const append = (more: Iterable<number>): void => {
    for (const byte of more) bytes.push(byte);
  };
  const write = (one: Cbor): void => {
    if (typeof one === 'number') return append(headBytes(NUMBER, one));
    if (typeof one === 'string') {
      const text = encoder.encode(one);
      append(headBytes(TEXT, text.length));
      return append(text);
    }
    append(headBytes(LIST, one.length));
    for (const inner of one) write(inner);
  };
  write(item);
  return Uint8Array.from(bytes);
};

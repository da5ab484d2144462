import { inflateRawSync } from 'node:zlib';

const END = 0x06_05_4b_50;
const ENTRY = 0x02_01_4b_50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;

const findEnd = (zip: Buffer): number => {
  for (let at = zip.length - END_SIZE; at >= 0; at -= 1) if (zip.readUInt32LE(at) === END) return at;
  throw new Error('it is no zip file');
};

const readEntry = (zip: Buffer, at: number, maxBytes: number): string => {
  const [method, packed, start] = [
    zip.readUInt16LE(at + 10),
    zip.readUInt32LE(at + 20),
    zip.readUInt32LE(at + 42),
  ];
  const from = start + LOCAL_SIZE + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
  const data = zip.subarray(from, from + packed);
  if (data.length !== packed) throw new Error('the zip file is cut off');
  const bytes = method === 0 ? data : inflateRawSync(data, { maxOutputLength: maxBytes });
  if (bytes.length > maxBytes) throw new Error('the file in it is too large');
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
};

/**
 * The text of one file of a zip file made by a stranger. Nothing is written to disk, no other file is unpacked, and
 * unpacking stops at `maxBytes`.
 *
 * @throws where there is no such file, it is larger, or is no text in UTF-8.
 */
export const readZip = (zip: Buffer, name: string, maxBytes: number): string => {
  const end = findEnd(zip);
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('the zip file is broken');
    const size = zip.readUInt16LE(at + 28);
    if (zip.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + size) === name)
      return readEntry(zip, at, maxBytes);
    at += ENTRY_SIZE + size + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  throw new Error(`there is no ${name} in it`);
};

/** What stands before the content of each file of Pagefind, inside its compression. */
export const MARK = 'pagefind_dcd';

// How CBOR (RFC 8949) begins what is in the list of records: a list of a few items, a short text, a number of so many bytes.
const LIST = 0x80;
const TEXT = 0x60;
const PAGE = LIST | 3;
const widthOf = (first: number): number => (first < 24 ? 1 : first === 24 ? 2 : first === 25 ? 3 : 5);

/** How many bytes the longest number takes as a name. */
const LONGEST_NAME = 11;

interface Pages {
  readonly start: number;
  readonly count: number;
}

/** Where the list of pages begins, after the version, and how many there are. */
const findPages = (bytes: Uint8Array): Pages => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const list = MARK.length + 2 + ((bytes[MARK.length + 1] ?? 0) & 31);
  const width = widthOf((bytes[list] ?? 0) & 31);
  const count =
    width === 1
      ? (bytes[list] ?? 0) & 31
      : width === 2
        ? view.getUint8(list + 1)
        : width === 3
          ? view.getUint16(list + 1)
          : view.getUint32(list + 1);
  return { start: list + width, count };
};

export interface NamedPages {
  /** The whole list, as Pagefind reads it. */
  readonly content: Uint8Array<ArrayBuffer>;
  /** What stands in it after the records: the files of words, and more. */
  readonly rest: Uint8Array;
}

/**
 * Calls each record in Pagefind's list of records by its number, where `numberPages` left it without a name. Takes and gives the
 * content, not compressed. Only bytes are moved: there are thousands of records, and a first search waits for them.
 *
 * @throws where the list is not as `numberPages` leaves it.
 */
export const namePages = (bytes: Uint8Array): NamedPages => {
  const { start, count } = findPages(bytes);
  const named = new Uint8Array(bytes.length + count * LONGEST_NAME);
  named.set(bytes.subarray(0, start));
  let from = start;
  let to = start;
  for (let number = 0; number < count; number += 1) {
    if (bytes[from] !== PAGE || bytes[from + 1] !== TEXT) throw new TypeError(`Record ${number} has a name`);
    const name = String(number);
    named[to] = PAGE;
    named[to + 1] = TEXT | name.length;
    for (let place = 0; place < name.length; place += 1) named[to + 2 + place] = name.charCodeAt(place);
    to += 2 + name.length;
    // The number of its words, and the name of its group, which is empty.
    const width = widthOf(bytes[from + 2] ?? 0) + 1;
    named.set(bytes.subarray(from + 2, from + 2 + width), to);
    from += 2 + width;
    to += width;
  }
  const rest = bytes.subarray(from);
  named.set(rest, to);
  return { content: named.slice(0, to + rest.length), rest };
};

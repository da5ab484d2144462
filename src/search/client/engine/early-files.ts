type Bytes = ArrayBuffer | undefined;

/** Files that are on their way before Pagefind asks for them. */
export interface EarlyFiles {
  /** Gives one of the files that somebody else fetches; nothing where it could not be had. */
  readonly give: (file: string, bytes: Bytes) => void;
  /** Adds a file that nobody gives. */
  readonly add: (file: string, bytes: Promise<ArrayBuffer>) => void;
  /** The bytes of an address, if it is one of these files. */
  readonly find: (address: string) => Promise<ArrayBuffer> | undefined;
}

/** `files` are those that will be given; `prepare` makes of each what Pagefind is to get, as soon as it is there. */
export const createEarlyFiles = (
  files: readonly string[],
  prepare: (file: string, bytes: Bytes) => Promise<ArrayBuffer>,
): EarlyFiles => {
  const early = new Map<string, Promise<ArrayBuffer>>();
  const awaited = new Map<string, (bytes: Bytes) => void>();
  const add = (file: string, bytes: Promise<ArrayBuffer>): void => {
    early.set(file, bytes);
    // Whoever asks for it hears of a failure.
    bytes.catch(() => {});
  };
  for (const file of files) {
    const given = new Promise<Bytes>((resolve) => awaited.set(file, resolve));
    add(
      file,
      given.then((bytes) => prepare(file, bytes)),
    );
  }
  return {
    give: (file, bytes) => awaited.get(file)?.(bytes),
    add,
    find: (address) => early.get(address.split('?')[0] ?? ''),
  };
};

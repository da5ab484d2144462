type Bytes = ArrayBuffer | undefined;

/** Files that somebody else fetches, and gives when they are there. */
export interface GivenFiles {
  readonly give: (file: string, bytes: Bytes) => void;
  /** The bytes, once they are given; nothing where they could not be had, where they were taken before, and of any other file. */
  readonly take: (address: string) => Promise<Bytes>;
}

interface Given {
  readonly bytes: Promise<Bytes>;
  readonly give: (bytes: Bytes) => void;
}

const awaitGiven = (): Given => {
  let give: Given['give'] | undefined;
  const bytes = new Promise<Bytes>((resolve) => (give = resolve));
  return { bytes, give: (given) => give?.(given) };
};

export const createGivenFiles = (files: readonly string[]): GivenFiles => {
  const awaited = new Map(files.map((file) => [file, awaitGiven()]));
  const taken = new Set<string>();
  return {
    give: (file, bytes) => awaited.get(file)?.give(bytes),
    take: async (address) => {
      const [file = ''] = address.split('?');
      if (taken.has(file)) return undefined;
      taken.add(file);
      return awaited.get(file)?.bytes;
    },
  };
};

/**
 * How large content may be: far more than prose needs, and so little that no file can hold up a check or fill a computer.
 * Depth counts what stands inside one another.
 */
export const LIMITS = {
  /** Bytes of one `.mdx` file. */
  mdxBytes: 50_000,
  /** Bytes of one list, such as `organisations.yaml`. */
  listBytes: 300_000,
  yamlDepth: 10,
  /** Keys of one thing. */
  yamlKeys: 100,
  /** Things in one list. */
  yamlItems: 5_000,
  bodyLines: 1_000,
  bodyDepth: 20,
  /** Paragraphs, links, cells of tables, and all else that becomes an element of the page. */
  bodyElements: 2_000,
  tableColumns: 20,
  /** Faults that are told of one file. */
  faults: 50,
} as const;

/** `50,000` */
export const showNumber = (value: number): string => value.toLocaleString('en-GB');

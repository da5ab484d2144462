/** What the code that Stryker writes into the program reads and counts. */
export interface Instruments {
  /** The one change that counts now. */
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number | undefined;
  /** How often the code of each change ran: outside of tests, and in each test. */
  mutantCoverage?: {
    readonly static: Readonly<Record<string, number>>;
    readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
}

export const instruments = ((globalThis as { __stryker__?: Instruments }).__stryker__ ??= {});

/** The changes that code outside of any test has run so far, each with how often. */
export const countsOutsideTests = (): Readonly<Record<string, number>> => ({
  ...instruments.mutantCoverage?.static,
});

declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown, options?: { forceType?: string; generateGraph?: boolean });
    readonly data: readonly Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

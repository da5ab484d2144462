/** Those parts of Citation.js that are used: it comes without types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly config: { get(plugin: '@bibtex'): { readonly format: Record<string, boolean> } };
    readonly output: {
      format(
        format: string,
        items: readonly object[],
        options: { readonly format: 'object' | 'text' },
      ): unknown;
    };
  };
  export class Cite {
    constructor(input: unknown, options?: { forceType?: string; generateGraph?: boolean });
    readonly data: readonly Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

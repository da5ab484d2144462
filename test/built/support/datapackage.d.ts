// The package has no types of its own; these are the parts of it that we use.
declare module 'datapackage' {
  export interface Resource {
    readonly name: string;
    readonly tabular: boolean;
    /** Reads the rows, each held to its types and constraints; with `relations`, to its foreign keys too. Rejects otherwise. */
    read(options: { readonly keyed: true; readonly relations: boolean }): Promise<object[]>;
  }

  export class Package {
    static load(path: string): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}

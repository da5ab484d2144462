import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { testsOf, type LoadedTest } from './vitest.ts';

const SHIM = import.meta.resolve('./vitest.ts');

/** Names one loading of modules apart from every other: Node keeps a module for as long as its address is the same. */
let loading = { of: '', as: '' };
let loadings = 0;

/** What is never loaded anew: it keeps the content that the rules are tried on, which nothing of `src/content-checks` has a part in. */
const KEPT = 'test/content/load-tree.ts';

/** Has Node load the program and its tests as they stand in this folder, with our few words in place of Vitest. */
export const hookImports = (): void => {
  const here = pathToFileURL(`${process.cwd()}/`).href;
  const typeless = new Map<string, string>();
  registerHooks({
    resolve: (specifier, context, next) => {
      if (specifier === 'vitest' && context.parentURL !== SHIM) return { url: SHIM, shortCircuit: true };
      const found = next(specifier, context);
      const isAnew = found.url.startsWith(`${here}${loading.of}`) && found.url.endsWith('.ts');
      return isAnew && found.url !== `${here}${KEPT}`
        ? { ...found, url: `${found.url}${loading.as}` }
        : found;
    },
    // Node strips no types below node_modules, where the changed copy of the program stands.
    load: (url, context, next) => {
      const file = url.startsWith('file:') ? fileURLToPath(url) : url;
      if (!file.endsWith('.ts')) return next(url, context);
      if (!typeless.has(file)) typeless.set(file, stripTypeScriptTypes(readFileSync(file, 'utf8')));
      return { format: 'module', source: typeless.get(file)!, shortCircuit: true };
    },
  });
};

/** While `use` runs, what is imported is loaded anew: the tests alone, or the program too. */
export const loadAnew = async <Result>(of: 'test/' | '', use: () => Promise<Result>): Promise<Result> => {
  loadings += 1;
  loading = { of, as: `?loading=${loadings}` };
  try {
    return await use();
  } finally {
    loading = { of: '', as: '' };
  }
};

export const loadModule = (file: string): Promise<unknown> =>
  import(`${pathToFileURL(join(process.cwd(), file)).href}${file.startsWith(loading.of) ? loading.as : ''}`);

export const loadTests = (file: string): Promise<LoadedTest[]> => testsOf(file, () => loadModule(file));

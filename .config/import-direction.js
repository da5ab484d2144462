// Holds the direction of imports: which folder of src/ may import which, and who may use which package.
import { dirname, posix, relative, resolve, sep } from 'node:path';

/** The folders of src/ that each folder may import, besides itself. */
const mayImport = {
  domain: [],
  schemas: ['domain'],
  'content-loader': ['schemas', 'domain'],
  'content-checks': ['content-loader', 'schemas', 'domain'],
  'content-fixes': ['content-loader', 'schemas', 'domain'],
  drafting: ['schemas', 'domain'],
  views: ['domain'],
  data: ['content-loader', 'schemas', 'views', 'domain'],
  exports: ['schemas', 'views', 'domain'],
  charts: ['domain'],
  search: ['domain'],
  styles: [],
  components: ['views', 'charts', 'search', 'domain', 'styles'],
  layouts: ['components', 'styles'],
  pages: ['layouts', 'components', 'data', 'search', 'exports', 'charts', 'styles'],
  tools: [
    'data',
    'views',
    'search',
    'exports',
    'charts',
    'drafting',
    'content-checks',
    'content-fixes',
    'content-loader',
    'schemas',
    'domain',
  ],
};

/** `undefined` for a file outside src/, an empty string for one directly in it. */
const findFolder = (root, file) => {
  const parts = relative(root, file).split(sep);
  if (parts[0] !== 'src') return undefined;
  return parts.length > 2 ? parts[1] : '';
};

const explainRelative = (root, file, folder, source) => {
  const target = findFolder(root, resolve(dirname(file), source.replace(/[?#].*$/, '')));
  if (target === folder || mayImport[folder].includes(target)) return undefined;
  if (target === undefined)
    return folder === 'domain' ? 'src/domain may import nothing outside it.' : undefined;
  const allowed = mayImport[folder].map((name) => `src/${name}`).join(', ') || 'nothing else';
  return `src/${folder} may not import ${posix.join('src', target)}. It may import: ${allowed}.`;
};

const explainPackage = (folder, source) => {
  if (folder === 'domain') return 'src/domain may import no package: it knows no Astro, no Node and no I/O.';
  if (source === 'astro:content')
    return 'Content comes from src/content-loader by way of src/data, never from astro:content.';
  return undefined;
};

const rule = {
  meta: { type: 'problem', schema: [], docs: { description: 'imports in src/ run one way' } },
  create(context) {
    const folder = findFolder(context.cwd, context.filename);
    if (folder === undefined) return {};
    if (folder !== '' && !(folder in mayImport))
      return {
        Program: (node) =>
          context.report({
            node,
            message: `src/${folder} is not in the table of .config/import-direction.js.`,
          }),
      };
    const check = (node) => {
      const source = node?.value;
      if (typeof source !== 'string') return;
      const isRelative = source.startsWith('.');
      if (isRelative && folder === '') return;
      const message = isRelative
        ? explainRelative(context.cwd, context.filename, folder, source)
        : explainPackage(folder, source);
      if (message !== undefined) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      TSImportType: (node) => check(node.source),
    };
  },
};

export default { meta: { name: 'house' }, rules: { 'import-direction': rule } };

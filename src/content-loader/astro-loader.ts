import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';
import { printable } from './characters.ts';
import type { VocabularyName } from './collections.ts';
import type { Fault } from './fault.ts';
import { loadContent, type Content } from './load-content.ts';
import type { Body } from './parse-body.ts';

/** What one collection has to store. */
interface Item {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly file: string;
  readonly html?: string;
  /** The glossary terms that its body names. */
  readonly terms?: readonly string[];
}

type Select = (content: Content) => Item[];

const selectFolder = (
  sources: readonly {
    readonly id: string;
    readonly file: string;
    readonly written?: object;
    readonly body: Pick<Body, 'html' | 'terms'>;
  }[],
): Item[] =>
  sources.flatMap(({ id, file, written, body }) =>
    written === undefined
      ? []
      : [
          {
            id,
            file,
            data: { ...written },
            ...(body.html === undefined ? {} : { html: body.html, terms: body.terms }),
          },
        ],
  );

const selectVocabulary =
  (name: VocabularyName): Select =>
  ({ sources }) => {
    const { file, written } = sources.vocabularies[name];
    return (written ?? []).map((thing) => ({ id: thing.id, file, data: { ...thing } }));
  };

/** What is wrong with a content folder; the loaders are given the check, which they may not import. */
export type FindFaults = (content: Content) => readonly Fault[];

/** The errors as one: a build alone refuses what the check refuses. It has no stack: the place that matters is in the content. */
const refuseFaults = (faults: readonly Fault[]): void => {
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const lines = errors.map(({ file, line, column, message, help }) =>
    printable(`${file}:${line}:${column}  ${message} ${help}`),
  );
  const error = new AstroError(
    `The content has faults.\n${lines.join('\n')}`,
    'npm run check tells of them too.',
  );
  error.stack = '';
  throw error;
};

const fillStore = (context: LoaderContext, items: readonly Item[]): void => {
  const { store } = context;
  const root = fileURLToPath(context.config.root);
  const ids = new Set(items.map(({ id }) => id));
  for (const key of store.keys()) if (!ids.has(key)) store.delete(key);
  for (const { id, data, file, html, terms } of items) {
    const digest = context.generateDigest(JSON.stringify([data, html, terms]));
    store.set({
      id,
      data,
      digest,
      filePath: relative(root, resolve(file)),
      ...(html === undefined ? {} : { rendered: { html, metadata: { terms } } }),
    });
  }
};

/** Reads and checks the tree once for all collections, and again after it was told to forget. Rejects where it has errors. */
const makeReader = (dir: string, findFaults: FindFaults) => {
  let current: Promise<Content> | undefined;
  const readSound = async (): Promise<Content> => {
    const content = await loadContent(dir);
    refuseFaults(findFaults(content));
    return content;
  };
  const read = (): Promise<Content> => (current ??= readSound());
  const forget = (): void => {
    current = undefined;
  };
  return { read, forget };
};

/** The collection that tells of faults while the preview runs. */
const REPORTING = 'entries';

/** How long to wait after a change for more of them, in milliseconds. */
const SETTLING_TIME = 50;

const watchContent = (
  { watcher }: LoaderContext,
  dir: string,
  forget: () => void,
  reload: () => Promise<void>,
  report: (message: string) => void,
): void => {
  if (!watcher) return;
  const root = resolve(dir);
  watcher.add(root);
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_, changed) => {
    if (!resolve(changed).startsWith(root + sep)) return;
    forget();
    clearTimeout(timer);
    timer = setTimeout(() => {
      // The last good state stays on view until the fault is mended.
      reload().catch((error: unknown) => report(error instanceof Error ? error.message : String(error)));
    }, SETTLING_TIME);
  });
};

/**
 * Astro loaders for every collection of a content folder. The tree is read and checked once for all of them, and an error
 * anywhere in it fails each. `data` is the file as written; what has a body has it as HTML in `rendered`.
 */
export const createContentLoaders = (dir: string, findFaults: FindFaults) => {
  const reader = makeReader(dir, findFaults);
  const createLoader = (name: string, select: Select): Loader => ({
    name: `vanguard-timelines-${name}`,
    load: async (context) => {
      const load = async (): Promise<void> => {
        fillStore(context, select(await reader.read()));
      };
      // A fault anywhere stops every collection: one of them tells of it.
      const report = (message: string): void => {
        if (name === REPORTING) context.logger.error(message);
      };
      watchContent(context, dir, reader.forget, load, report);
      await load();
    },
  });
  return {
    entries: createLoader('entries', ({ sources }) =>
      selectFolder([...sources.entries, ...sources.redirects]),
    ),
    vanguards: createLoader('vanguards', ({ sources }) => selectFolder(sources.vanguards)),
    glossary: createLoader('glossary', ({ sources }) => selectFolder(sources.glossary)),
    milestones: createLoader('milestones', selectVocabulary('milestones')),
    decisions: createLoader('decisions', selectVocabulary('decisions')),
    services: createLoader('services', selectVocabulary('services')),
    causes: createLoader('causes', selectVocabulary('causes')),
    organisations: createLoader('organisations', selectVocabulary('organisations')),
  };
};

import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Content } from '../content-loader/load-content.ts';
import { ISSUE_FORMS, writeForm, writeFormChoice } from '../drafting/issue-forms/forms.ts';
import {
  buildEditorSchema,
  EDITOR_SCHEMA_NAMES,
  FRONT_MATTER_NAMES,
} from '../schemas/editor/editor-schema.ts';
import { collectOffers } from '../schemas/editor/offer-ids.ts';
import { buildSnippets } from '../schemas/editor/snippets.ts';

/** A file for an editor program or for GitHub’s forms, by its path from the root of the project. */
export interface EditorFile {
  readonly path: string;
  readonly text: string;
}

const toFile = (path: string, value: object): EditorFile => ({
  path,
  text: `${JSON.stringify(value, undefined, 2)}\n`,
});

const FORMS_FOLDER = '.github/ISSUE_TEMPLATE';

/**
 * What is committed: it follows from the code alone, and so no change of content makes it stale. It knows the keys, the codes
 * and the form of a date, and of an id only how one looks.
 */
export const committedFiles = (): readonly EditorFile[] => [
  ...EDITOR_SCHEMA_NAMES.map((name) =>
    toFile(`.vscode/schemas/${name}.schema.json`, buildEditorSchema(name)),
  ),
  toFile('.vscode/entries.code-snippets', buildSnippets()),
  ...ISSUE_FORMS.map((form) => ({ path: `${FORMS_FOLDER}/${form.name}.yml`, text: writeForm(form) })),
  { path: `${FORMS_FOLDER}/config.yml`, text: writeFormChoice() },
];

/** Where the language server of Astro looks for the schemas of front matter. */
const LOCAL_FOLDER = '.astro/collections';

/** The server knows a file by its address in lowercase letters, as Astro itself writes it. */
const toServerAddress = (file: string): string => decodeURIComponent(pathToFileURL(file).href).toLowerCase();

/**
 * What stays on the editor's machine: the same schemas with the ids that exist on this day, and to which file each belongs.
 * Their form is that of Astro's own `contentIntellisense`, which makes none for data that it does not read itself.
 */
export const localFiles = ({ files, sources, vocabulary }: Content): readonly EditorFile[] => {
  const offers = collectOffers(vocabulary);
  const entries = files.flatMap(({ path }): [string, string][] => {
    const name = FRONT_MATTER_NAMES.find((folder) => path.startsWith(`${folder}/`) && path.endsWith('.mdx'));
    return name ? [[toServerAddress(resolve(sources.dir, path)), name]] : [];
  });
  return [
    ...FRONT_MATTER_NAMES.map((name) =>
      toFile(join(LOCAL_FOLDER, `${name}.schema.json`), buildEditorSchema(name, offers)),
    ),
    toFile(join(LOCAL_FOLDER, 'collections.json'), {
      collections: FRONT_MATTER_NAMES.map((name) => ({ name, hasSchema: true })),
      entries: Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    }),
  ];
};

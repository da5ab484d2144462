import type { LinkGroup } from '../frame.ts';
import { CONTRIBUTE_ADDRESS, editAddress, formAddress, type Repository } from './repository.ts';

/** Where the words of pages are, by the form of their address. What stands first wins; a page without a file is put together from many. */
const FILES: readonly (readonly [RegExp, (id: string) => string | undefined])[] = [
  [/^\/entries\/by\//, () => undefined],
  [/^\/entries\/([^/]+\/[^/]+)\/$/, (id) => `content/entries/${id}.mdx`],
  [/^\/vanguards\/([^/]+)\/$/, (id) => `content/vanguards/${id}.mdx`],
  [/^\/glossary\/([^/]+)\/$/, (id) => `content/glossary/${id}.mdx`],
  [/^\/organisations\/([^/]+\/)?$/, () => 'content/organisations.yaml'],
  [/^\/forms\/[^/]+\/$/, () => 'content/decisions.yaml'],
  [/^\/(about|accessibility)\/$/, (name) => `src/pages/${name}.mdx`],
];

/** The file of the repository that holds what a page says; undefined where it comes from many. */
export const fileOfPage = (path: string): string | undefined => {
  for (const [form, toFile] of FILES) {
    const match = form.exec(path);
    if (match) return toFile(match[1] ?? '');
  }
  return undefined;
};

/** The page for an address without a page has no address of its own. */
const isNotFound = (path: string): boolean => /^\/404/.test(path);

export interface ThisPage {
  /** From the root of the site. */
  readonly path: string;
  readonly title: string;
  readonly site: string;
  readonly repository: Repository | undefined;
}

/** How a reader gets a page mended: by the form, with its address filled in, or by editing the file behind it. */
export const viewThisPage = ({ path, title, site, repository }: ThisPage): LinkGroup => {
  const file = fileOfPage(path);
  const filledIn: Record<string, string> = isNotFound(path)
    ? {}
    : { title: `Correction: ${title}`, page: new URL(path, site).href };
  const correct = repository
    ? formAddress(repository, 'correction', filledIn)
    : `${CONTRIBUTE_ADDRESS}#correct`;
  const edit = repository && file !== undefined ? editAddress(repository, file) : undefined;
  return {
    title: 'This page',
    links: [
      { href: correct, text: 'Suggest a correction' },
      ...(edit !== undefined
        ? [{ href: edit, text: 'Edit this page' }]
        : file !== undefined
          ? [{ href: `${CONTRIBUTE_ADDRESS}#edit`, text: 'Edit this page' }]
          : []),
    ],
  };
};

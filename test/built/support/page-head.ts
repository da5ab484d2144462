import type { BuiltPage } from './built-pages.ts';

/** The values of every `<meta>` of that name or property. */
export const metasOf = ({ elements }: BuiltPage, key: string): readonly string[] =>
  elements.flatMap(({ tag, attributes }) =>
    tag === 'meta' && (attributes['name'] ?? attributes['property']) === key
      ? [attributes['content'] ?? '']
      : [],
  );

export const titleOf = ({ elements }: BuiltPage): string =>
  elements.find(({ tag, parent }) => tag === 'title' && parent?.tag === 'head')?.text ?? '';

export const canonicalsOf = ({ elements }: BuiltPage): readonly string[] =>
  elements.flatMap(({ tag, attributes }) =>
    tag === 'link' && attributes['rel'] === 'canonical' ? [attributes['href'] ?? ''] : [],
  );

/** Where the site says that it is: the canonical address of its home page, without the slash at the end. */
export const siteOf = (pages: readonly BuiltPage[]): string => {
  const home = pages.find(({ address }) => address === '/');
  const [canonical] = home ? canonicalsOf(home) : [];
  if (canonical === undefined) throw new Error('The home page has no canonical address');
  return new URL(canonical).origin;
};

export const isListed = (page: BuiltPage): boolean => !metasOf(page, 'robots').join().includes('noindex');

/** Pages that search engines are meant to keep: not left out, and canonical themselves. */
export const keptPages = (pages: readonly BuiltPage[]): readonly BuiltPage[] => {
  const site = siteOf(pages);
  return pages.filter((page) => isListed(page) && canonicalsOf(page)[0] === `${site}${page.address}`);
};

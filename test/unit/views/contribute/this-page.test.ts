import { describe, expect, it } from 'vitest';
import { viewThisPage } from '../../../../src/views/contribute/this-page.ts';

const repository = { url: 'https://github.com/example/timelines', branch: 'main' };
const site = 'https://timelines.example';
const linksOf = (path: string, known = true) =>
  viewThisPage({ path, title: 'Slips & “slides”', site, repository: known ? repository : undefined }).links;

describe('the links at the foot of a page, where the repository is known,', () => {
  it.each([
    ['/entries/dudley/2017-06-13-tender-issued/', 'content/entries/dudley/2017-06-13-tender-issued.mdx'],
    ['/vanguards/dudley/', 'content/vanguards/dudley.mdx'],
    ['/glossary/isap/', 'content/glossary/isap.mdx'],
    ['/organisations/dudley-ccg/', 'content/organisations.yaml'],
    ['/forms/alliance/', 'content/decisions.yaml'],
    ['/about/', 'src/pages/about.mdx'],
  ])('open the file behind %s in the editor', (path, file) => {
    expect(linksOf(path)[1]).toEqual({
      href: `https://github.com/example/timelines/edit/main/${file}`,
      text: 'Edit this page',
    });
  });

  it.each([
    '/',
    '/delays/',
    '/entries/',
    '/entries/by/year/2017/',
    '/vanguards/dudley/as-known/2016-12/',
    '/forms/',
  ])('lead from %s, which is put together from many files, to the form alone', (path) => {
    expect(linksOf(path).map(({ text }) => text)).toEqual(['Suggest a correction']);
  });

  it('fill in the title and the address of the page', () => {
    const { href, text } = linksOf('/delays/')[0] ?? {};
    const { origin, pathname, searchParams } = new URL(href ?? '');
    expect(text).toBe('Suggest a correction');
    expect(origin + pathname).toBe('https://github.com/example/timelines/issues/new');
    expect(Object.fromEntries(searchParams)).toEqual({
      template: 'correction.yml',
      title: 'Correction: Slips & “slides”',
      page: 'https://timelines.example/delays/',
    });
  });

  it('fill in nothing where there is no page', () => {
    expect(linksOf('/404.html')[0]?.href).toBe(
      'https://github.com/example/timelines/issues/new?template=correction.yml',
    );
  });
});

describe('the links at the foot of a page, where the repository is not known,', () => {
  it('lead to the page that says how', () => {
    expect(linksOf('/glossary/isap/', false)).toEqual([
      { href: '/contribute/#correct', text: 'Suggest a correction' },
      { href: '/contribute/#edit', text: 'Edit this page' },
    ]);
    expect(linksOf('/delays/', false)).toEqual([
      { href: '/contribute/#correct', text: 'Suggest a correction' },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { buildPageHead, type PageHeadInput } from '../../../../src/views/head/page-head.ts';

const INPUT: PageHeadInput = {
  title: 'Entries',
  description: 'Every published item.',
  path: '/entries/',
  site: 'https://record.example',
  trail: [],
  noindex: false,
};

const contentOf = (input: PageHeadInput, key: string): string | undefined =>
  buildPageHead(input).metas.find(({ name, property }) => (name ?? property) === key)?.content;

describe('the head of a page', () => {
  it('names the site in the tab, but not twice on the home page', () => {
    expect(buildPageHead(INPUT).title).toBe('Entries – Vanguard Timelines');
    expect(buildPageHead({ ...INPUT, title: 'Vanguard Timelines' }).title).toBe('Vanguard Timelines');
  });

  it('is canonical itself', () => {
    expect(buildPageHead(INPUT).canonical).toBe('https://record.example/entries/');
  });

  it('of a page whose canonical is another is still shared at its own address', () => {
    const input = { ...INPUT, canonical: '/glossary/' };
    expect(buildPageHead(input).canonical).toBe('https://record.example/glossary/');
    expect(contentOf(input, 'og:url')).toBe('https://record.example/entries/');
  });

  it('of a page that is not to be indexed has no canonical address, and nothing to share', () => {
    const head = buildPageHead({ ...INPUT, noindex: true, trail: [{ href: '/a/', text: 'A' }] });
    expect(head).not.toHaveProperty('canonical');
    expect(head).not.toHaveProperty('jsonLd');
    expect(head.metas).toEqual([
      { name: 'description', content: 'Every published item.' },
      { name: 'robots', content: 'noindex' },
    ]);
  });

  it('has the picture of the site unless it has one of its own', () => {
    expect(contentOf(INPUT, 'og:image')).toBe('https://record.example/og/default.png');
    const own = { ...INPUT, image: { href: '/og/dudley.png', alt: 'A chart' } };
    expect(contentOf(own, 'og:image')).toBe('https://record.example/og/dudley.png');
    expect(contentOf(own, 'og:image:alt')).toBe('A chart');
  });

  it('of an article says when it changed, where that is known', () => {
    expect(contentOf(INPUT, 'og:type')).toBe('website');
    expect(contentOf({ ...INPUT, article: {} }, 'og:type')).toBe('article');
    expect(contentOf({ ...INPUT, article: {} }, 'article:modified_time')).toBeUndefined();
    expect(contentOf({ ...INPUT, article: { modified: '2026-11' } }, 'article:modified_time')).toBe(
      '2026-11',
    );
  });

  it('has data for machines only where there is something to say', () => {
    expect(buildPageHead(INPUT)).not.toHaveProperty('jsonLd');
    expect(buildPageHead({ ...INPUT, trail: [{ href: '/a/', text: 'A' }] }).jsonLd).toContain(
      'BreadcrumbList',
    );
  });
});

import type { ContentDiff } from '../domain/diff/content-changes.ts';
import { diffPage, wrapDiffPage } from '../exports/diff/diff-html.ts';
import { drawComponent } from './draw-component.ts';

/** The changed charts and ledgers before and after, drawn by the very components of the site, as one page that stands alone. */
export const renderDiffPage = async (diff: ContentDiff): Promise<string> => {
  const { html, css } = await drawComponent('/src/components/diff/DiffPage.astro', { page: diffPage(diff) });
  return wrapDiffPage(html, css);
};

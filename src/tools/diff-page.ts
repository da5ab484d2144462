import type { ContentDiff } from '../domain/diff/content-changes.ts';
import { diffPage, wrapDiffPage } from '../exports/diff/diff-html.ts';
import { drawComponents } from './draw-component.ts';

/** The changed charts and ledgers before and after, drawn by the very components of the site, as one page that stands alone. */
export const renderDiffPage = async (diff: ContentDiff): Promise<string> => {
  const file = '/src/components/diff/DiffPage.astro';
  const [drawn] = await drawComponents([{ file, props: { page: diffPage(diff) } }]);
  return drawn ? wrapDiffPage(drawn.html, drawn.css) : '';
};

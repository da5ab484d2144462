import type { ContentDiff } from '../../domain/diff/content-changes.ts';
import { viewDiffPage, type DiffPageView } from '../../views/diff/diff-page.ts';
import { partsOf, plainLine } from './sentence.ts';

/** The page's words with nothing in them that is obeyed and not seen, each line ended as a sentence. */
export const diffPage = (diff: ContentDiff): DiffPageView => {
  const page = viewDiffPage(diff);
  return {
    ...page,
    groups: page.groups.map(({ title, lines, more }) => ({
      title: plainLine(title),
      lines: lines.map((line) => ({ ...line, ...partsOf(line) })),
      more: plainLine(more),
    })),
  };
};

/** Fonts lie on the site, and a page from elsewhere loads nothing: it takes those of the reader. */
const withoutFonts = (css: string): string => css.replaceAll(/@font-face\s*\{[^}]*\}/g, '');

/**
 * One file that loads nothing and runs nothing, safe to open whatever the content says. Its marks lead nowhere: the entries that they
 * name may not be published yet. What is drawn has been escaped, so that a link's address ends at the first quotation mark.
 */
export const wrapDiffPage = (drawn: string, css: string): string =>
  `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>What this changes in the record</title>
<style>${withoutFonts(css).replaceAll('</', String.raw`<\/`)}</style>
</head>
<body>
${drawn.replaceAll(/ href="[^"]*"/g, '')}
</body>
</html>
`;

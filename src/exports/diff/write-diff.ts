import type { ContentDiff } from '../../domain/diff/content-changes.ts';
import { viewDiff } from '../../views/diff/diff-view.ts';
import { diffAsJson } from './diff-json.ts';
import { diffAsMarkdown } from './diff-markdown.ts';
import { diffAsText } from './diff-text.ts';

export const DIFF_FORMATS = ['text', 'markdown', 'json'] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

const WRITERS = { text: diffAsText, markdown: diffAsMarkdown, json: diffAsJson } as const satisfies Record<
  DiffFormat,
  unknown
>;

/** What a change of content does to the record, in words. */
export const writeDiff = (diff: ContentDiff, format: DiffFormat): string => WRITERS[format](viewDiff(diff));

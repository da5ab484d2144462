import type { ContentDiff } from '../domain/diff/content-changes.ts';
export const renderDiffPage = async (_diff: ContentDiff): Promise<string> => '';
